using ConsoleAdvisor;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary>Whichever way out a person takes, nothing of what was asked and answered stays on the screen.</summary>
public sealed class LeavingTests : IDisposable
{
    private readonly WatchedJourney _journey = new();

    public void Dispose() => _journey.Dispose();

    [Fact]
    public void Interview_ToItsEnd_IsCleared()
    {
        Type("5", "");
        for (int page = 0; page < 20; page++)
        {
            Type("");
        }

        var (_, error) = Run();

        Assert.Equal(("", "", true), (_journey.Screen.Left, error, _journey.Screen.HasCursor));
    }

    [Fact]
    public void Interview_InputEnds_IsCleared()
    {
        Type("2");

        var (exitCode, error) = Run();

        Assert.Equal((2, "The input ended before the questions did. Nothing was kept.\n"), (exitCode, error));
        Assert.Equal(("", 1, true), (_journey.Screen.Left, _journey.Screen.Clears, _journey.Screen.HasCursor));
        Assert.NotEqual("", _journey.Output);
    }

    [Fact]
    public void CheckIn_Kept_LeavesTheNextDayAlone()
    {
        Type("1", "1", "7", "", "", "", "", "y");

        var (exitCode, _) = CheckIn();

        Assert.Equal(0, exitCode);
        Assert.StartsWith("Kept. The next check-in is on ", _journey.Screen.Left, StringComparison.Ordinal);
        Assert.DoesNotContain("trust", _journey.Screen.Left, StringComparison.Ordinal);
        Assert.True(_journey.Screen.HasCursor);
    }

    [Fact]
    public void CheckIn_InputEnds_IsCleared()
    {
        Type("1", "1", "7");

        var (exitCode, _) = CheckIn();

        Assert.Equal((2, "", true), (exitCode, _journey.Screen.Left, _journey.Screen.HasCursor));
    }

    /// <summary>The process ends right after this key, so all that is left to do is done in it.</summary>
    [Fact]
    public void CheckIn_CtrlAndC_IsClearedAtOnce()
    {
        byte[] before = _journey.Bytes;
        Type("1", "1", "7");
        string left = "";
        using var error = new StringWriter();
        int heard = 0;

        new App(new Terminal
        {
            Screen = _journey.Screen,
            Input = Stream.Null,
            Output = Stream.Null,
            Error = error,
            CanAsk = true,
            Time = new FixedTime(new DateOnly(2026, 5, 1)),
            OnTheWayOut = leave => new Ended(() =>
            {
                heard++;
                left = _journey.Screen.Left;
                leave();
                left += $"|{_journey.Screen.Left}|{_journey.Screen.HasCursor}";
            }),
        }).Run(["check-in", _journey.File]);

        Assert.Equal(1, heard);
        Assert.EndsWith("||True", left, StringComparison.Ordinal);
        Assert.NotEqual("||True", left);
        Assert.Equal(before, _journey.Bytes);
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
        Assert.Contains("Please read this first", _journey.Output, StringComparison.Ordinal);
        Assert.Equal(("", true), (_journey.Screen.Left, _journey.Screen.HasCursor));
    }

    /// <summary>A command that asks nothing clears nothing: its page is there to be read.</summary>
    [Fact]
    public void Advise_IsNotCleared()
    {
        Run("advise", "--situation", Repository.Situation("afraid"));

        Assert.Equal(0, _journey.Screen.Clears);
    }

    private (int ExitCode, string Error) CheckIn() => Run("check-in", _journey.File);

    private (int ExitCode, string Error) Run(params string[] args) => _journey.Run(args);

    private void Type(params string[] lines) => _journey.Type(lines);

    /// <summary>Ends the process at the last moment at which it is listened for.</summary>
    private sealed class Ended(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
