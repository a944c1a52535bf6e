using System.Globalization;
using TrustAdvice.Journeys;
using TrustAdvice.Tests.Journeys.Support;
using TrustAdvice.Tests.Support;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

/// <summary>The figures of a report and their JSON.</summary>
public class ReportTests
{
    [Fact]
    public void ToJson_NothingKnown_HasNullsAndEmptyLists() => Assert.Equal(
        """
        {
          "on": "2026-01-05",
          "state": "notEnoughData",
          "sentence": "There is no check-in yet, so nothing can be said.",
          "series": {
            "by": "wasHurt",
            "count": 0,
            "from": null,
            "to": null
          },
          "gain": null,
          "slopePerWeek": null,
          "slopeInterval": {
            "low": null,
            "high": null
          },
          "mannKendall": {
            "s": 0,
            "pUp": null,
            "pDown": null
          },
          "reliableChanges": [],
          "promises": {
            "kept": 0,
            "missed": 0
          },
          "reviewsPassed": 0,
          "nextReview": null,
          "chartText": "A chart of trust over time. It is empty so far.",
          "prompts": [],
          "situation": {
            "whoBrokeTrust": "disputed",
            "progress": "notEnoughData"
          }
        }
        """,
        new Journey(WhoBrokeTrust.Disputed, []).Assess(Day(0)).ToJson(indented: true));

    [Fact]
    public void ToJson_NotIndented_IsOneLine()
    {
        string json = Told(Rated(0, 4)).Assess(Day(0)).ToJson(indented: false);

        Assert.StartsWith("""{"on":"2026-01-05","state":"notEnoughData",""", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', json);
    }

    [Fact]
    public void LastReview_WithoutRatings_HasNulls()
    {
        var report = Told(Breached(0)).Assess(Day(60));

        Assert.Equal("""{"on":"2026-03-02","week":8,"state":"notEnoughData","count":0,"from":null,"to":null,"rise":null}""", report.Member("lastReview"));
        Assert.Equal(("2", "\"2026-03-30\""), (report.Member("reviewsPassed"), report.Member("nextReview")));
    }

    [Fact]
    public void ReliableChanges_RatingsThenEachScaleThatHasOne()
    {
        var report = Told([.. Weekly(1, 2, 3, 4, 9, 9, 9), Score(0, 10), Score(9, 13.5), Score(0, 60, "oq-45"), Score(9, 80, "oq-45"), Score(9, 30, "srs")]).Assess(Day(50));

        Assert.Equal(
            """[{"scale":null,"change":7,"needed":3.3399994633675836,"verdict":"improved"},{"scale":"csi-4","change":3.5,"needed":4,"verdict":"indeterminate"},{"scale":"oq-45","change":20,"needed":14,"verdict":"deteriorated"}]""",
            report.Member("reliableChanges"));
        Assert.Equal("[]", Told(Rated(0, 4), Rated(1, 5)).Assess(Day(2)).Member("reliableChanges"));
        Assert.Equal("csi-4", Told(Score(0, 4)).Assess(Day(2)).ReliableChanges.Single().Scale);
    }

    [Theory]
    [InlineData(new double[] { 1, 9 }, null)]
    [InlineData(new double[] { 1, 9, 2 }, 0.0)]
    [InlineData(new double[] { 1, 2, 3, 9 }, 1.0)]
    [InlineData(new double[] { 9, 9, 9, 1, 5, 4 }, -5.0)]
    public void Gain_TheMediansOfThree_FromThreeRatings(double[] ratings, double? gain) =>
        Assert.Equal(gain, Told(Weekly(ratings)).Assess(Day(50)).Gain);

    [Fact]
    public void Slope_OneOrTwoRatings()
    {
        Assert.Null(Told(Rated(0, 4)).Assess(Day(9)).Slope);
        Assert.Equal(new TrendSlope { PerWeek = 2 }, Told(Rated(0, 4), Rated(7, 6)).Assess(Day(9)).Slope);
        Assert.Equal(new MannKendallResult { S = 1 }, Told(Rated(0, 4), Rated(7, 6)).Assess(Day(9)).MannKendall);
        var falling = Told(Weekly(6, 5, 4)).Assess(Day(20)).MannKendall;

        Assert.Equal(-3, falling.S);
        Assert.Equal(1, falling.PUp!.Value, 12);
        Assert.Equal(1 / 6.0, falling.PDown!.Value, 12);
    }

    [Fact]
    public void Series_MostRatings_AreTheNewestOfThePhase()
    {
        var report = Told([.. Weekly(9, 9, 1, 2, 3), Breached(7)]).Assess(Day(30), new JourneyOptions { MostRatings = 3 });

        Assert.Equal(new SeriesSummary { By = JourneyRole.WasHurt, Count = 3, From = Day(14), To = Day(28) }, report.Series);
        Assert.Equal([(Day(14), 1.0), (Day(21), 2.0), (Day(28), 3.0)], report.Points.Select(point => (point.Key, point.Value)));
        Assert.Equal(Day(30), report.On);
    }

    [Fact]
    public void Promises_OfTheWholeJourney_AreCounted() => Assert.Equal(
        new PromiseCount { Kept = 1, Missed = 2 },
        Told(Promise(0, PromiseOutcome.Kept), Promise(1, PromiseOutcome.Missed), Breached(2), Promise(3, PromiseOutcome.Missed)).Assess(Day(9)).Promises);

    [Fact]
    public void Prompts_HardStretchAndRatingsFarApart()
    {
        JourneyEvent[] hard = [Rated(0, 5), Rated(1, 5), Rated(2, 5), Rated(3, 1), Rated(4, 1)];

        Assert.Equal("""["hardStretch"]""", Told(hard).Assess(Day(9)).Member("prompts"));
        Assert.Equal("""["hardStretch","ratingsFarApart"]""", Told([.. hard, Rated(4, 4, JourneyRole.BrokeTrust)]).Assess(Day(9)).Member("prompts"));
        Assert.Equal("""["hardStretch"]""", Told([.. hard, Rated(4, 3.9, JourneyRole.BrokeTrust)]).Assess(Day(9)).Member("prompts"));
        Assert.Equal("""["ratingsFarApart"]""", Told(Rated(0, 8), Rated(4, 4, JourneyRole.BrokeTrust)).Assess(Day(9)).Member("prompts"));
    }

    /// <summary>The day itself and the two weeks before it, each year, for the day of the breach and for that on which it came to light.</summary>
    [Theory]
    [InlineData("2026-03-01", null, "2027-02-14", false)]
    [InlineData("2026-03-01", null, "2027-02-15", true)]
    [InlineData("2026-03-01", null, "2027-03-01", true)]
    [InlineData("2026-03-01", null, "2027-03-02", false)]
    [InlineData("2026-03-01", null, "2026-03-01", false)]
    [InlineData("2026-03-01", null, "2029-02-20", true)]
    [InlineData("2026-01-05", null, "2026-12-30", true)]
    [InlineData("2026-01-05", "2026-06-10", "2027-06-01", true)]
    [InlineData("2024-02-29", null, "2025-02-28", true)]
    [InlineData("2024-02-29", null, "9999-12-31", false)]
    [InlineData("0001-01-03", null, "9999-12-31", false)]
    public void Prompts_ADateThatComesRound(string day, string? discovered, string on, bool isNear) => Assert.Equal(
        isNear,
        Told(new BreachEvent { On = Date(day), Discovered = discovered is null ? null : Date(discovered) }).Assess(Date(on)).IsBeforeAnniversary);

    private static DateOnly Date(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public void Situation_PrivateFacts_StayOut()
    {
        var report = Told(
            Rated(0, 4).Copy(("Safety", Safety.Afraid), ("SelfHarm", SelfHarm.Yes), ("ChildrenAtRisk", YesNo.Yes)),
            new HelpEvent { On = Day(0), Outcome = HelpOutcome.Begun }).Assess(Day(0));

        Assert.Equal(Safety.Afraid, report.Situation.Safety);
        Assert.Equal("""{"whoBrokeTrust":"partner","progress":"notEnoughData","help":"inTherapy"}""", report.Member("situation"));
    }

    [Fact]
    public void BothLead_OneNeverCheckedIn_TheOtherLeadsAlone()
    {
        var improving = Both([], [2, 4, 6, 8]);

        Assert.Equal((JourneyState.Improving, JourneyRole.BrokeTrust), Lead(improving));
        Assert.Equal((JourneyState.NotEnoughData, JourneyRole.WasHurt), Lead(improving.With(Rated(77, 9))));
        Assert.Equal((JourneyState.Improving, JourneyRole.WasHurt), Lead(Both([2, 4, 6, 8], [])));
        Assert.Equal((JourneyState.NotEnoughData, JourneyRole.WasHurt), Lead(Both([], [])));
    }

    [Fact]
    public void BothLead_EachPairOfStates_TheWorseOneCounts()
    {
        // From best to worst; early is the state of both or of none, and stands between steady and too little.
        double[][] fromBest =
        [
            [1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9],
            [8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8],
            [4, 4],
            [4.0, 4.0, 4.0, 4.0, 4.1, 4.3, 4.4, 4.6, 4.8, 5.0, 5.2, 5.4],
            [3, 3.01, 3.02, 3.03, 3.04, 3.1, 3.2, 3.3, 3.4, 3.5, 3.6, 3.7],
            [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4],
            [9, 9, 8, 8, 7, 7, 6, 6, 5, 5, 4, 4],
        ];
        JourneyState[] states = [.. fromBest.Select(ratings => Lead(Both(ratings, [])).State)];

        Assert.Equal(
            [JourneyState.Improving, JourneyState.Steady, JourneyState.NotEnoughData, JourneyState.Slow, JourneyState.Stalled, JourneyState.Stuck, JourneyState.Worsening],
            states);
        for (int worse = 1; worse < states.Length; worse++)
        {
            Assert.Equal((states[worse], JourneyRole.WasHurt), Lead(Both(fromBest[worse], fromBest[worse - 1])));
            Assert.Equal((states[worse], JourneyRole.BrokeTrust), Lead(Both(fromBest[worse - 1], fromBest[worse])));
        }
    }

    [Fact]
    public void BothLead_OneIsSilent_IsWorseThanTooLittleAndBetterThanSlow()
    {
        JourneyEvent[] silent = [Rated(0, 4, JourneyRole.BrokeTrust)];

        Assert.Equal((JourneyState.Disengaged, JourneyRole.BrokeTrust), Lead(new Journey(WhoBrokeTrust.Both, [.. silent, Rated(70, 4)])));
        Assert.Equal((JourneyState.Slow, JourneyRole.WasHurt), Lead(new Journey(WhoBrokeTrust.Both, [.. silent, Rated(49, 4), Rated(56, 4), Rated(63, 4), Rated(70, 4)])));
    }

    /// <summary>Weekly ratings of both, the last of each on day 77.</summary>
    private static Journey Both(double[] hurt, double[] other) => new(
        WhoBrokeTrust.Both,
        Late(hurt, JourneyRole.WasHurt).Concat(Late(other, JourneyRole.BrokeTrust)));

    private static IEnumerable<JourneyEvent> Late(double[] ratings, JourneyRole who) =>
        ratings.Select((rating, week) => (JourneyEvent)Rated(77 - (7 * (ratings.Length - 1 - week)), rating, who));

    private static (JourneyState State, JourneyRole By) Lead(Journey journey)
    {
        var report = journey.Assess(Day(77));
        return (report.State, report.Series.By);
    }
}
