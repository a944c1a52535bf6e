using ConsoleAdvisor;
using Spectre.Console.Testing;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary>Whichever way out a person takes, nothing of what was asked and answered stays on the screen.</summary>
public sealed class LeavingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("leaving-").FullName;
    private readonly TestConsole _keys = new TestConsole().Width(80).Interactive().SupportsAnsi(false);
    private readonly WatchedScreen _screen;

    public LeavingTests() => _screen = new WatchedScreen(_keys);

    private string File => Path.Combine(_folder, "journey.json");

    public void Dispose()
    {
        _keys.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Interview_ToItsEnd_IsCleared()
    {
        Type("5", "");
        for (int page = 0; page < 20; page++)
        {
            Type("");
        }

        var (_, error) = Run();

        Assert.Equal(("", "", true), (_screen.Left, error, _screen.HasCursor));
    }

    [Fact]
    public void Interview_InputEnds_IsCleared()
    {
        Type("2");

        var (exitCode, error) = Run();

        Assert.Equal((2, "The input ended before the questions did. Nothing was kept.\n"), (exitCode, error));
        Assert.Equal(("", 1, true), (_screen.Left, _screen.Clears, _screen.HasCursor));
        Assert.NotEqual("", _keys.Output);
    }

    [Fact]
    public void CheckIn_Kept_LeavesTheNextDayAlone()
    {
        Type("1", "1", "7", "", "", "", "", "y");

        var (exitCode, _) = CheckIn();

        Assert.Equal(0, exitCode);
        Assert.StartsWith("Kept. The next check-in is on ", _screen.Left, StringComparison.Ordinal);
        Assert.DoesNotContain("trust", _screen.Left, StringComparison.Ordinal);
        Assert.True(_screen.HasCursor);
    }

    [Fact]
    public void CheckIn_InputEnds_IsCleared()
    {
        Type("1", "1", "7");

        var (exitCode, _) = CheckIn();

        Assert.Equal((2, "", true), (exitCode, _screen.Left, _screen.HasCursor));
    }

    /// <summary>The process ends right after this key, so all that is left to do is done in it.</summary>
    [Fact]
    public void CheckIn_CtrlAndC_IsClearedAtOnce()
    {
        byte[] before = System.IO.File.ReadAllBytes(Repository.Journey("steady-repair"));
        Type("1", "1", "7");
        string left = "";
        System.IO.File.Copy(Repository.Journey("steady-repair"), File);
        using var error = new StringWriter();
        int heard = 0;

        new App(new Terminal
        {
            Screen = _screen,
            Input = Stream.Null,
            Output = Stream.Null,
            Error = error,
            CanAsk = true,
            Time = new FixedTime(new DateOnly(2026, 5, 1)),
            OnTheWayOut = leave => new Ended(() =>
            {
                heard++;
                left = _screen.Left;
                leave();
                left += $"|{_screen.Left}|{_screen.HasCursor}";
            }),
        }).Run(["check-in", File]);

        Assert.Equal(1, heard);
        Assert.EndsWith("||True", left, StringComparison.Ordinal);
        Assert.NotEqual("||True", left);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void CheckIn_Card_StandsUntilItIsRead(bool isRead)
    {
        Type("1", "4", "y");
        if (isRead)
        {
            Type("");
        }

        var (exitCode, error) = CheckIn();

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("Please read this first", _keys.Output, StringComparison.Ordinal);
        Assert.Equal(("", true), (_screen.Left, _screen.HasCursor));
    }

    /// <summary>A command that asks nothing clears nothing: its page is there to be read.</summary>
    [Fact]
    public void Advise_IsNotCleared()
    {
        Run("advise", "--situation", Repository.Situation("afraid"));

        Assert.Equal(0, _screen.Clears);
    }

    private (int ExitCode, string Error) CheckIn()
    {
        System.IO.File.Copy(Repository.Journey("steady-repair"), File);
        return Run("check-in", File);
    }

    private (int ExitCode, string Error) Run(params string[] args) => _screen.Run(args);

    private void Type(params string[] lines) => Array.ForEach(lines, _keys.Input.PushTextWithEnter);

    /// <summary>Ends the process at the last moment at which it is listened for.</summary>
    private sealed class Ended(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
