using TrustAdvice.Journeys;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary><c>journey --sitting</c>: two numbers before a person reads and after it, and what differs in plain words.</summary>
public sealed class SittingTests : IDisposable
{
    private readonly WatchedJourney _journey = new();

    public void Dispose() => _journey.Dispose();

    [Fact]
    public void Answers_AreComparedInPlainWords_KeptAndCleared()
    {
        var before = _journey.Read();
        Type("3", "5", "6", "5", "y", "");

        var (exitCode, error) = Run();

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("How hopeful are you? 3 before, 6 now: higher.", _journey.Output, StringComparison.Ordinal);
        Assert.Contains("How clear is your next step? 5 before, 5 now: the same.", _journey.Output, StringComparison.Ordinal);
        Assert.Equal(("", true), (_journey.Screen.Left, _journey.Screen.HasCursor));
        var added = Assert.IsType<SittingEvent>(Assert.Single(_journey.Read().Events.Except(before.Events)));
        Assert.Equal((JourneyRole.WasHurt, 3.0, 6.0), (added.By, added.Before.Of("hopeful"), added.After.Of("hopeful")));
        string text = _journey.Output;
        int[] places = [.. new[] { "Before you read", "Your next step", "How it stands", "And now that you have read it" }.Select(mark => text.IndexOf(mark, StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Lower_IsSaidAsPlainly_AndNotKeptUnlessWanted()
    {
        byte[] before = _journey.Bytes;
        Type("7", "", "4", "n", "");

        Run();

        Assert.Contains("7 before, 4 now: lower.", _journey.Output, StringComparison.Ordinal);
        Assert.Contains("It says nothing about the two of you.", _journey.Output, StringComparison.Ordinal);
        Assert.Equal(before, _journey.Bytes);
    }

    [Theory]
    [InlineData("en", "y", "3 before, 6 now: higher.", "Please type y or n.", "How it stands on 1 May 2026")]
    [InlineData("de", "j", "Vorher 3, jetzt 6: mehr.", "Bitte j oder n eingeben.", "Wie es am 1. Mai 2026 steht")]
    [InlineData("es", "s", "Antes 3, ahora 6: más.", "Escribe s o n.", "Cómo están las cosas el 1 de mayo de 2026")]
    public void Language_IsThatOfTheReader_AndTheLettersToo(string language, string yes, string said, string again, string heading)
    {
        Type("3", "", "6", "x", yes, "");

        var (exitCode, error) = Run("--language", language);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Single(_journey.Read().Events.OfType<SittingEvent>());
        Assert.All(new[] { said, $"[{yes}/n] (n)", again, heading }, text => Assert.Contains(text, _journey.Output, StringComparison.Ordinal));
        Assert.DoesNotContain(language == "en" ? "Wie" : "before", _journey.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Please select", _journey.Output, StringComparison.Ordinal);
    }

    /// <summary>A page may weigh; a bare "lower" would leave the reader alone with it.</summary>
    [Theory]
    [InlineData("en", "Such a page can weigh. You can stop here for today.")]
    [InlineData("de", "So eine Seite kann schwer wiegen. Du kannst für heute hier aufhören.")]
    [InlineData("es", "Una página así puede pesar. Por hoy puedes parar aquí.")]
    public void Lower_IsMetWithAKindSentence_AndHigherIsNot(string language, string kind)
    {
        Type("7", "5", "8", "4", "n", "");
        Run("--language", language);
        Assert.Contains(kind, _journey.Output, StringComparison.Ordinal);

        int before = _journey.Output.Length;
        Type("7", "5", "8", "5", "n", "");
        Run("--language", language);
        Assert.DoesNotContain(kind, _journey.Output[before..], StringComparison.Ordinal);
    }

    /// <summary>Whoever has the file can read the numbers, so nobody keeps them by pressing Enter once too often.</summary>
    [Fact]
    public void EnterAlone_KeepsNothing_AndWhoCanReadThemIsSaid()
    {
        byte[] before = _journey.Bytes;
        Type("7", "", "8", "", "");

        Assert.Equal(0, Run().ExitCode);

        Assert.Contains("Whoever opens the file can read what you keep.", _journey.Output, StringComparison.Ordinal);
        Assert.Equal(before, _journey.Bytes);
    }

    [Fact]
    public void Skipped_AsksNothingAgain_AndKeepsNothing()
    {
        byte[] before = _journey.Bytes;
        Type("", "", "");

        Assert.Equal(0, Run().ExitCode);

        Assert.DoesNotContain("And now that", _journey.Output, StringComparison.Ordinal);
        Assert.Equal(before, _journey.Bytes);
    }

    /// <summary>What must be read first stands first: nobody in danger has to type a number before it, or after it.</summary>
    [Theory]
    [InlineData("safety", "afraid")]
    [InlineData("safety", "unsure")]
    [InlineData("selfHarm", "imminent")]
    [InlineData("childrenAtRisk", "yes")]
    public void WhereAnAlertStands_ThePageComesAtOnce_AndNothingIsAsked(string question, string answer)
    {
        _journey.Write($$"""
            { "version": 1, "whoBrokeTrust": "partner", "events": [ { "on": "2026-04-01", "type": "checkIn", "by": "wasHurt", "{{question}}": "{{answer}}" } ] }
            """);
        Type("");

        Assert.Equal((0, ""), Run());

        Assert.Contains("Please read this first", _journey.Output.Split('\n')[0], StringComparison.Ordinal);
        Assert.DoesNotContain("0 to 10", _journey.Output, StringComparison.Ordinal);
        Assert.EndsWith("Press Enter to leave, then close this window: it cannot be cleared.", _journey.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.Single(_journey.Read().Events);
        Assert.Equal(("", true), (_journey.Screen.Left, _journey.Screen.HasCursor));
    }

    [Fact]
    public void InputEnds_IsCleared_AndKeepsNothing()
    {
        byte[] before = _journey.Bytes;
        Type("3", "5", "6");

        Assert.Equal(2, Run().ExitCode);

        Assert.Equal(("", true), (_journey.Screen.Left, _journey.Screen.HasCursor));
        Assert.Equal(before, _journey.Bytes);
    }

    [Fact]
    public void WithoutATerminalAFileOrAReader_Exits2()
    {
        Assert.Contains("needs a terminal", Ran.With("journey", _journey.File, "--sitting").Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (Run("--format", "json").ExitCode, _journey.Output));
        _journey.Write("""{ "version": 1, "whoBrokeTrust": "both", "events": [] }""");
        Assert.Contains("who reads", Run().Error, StringComparison.Ordinal);
    }

    private (int ExitCode, string Error) Run(params string[] more) => _journey.Run(["journey", _journey.File, "--sitting", .. more]);

    private void Type(params string[] lines) => _journey.Type(lines);
}
