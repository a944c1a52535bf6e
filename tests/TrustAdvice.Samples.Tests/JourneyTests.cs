using System.Text.Json;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary><c>assess</c>, by its contract, and <c>journey</c>, as a person sees it.</summary>
public class JourneyTests
{
    private static readonly string[] States =
    [
        "notEnoughData", "early", "improving", "steady", "slow", "stalled", "stuck", "worsening", "disengaged",
    ];

    public static TheoryData<string> Names =>
        ["steady-repair", "plateau", "relapse", "new-breach", "one-partner-silent", "safe-and-reminded"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Assess_HasTheNamesAndValuesOfTheContract(string name)
    {
        var report = Ran.With("assess", "--journey", Repository.Journey(name), "--on", "2026-04-06", "--format", "json").Json;

        AssertHas(
            report,
            "on", "state", "sentence", "series", "gain", "slopePerWeek", "mannKendall", "promises", "nextReview", "situation");
        Assert.Equal("2026-04-06", report.GetProperty("on").GetString());
        Assert.Contains(report.GetProperty("state").GetString(), States);
        Assert.NotEmpty(report.GetProperty("sentence").GetString()!);
        AssertHas(report.GetProperty("series"), "by", "count", "from", "to");
        AssertHas(report.GetProperty("mannKendall"), "s", "pUp", "pDown");
        AssertHas(report.GetProperty("promises"), "kept", "missed");
        Assert.Equal(JsonValueKind.Object, report.GetProperty("situation").ValueKind);
    }

    [Fact]
    public void Assess_OfAnEmptyJourney_HasNullsAndAllNames()
    {
        const string Empty = """{ "version": 1, "whoBrokeTrust": "me", "events": [] }""";

        var report = Ran.WithInput(Empty, "assess", "--journey", "-", "--on", "2026-04-06", "--format", "json").Json;

        Assert.Equal("notEnoughData", report.GetProperty("state").GetString());
        Assert.Equal(JsonValueKind.Null, report.GetProperty("gain").ValueKind);
        Assert.Equal(JsonValueKind.Null, report.GetProperty("slopePerWeek").ValueKind);
        Assert.Equal(JsonValueKind.Null, report.GetProperty("mannKendall").GetProperty("pUp").ValueKind);
        Assert.Equal(JsonValueKind.Null, report.GetProperty("nextReview").ValueKind);
    }

    [Fact]
    public void Today_IsTheDayOfTheClockThatIsHandedIn()
    {
        string today = Ran.With("assess", "--journey", Repository.Journey("plateau"), "--format", "json").Json.GetRawText();
        string named = Ran.With("assess", "--journey", Repository.Journey("plateau"), "--on", "2026-04-06", "--format", "json").Json.GetRawText();

        Assert.Equal(named, today);
    }

    [Theory]
    [InlineData("06.04.2026")]
    [InlineData("2026-4-6")]
    [InlineData("2026-02-30")]
    [InlineData("today")]
    [InlineData("")]
    public void BadDate_Exits2(string date)
    {
        var ran = Ran.With("assess", "--journey", Repository.Journey("plateau"), "--on", date);

        Assert.Equal((2, ""), (ran.ExitCode, ran.Screen));
        Assert.Contains("2026-03-31", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void AnyDate_CanBeAskedFor(string date)
    {
        Assert.Equal(0, Ran.With("assess", "--journey", Repository.Journey("relapse"), "--on", date, "--format", "json").ExitCode);
        Assert.Equal(0, Ran.With("journey", Repository.Journey("relapse"), "--on", date).ExitCode);
    }

    [Theory]
    [InlineData("assess", "--journey", "-")]
    [InlineData("journey", "-")]
    [InlineData("reminders", "-", "--out", "never-written.ics")]
    public void BadJourney_Exits2WithPlacesAndNoValue(params string[] args)
    {
        var ran = Ran.WithInput("""{ "version": 2, "whoBrokeTrust": "zzqzz", "events": [ { "on": "zzqzz", "type": "checkIn" } ] }""", args);

        Assert.Equal((2, ""), (ran.ExitCode, ran.Screen));
        Assert.Contains("standard input(1,14): error TA1002: $.version:", ran.Error, StringComparison.Ordinal);
        Assert.Contains(": $.events[0].on:", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("zqz", ran.Error, StringComparison.Ordinal);
        Assert.Equal(2, Ran.WithInput(new string(' ', 5_000_000), args).ExitCode);
        Assert.Equal(2, Ran.WithInput([0xFF, 0x00, 0x12], args).ExitCode);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Journey_FitsTheWidthAndReadsCalmly(string name)
    {
        foreach (int width in new[] { 20, 40, 60, 80, 100 })
        {
            string text = Ran.AtWidth(width, "journey", Repository.Journey(name)).Screen;

            Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, width));
            Assert.All(text.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
            Assert.DoesNotContain('!', text);
        }
    }

    [Fact]
    public void Journey_ShowsAdviceChartWordsAndPathInThatOrder()
    {
        string text = Ran.With("journey", Repository.Journey("plateau"), "--on", "2026-04-06").Screen;

        string[] marks =
        [
            "Your next step", "\nHelp\n", "How it stands on 6 April 2026: stuck", "13 check-ins from 5 January 2026 to 30 March", "10 │", " 0 │", "The chart ",
            "\nPromises ", "3 kept, 3 missed", "The next is on 27 April", "Your next check-in: 6 April 2026.", "The path",
            "> Telling and hearing: you are here", "This waits for:", "Understanding why: later", "Going back is normal",
        ];
        var places = marks.Select(mark => text.IndexOf(mark, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    /// <summary>While it is not known which of the two the reader is, it is the day for either.</summary>
    [Fact]
    public void NextCheckIn_OfNobodyInParticular_IsNotCalledYours()
    {
        const string Both = """
            { "version": 1, "whoBrokeTrust": "both", "events": [ { "on": "2026-01-05", "type": "breach" } ] }
            """;

        Assert.Contains("\nNext check-in: 6 April 2026.", Ran.WithInput(Both, "journey", "-").Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_HasOneDotForEachDayOfTheSeries()
    {
        string text = Ran.With("journey", Repository.Journey("plateau"), "--on", "2026-04-06").Screen;

        Assert.Equal(14, text.Count(letter => letter == '●'));
    }

    [Fact]
    public void Chart_HasWordsForEachPoint()
    {
        Assert.True(TrustAdvice.Journeys.Journey.TryFromJson(File.ReadAllBytes(Repository.Journey("plateau")), out var journey, out _));
        var points = journey.Assess(new DateOnly(2026, 4, 6)).Points;
        string text = Flat(Ran.With("journey", Repository.Journey("plateau"), "--on", "2026-04-06").Screen);

        Assert.Equal(14, points.Count);
        Assert.Contains($"Each point {string.Join("; ", points.Select(point => FormattableString.Invariant($"{point.Key:d MMMM yyyy}: {point.Value:0.#}")))}.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Each point", Ran.WithInput(Journey(), "journey", "-").Screen, StringComparison.Ordinal);
    }

    /// <summary>On a bad day above all one needs to know what to do, and not how bad it looks.</summary>
    [Fact]
    public void OnABadDay_TheNextStepStandsBeforeTheChart()
    {
        string[] falls = [.. new[] { 7, 7, 6, 6, 5, 3, 1, 1, 1 }.Select((rating, week) =>
            $$"""{ "on": "{{new DateOnly(2026, 2, 9).AddDays(7 * week):yyyy-MM-dd}}", "type": "checkIn", "by": "wasHurt", "ratings": { "trust": {{rating}} } }""")];
        string text = Ran.WithInput(Journey(falls), "journey", "-").Screen;

        Assert.Contains("getting worse", text, StringComparison.Ordinal);
        Assert.InRange(text.IndexOf("Your next step", StringComparison.Ordinal), 0, text.IndexOf("How it stands", StringComparison.Ordinal));
        Assert.InRange(text.IndexOf("\nHelp\n", StringComparison.Ordinal), 0, text.IndexOf("How it stands", StringComparison.Ordinal));
    }

    [Fact]
    public void PrivateAnswerAboutSafety_IsNotInThePath()
    {
        string text = Ran.WithInput(Journey("""{ "on": "2026-04-01", "type": "checkIn", "by": "wasHurt", "safety": "safe" }"""), "journey", "-").Screen;

        Assert.Contains("The path", text, StringComparison.Ordinal);
        Assert.DoesNotContain("safe with your partner", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Danger_ShowsTheCardAndNothingOfTheJourney()
    {
        string text = Ran.WithInput(Journey("""{ "on": "2026-04-01", "type": "checkIn", "by": "wasHurt", "safety": "afraid" }"""), "journey", "-").Screen;

        Assert.Contains("Please read this first", text.Split('\n')[0], StringComparison.Ordinal);
        Assert.DoesNotContain("How it stands", text, StringComparison.Ordinal);
        Assert.DoesNotContain("The path", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Your next step", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatWasDismissed_IsNotGivenAgain_AndNoReasonIsSaid()
    {
        var before = Advised("");
        string next = before.NextStep!.Id;
        string title = before.NextStep!.Text.Title;
        string dismissed = Dismissal("2026-04-05", next);

        string text = Ran.WithInput(Journey(dismissed), "journey", "-").Screen;

        int aside = text.IndexOf("What you put aside", StringComparison.Ordinal);
        Assert.True(aside > 0);
        Assert.Equal(aside, text[..text.IndexOf(title, StringComparison.Ordinal)].LastIndexOf("What you put aside", StringComparison.Ordinal));
        Assert.Contains("You put this aside for now.", Flat(text), StringComparison.Ordinal);
        Assert.Contains("Your next step", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatComesBackAfterATime_SaysThatItWasPutAside()
    {
        string next = Advised("").NextStep!.Id;

        string text = Flat(Ran.WithInput(Journey(Dismissal("2026-02-01", next)), "journey", "-").Screen);

        Assert.Contains("Before You put this aside on 1 February 2026.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("What you put aside", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhenAllIsPutAside_HelpIsStillShown()
    {
        var all = Advised("").All.Select(item => Dismissal("2026-04-05", item.Id));

        string text = Ran.WithInput(Journey([.. all]), "journey", "-").Screen;

        // What a guarantee demands stays: while safety is unknown, the private look at it.
        Assert.Contains("Ask yourself, alone, how safe you feel Before You put this aside", Flat(text), StringComparison.Ordinal);
        Assert.Contains("What you put aside", text, StringComparison.Ordinal);
    }

    private static Advice Advised(params string[] events)
    {
        Assert.True(TrustAdvice.Journeys.Journey.TryFromJson(System.Text.Encoding.UTF8.GetBytes(Journey(events)), out var journey, out _));
        return Advisor.Default.Advise(journey!.SituationOn(Ran.Today));
    }

    private static string Dismissal(string on, string action) =>
        $$"""{ "on": "{{on}}", "type": "feedback", "action": "{{action}}", "outcome": "dismissed", "reason": "tooHardNow" }""";

    private static string Journey(params string[] events)
    {
        string[] all =
        [
            """{ "on": "2026-01-05", "type": "breach", "kind": "brokenPromises", "pattern": "once" }""",
            """{ "on": "2026-01-06", "type": "step", "step": "communicate" }""",
            .. events.Where(entry => entry.Length > 0),
        ];
        return $$"""{ "version": 1, "whoBrokeTrust": "partner", "events": [ {{string.Join(',', all)}} ] }""";
    }

    private static void AssertHas(JsonElement item, params string[] names) =>
        Assert.Empty(names.Except(item.EnumerateObject().Select(member => member.Name)));

    private static string Flat(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
