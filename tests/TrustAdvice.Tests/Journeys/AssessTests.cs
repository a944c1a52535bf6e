using TrustAdvice.Journeys;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Journeys;

public class AssessTests
{
    private static readonly DateOnly Monday = new(2026, 1, 5);

    [Fact]
    public void Assess_NoEvents_SaysSo()
    {
        var report = new Journey(WhoBrokeTrust.Partner, []).Assess(Monday);

        Assert.Equal(JourneyState.NotEnoughData, report.State);
        Assert.Equal("There is no check-in yet, so nothing can be said.", report.Sentence);
        Assert.Null(report.NextReview);
        Assert.Equal(Progress.NotEnoughData, report.Situation.Progress);
    }

    [Fact]
    public void Assess_Report_IsTheContract()
    {
        var journey = Weekly(WhoBrokeTrust.Partner, JourneyRole.WasHurt, 4, 4, 5, 4, 6, 5, 6, 7, 6).With(
            new BreachEvent { On = Monday, Kind = Breach.Financial },
            new PromiseEvent { On = Monday.AddDays(20), Outcome = PromiseOutcome.Kept },
            new PromiseEvent { On = Monday.AddDays(20), Outcome = PromiseOutcome.Kept },
            new PromiseEvent { On = Monday.AddDays(30), Outcome = PromiseOutcome.Missed });

        Assert.Equal(
            """
            {
              "on": "2026-03-02",
              "state": "improving",
              "sentence": "At the review on 2 March 2026, 9 check-ins from 5 January 2026 to 2 March 2026 say that trust is growing.",
              "series": {
                "by": "wasHurt",
                "count": 9,
                "from": "2026-01-05",
                "to": "2026-03-02"
              },
              "gain": 2,
              "slopePerWeek": 0.3333333333333333,
              "slopeInterval": {
                "low": 0,
                "high": 0.5
              },
              "mannKendall": {
                "s": 23,
                "pUp": 0.008082390072460865,
                "pDown": 0.99565258864175
              },
              "reliableChanges": [
                {
                  "scale": null,
                  "change": 2,
                  "needed": 3.3399994633675836,
                  "verdict": "indeterminate"
                }
              ],
              "promises": {
                "kept": 2,
                "missed": 1
              },
              "reviewsPassed": 2,
              "lastReview": {
                "on": "2026-03-02",
                "week": 8,
                "state": "improving",
                "count": 9,
                "from": "2026-01-05",
                "to": "2026-03-02",
                "rise": 2.443349753694577
              },
              "nextReview": "2026-03-30",
              "chartText": "A chart of the hurt partner's trust over time: 9 check-ins from 5 January 2026 to 2 March 2026. The first is 4, the last 6, the lowest 4 and the highest 7 of 10.",
              "prompts": [],
              "situation": {
                "whoBrokeTrust": "partner",
                "breach": "financial",
                "since": "weeks",
                "promises": "mixed",
                "progress": "improving"
              }
            }
            """,
            journey.Assess(Monday.AddDays(56)).ToJson(indented: true));
    }

    [Fact]
    public void Assess_PartnerWhoBrokeTrustIsHappy_ChangesNothing()
    {
        var flat = Weekly(WhoBrokeTrust.Me, JourneyRole.WasHurt, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4);
        var happy = flat.With(Weekly(WhoBrokeTrust.Me, JourneyRole.BrokeTrust, 5, 6, 7, 8, 9, 9, 9, 9, 10, 10, 10, 10, 10).Events);

        Assert.Equal(JourneyState.Stuck, flat.Assess(Monday.AddDays(84)).State);
        Assert.Equal(JourneyState.Stuck, happy.Assess(Monday.AddDays(84)).State);
        Assert.Equal([JourneyPrompt.RatingsFarApart], happy.Assess(Monday.AddDays(84)).Prompts);
    }

    [Theory]
    [InlineData(WhoBrokeTrust.Both)]
    [InlineData(WhoBrokeTrust.Disputed)]
    public void Assess_BothLead_TheWorseOneCounts(WhoBrokeTrust who)
    {
        var journey = Weekly(who, JourneyRole.WasHurt, 3, 4, 4, 5, 5, 6, 6, 7, 7)
            .With(Weekly(who, JourneyRole.BrokeTrust, 7, 7, 6, 6, 5, 4, 3, 2, 2).Events);
        var report = journey.Assess(Monday.AddDays(56));

        Assert.Equal(JourneyState.Worsening, report.State);
        Assert.Equal(JourneyRole.BrokeTrust, report.Series.By);
    }

    [Fact]
    public void Assess_OtherOneBreachesToo_BothLead()
    {
        var journey = Weekly(WhoBrokeTrust.Partner, JourneyRole.BrokeTrust, 7, 7, 6, 6, 5, 4, 3, 2, 2)
            .With(new BreachEvent { On = Monday.AddDays(-100), Kind = Breach.PrivacyViolation, By = JourneyRole.WasHurt });
        var report = journey.Assess(Monday.AddDays(56));

        Assert.Equal(WhoBrokeTrust.Both, report.Situation.WhoBrokeTrust);
        Assert.Equal(JourneyState.Worsening, report.State);
    }

    [Fact]
    public void Assess_EarlyDip_IsNormal()
    {
        var journey = Weekly(WhoBrokeTrust.Partner, JourneyRole.WasHurt, 6, 5, 4, 1, 1, 1).With(new BreachEvent { On = Monday });
        var report = journey.Assess(Monday.AddDays(35));

        Assert.Equal(JourneyState.Early, report.State);
        Assert.Equal([JourneyPrompt.HardStretch], report.Prompts);
        Assert.Equal(
            "The newest breach or new fact is from 5 January 2026. The first weeks are hard for most people, so nothing is judged before 16 February 2026.",
            report.Sentence);
    }

    [Fact]
    public void Assess_FallWithNewFact_IsWorseningAtOnce()
    {
        var journey = Weekly(WhoBrokeTrust.Partner, JourneyRole.WasHurt, 4, 4, 5, 5, 5, 6, 6, 6, 3).With(new NewFactEvent { On = Monday.AddDays(55) });

        Assert.Equal(JourneyState.Improving, journey.Assess(Monday.AddDays(54)).State);
        Assert.Equal(JourneyState.Early, journey.Assess(Monday.AddDays(55)).State);
        Assert.Equal(JourneyState.Worsening, journey.Assess(Monday.AddDays(56)).State);
        Assert.Equal(RepairStep.Acknowledge, journey.With(new StepEvent { On = Monday, Step = RepairStep.GiveTime }).SituationOn(Monday.AddDays(56)).Step);
    }

    [Fact]
    public void Assess_Collapse_DoesNotWaitForTheReview()
    {
        var journey = Weekly(WhoBrokeTrust.Partner, JourneyRole.WasHurt, 6, 6, 6, 6, 6, 6, 6, 6, 6, 2, 1, 2);
        var report = journey.Assess(Monday.AddDays(77 - 1));

        Assert.NotEqual(JourneyState.Worsening, report.State);
        var weekly = Weekly(WhoBrokeTrust.Partner, JourneyRole.WasHurt, 6, 6, 6, 6, 6, 6, 6, 6, 2, 1, 2).Assess(Monday.AddDays(70));
        Assert.Equal(JourneyState.Worsening, weekly.State);
        Assert.Equal("The last three check-ins, up to 16 March 2026, are far below the first ones. Do not wait to ask for help.", weekly.Sentence);
    }

    [Fact]
    public void Assess_GoodPlaceWithoutGain_IsSteady()
    {
        var journey = Weekly(WhoBrokeTrust.Partner, JourneyRole.WasHurt, 7, 8, 7, 8, 7, 8, 8, 7, 7, 8, 7, 8, 7);

        Assert.Equal(JourneyState.Steady, journey.Assess(Monday.AddDays(84)).State);
    }

    [Fact]
    public void Assess_Silence_AsksAndDoesNotInfer()
    {
        var journey = Weekly(WhoBrokeTrust.Partner, JourneyRole.WasHurt, 4, 4, 4, 4, 4, 4, 4, 4, 4);
        var on = Monday.AddDays(56 + 22);

        Assert.Equal(JourneyState.Disengaged, journey.Assess(on).State);
        Assert.Equal(Progress.NotEnoughData, journey.SituationOn(on).Progress);
        Assert.Equal(JourneyState.NotEnoughData, journey.With(new PauseEvent { On = on.AddDays(-10), Until = on }).Assess(on).State);
        Assert.Equal(JourneyState.Disengaged, journey.With(new PauseEvent { On = on.AddDays(-10), Until = on.AddDays(-1) }).Assess(on).State);
    }

    [Fact]
    public void Assess_SameStepAgainAndAgain_IsStuck()
    {
        var journey = Weekly(WhoBrokeTrust.Partner, JourneyRole.WasHurt, 4, 4, 4, 4, 4, 4).With(
            from week in Enumerable.Range(0, 5)
            select (JourneyEvent)new StepEvent { On = Monday.AddDays(7 * week), Step = week % 2 == 0 ? RepairStep.Communicate : RepairStep.GiveTime });
        var report = journey.Assess(Monday.AddDays(35));

        Assert.Equal(JourneyState.Stuck, report.State);
        Assert.Equal("The same step has come up again and again. Help from outside can get things moving.", report.Sentence);
    }

    [Fact]
    public void Assess_ScaleFallsReliably_IsWorsening()
    {
        var journey = new Journey(WhoBrokeTrust.Partner, [Score(0, "csi-4", 14), Score(50, "csi-4", 10), Score(50, "csi-16", 80)]);

        var report = journey.Assess(Monday.AddDays(50));

        Assert.Equal(JourneyState.Worsening, report.State);
        Assert.Equal("A questionnaire shows a clear drop since the newest breach. Do not wait to ask for help.", report.Sentence);
        Assert.Equal(-4, report.ReliableChanges.Single(c => c.Scale == "csi-4").Change);
    }

    [Fact]
    public void Assess_ScaleRisesOrIsGood_SpeaksAgainstStuck()
    {
        var flat = Weekly(WhoBrokeTrust.Partner, JourneyRole.WasHurt, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4);

        Assert.Equal(JourneyState.Improving, flat.With(Score(0, "csi-4", 5), Score(80, "csi-4", 9)).Assess(Monday.AddDays(84)).State);
        Assert.Equal(JourneyState.Steady, flat.With(Score(80, "csi-4", 14)).Assess(Monday.AddDays(84)).State);
        Assert.Equal(JourneyState.Stuck, flat.With(Score(0, "csi-4", 5), Score(80, "csi-16", 50)).Assess(Monday.AddDays(84)).State);
    }

    [Fact]
    public void SameDay_SeveralCheckIns_CountOnceByTheMedianAndACorrectionReplaces()
    {
        var day = new Journey(WhoBrokeTrust.Partner, [Rate(2), Rate(9), Rate(4)]);

        Assert.Equal(4, First(day));
        Assert.Equal(7, First(day.With(Rate(7).Copy(("Corrects", true)))));
        Assert.Equal(0, day.With(new CheckInEvent { On = Monday, By = JourneyRole.WasHurt, Corrects = true }).Assess(Monday).Series.Count);

        static double First(Journey journey) =>
            double.Parse(journey.Assess(Monday).ChartText.Split("The first is ")[1].Split(',')[0], System.Globalization.CultureInfo.InvariantCulture);

        static CheckInEvent Rate(double rating) => new() { On = Monday, By = JourneyRole.WasHurt, Ratings = Ratings.OfTrust(rating) };
    }

    [Fact]
    public void Promises_SameIdSameDay_CountOnceAndMissedWins()
    {
        PromiseEvent Promise(PromiseOutcome outcome, string? id, int day = 0) => new() { On = Monday.AddDays(day), Outcome = outcome, Id = id };
        var journey = new Journey(WhoBrokeTrust.Partner,
        [
            Promise(PromiseOutcome.Kept, "call"), Promise(PromiseOutcome.Kept, "call"), Promise(PromiseOutcome.Missed, "call"),
            Promise(PromiseOutcome.Kept, "call", 1), Promise(PromiseOutcome.Kept, null), Promise(PromiseOutcome.Kept, null),
            Promise(PromiseOutcome.Made, "other"),
        ]);
        var promises = journey.Assess(Monday.AddDays(9)).Promises;

        Assert.Equal((3, 1), (promises.Kept, promises.Missed));
    }

    [Fact]
    public void Situation_FillsWhatTheLogKnowsAndTheAppWins()
    {
        var journey = new Journey(WhoBrokeTrust.Partner,
        [
            new BreachEvent { On = Monday, Kind = Breach.Dishonesty },
            new BreachEvent { On = Monday.AddDays(20), Kind = Breach.Infidelity, Discovered = Monday.AddDays(30) },
            new HelpEvent { On = Monday.AddDays(31), Outcome = HelpOutcome.Refused, By = JourneyRole.BrokeTrust },
            new CheckInEvent { On = Monday.AddDays(31), By = JourneyRole.WasHurt, Ratings = Ratings.OfTrust(2), Safety = Safety.Unsure },
            new CheckInEvent { On = Monday.AddDays(32), By = JourneyRole.BrokeTrust, Ratings = Ratings.OfTrust(8), Safety = Safety.Safe },
        ]);

        Assert.Null(journey.SituationOn(Monday.AddDays(29)).Pattern);
        Assert.Equal(
            new Situation
            {
                WhoBrokeTrust = WhoBrokeTrust.Partner,
                Breach = Breach.Infidelity,
                Pattern = BreachPattern.Repeated,
                Since = TimeSince.Days,
                Step = RepairStep.Acknowledge,
                Progress = Progress.Early,
                Help = HelpStatus.PartnerRefuses,
                Safety = Safety.Unsure,
            },
            journey.SituationOn(Monday.AddDays(33)));
        var with = new Situation { Talks = Talks.Calm, Safety = Safety.Safe }.With("acme.faith", "matters");
        Assert.Equal("matters", journey.SituationOn(Monday.AddDays(33), with).ValueOf("acme.faith"));
        Assert.Equal(Talks.Calm, journey.SituationOn(Monday.AddDays(33), with).Talks);
        Assert.Equal(Safety.Unsure, journey.SituationOn(Monday.AddDays(33), with).Safety);
        Assert.Equal(Safety.Afraid, journey.SituationOn(Monday.AddDays(33), with with { Safety = Safety.Afraid }).Safety);
    }

    [Fact]
    public void ToString_AnyPart_TellsNothing()
    {
        var journey = Weekly(WhoBrokeTrust.Partner, JourneyRole.WasHurt, 4, 4, 4, 4);
        var report = journey.Assess(Monday.AddDays(30));

        Assert.Equal("TrustAdvice.Journeys.Journey", journey.ToString());
        Assert.Equal("JourneyEvent", journey.Events[0].ToString());
        Assert.Equal("TrustAdvice.Journeys.ProgressReport", report.ToString());
        Assert.Equal("TrustAdvice.Journeys.Ratings", ((CheckInEvent)journey.Events[0]).Ratings.ToString());
        Assert.Equal("ReviewResult", report.LastReview!.ToString());
    }

    [Fact]
    public void Misuse_IsRefusedWithoutTellingTheValue()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Ratings.OfTrust(11));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ratings.OfTrust(double.NaN));
        Assert.Throws<ArgumentException>(() => Ratings.Of([new("a", 1), new("a", 2)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StepEvent { On = Monday, Step = (RepairStep)99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Journey((WhoBrokeTrust)9, []));
        Assert.Throws<ArgumentException>(() => new Journey(WhoBrokeTrust.Me, [null!]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScaleEvent { On = Monday, By = JourneyRole.WasHurt, Scale = "rdas", Score = double.NaN });
    }

    internal static Journey Weekly(WhoBrokeTrust who, JourneyRole by, params double[] ratings) => new(
        who,
        ratings.Select((rating, week) => new CheckInEvent { On = Monday.AddDays(7 * week), By = by, Ratings = Ratings.OfTrust(rating) }));

    private static ScaleEvent Score(int day, string scale, double score) =>
        new() { On = Monday.AddDays(day), By = JourneyRole.WasHurt, Scale = scale, Score = score };
}
