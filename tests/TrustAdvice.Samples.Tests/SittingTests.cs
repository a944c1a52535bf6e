using Spectre.Console.Testing;
using TrustAdvice.Journeys;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary><c>journey --sitting</c>: two numbers before a person reads and after it, and what differs in plain words.</summary>
public sealed class SittingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sitting-").FullName;
    private readonly TestConsole _keys = new TestConsole().Width(100).Interactive().SupportsAnsi(false);
    private readonly WatchedScreen _screen;

    public SittingTests()
    {
        _screen = new WatchedScreen(_keys);
        System.IO.File.Copy(Repository.Journey("steady-repair"), File);
    }

    private string File => Path.Combine(_folder, "journey.json");

    public void Dispose()
    {
        _keys.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Answers_AreComparedInPlainWords_KeptAndCleared()
    {
        var before = Read();
        Type("3", "5", "6", "5", "y", "");

        var (exitCode, error) = Run();

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("How hopeful are you? 3 before, 6 now: higher.", _keys.Output, StringComparison.Ordinal);
        Assert.Contains("How clear is your next step? 5 before, 5 now: the same.", _keys.Output, StringComparison.Ordinal);
        Assert.Equal(("", true), (_screen.Left, _screen.HasCursor));
        var added = Assert.IsType<SittingEvent>(Assert.Single(Read().Events.Except(before.Events)));
        Assert.Equal((JourneyRole.WasHurt, 3.0, 6.0), (added.By, added.Before.Of("hopeful"), added.After.Of("hopeful")));
        string text = _keys.Output;
        int[] places = [.. new[] { "Before you read", "Your next step", "How it stands", "And now that you have read it" }.Select(mark => text.IndexOf(mark, StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Lower_IsSaidAsPlainly_AndNotKeptUnlessWanted()
    {
        byte[] before = System.IO.File.ReadAllBytes(File);
        Type("7", "", "4", "n", "");

        Run();

        Assert.Contains("7 before, 4 now: lower.", _keys.Output, StringComparison.Ordinal);
        Assert.Contains("It says nothing about the two of you.", _keys.Output, StringComparison.Ordinal);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Theory]
    [InlineData("de", "Vorher 3, jetzt 6: höher.", "Dein nächster Schritt")]
    [InlineData("es", "Antes 3, ahora 6: más alto.", "Tu próximo paso")]
    public void Language_IsThatOfTheReader(string language, string said, string heading)
    {
        Type("3", "", "6", "n", "");

        Run("--language", language);

        Assert.Contains(said, _keys.Output, StringComparison.Ordinal);
        Assert.Contains(heading, _keys.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("before", _keys.Output.Split("How it stands")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Skipped_AsksNothingAgain_AndKeepsNothing()
    {
        byte[] before = System.IO.File.ReadAllBytes(File);
        Type("", "", "");

        Assert.Equal(0, Run().ExitCode);

        Assert.DoesNotContain("And now that", _keys.Output, StringComparison.Ordinal);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    /// <summary>What must be read first stands first: nobody in danger has to type a number before it, or after it.</summary>
    [Theory]
    [InlineData("safety", "afraid")]
    [InlineData("safety", "unsure")]
    [InlineData("selfHarm", "imminent")]
    [InlineData("childrenAtRisk", "yes")]
    public void WhereAnAlertStands_ThePageComesAtOnce_AndNothingIsAsked(string question, string answer)
    {
        System.IO.File.WriteAllText(File, $$"""
            { "version": 1, "whoBrokeTrust": "partner", "events": [ { "on": "2026-04-01", "type": "checkIn", "by": "wasHurt", "{{question}}": "{{answer}}" } ] }
            """);
        Type("");

        Assert.Equal((0, ""), Run());

        Assert.Contains("Please read this first", _keys.Output.Split('\n')[0], StringComparison.Ordinal);
        Assert.DoesNotContain("0 to 10", _keys.Output, StringComparison.Ordinal);
        Assert.EndsWith("Press Enter to clear the screen and leave.", _keys.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.Single(Read().Events);
        Assert.Equal(("", true), (_screen.Left, _screen.HasCursor));
    }

    [Fact]
    public void InputEnds_IsCleared_AndKeepsNothing()
    {
        byte[] before = System.IO.File.ReadAllBytes(File);
        Type("3", "5", "6");

        Assert.Equal(2, Run().ExitCode);

        Assert.Equal(("", true), (_screen.Left, _screen.HasCursor));
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void WithoutATerminalAFileOrAReader_Exits2()
    {
        Assert.Contains("needs a terminal", Ran.With("journey", File, "--sitting").Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (Run("--format", "json").ExitCode, _keys.Output));
        System.IO.File.WriteAllText(File, """{ "version": 1, "whoBrokeTrust": "both", "events": [] }""");
        Assert.Contains("who reads", Run().Error, StringComparison.Ordinal);
    }

    private Journey Read() => Journey.FromJson(System.IO.File.ReadAllText(File));

    private (int ExitCode, string Error) Run(params string[] more) => _screen.Run(["journey", File, "--sitting", .. more]);

    private void Type(params string[] lines) => Array.ForEach(lines, _keys.Input.PushTextWithEnter);
}
