using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Xunit;
using TrustAdvice.Journeys;
using TrustAdvice.Tests.Journeys.Simulation;
using TrustAdvice.Tests.Journeys.Support;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Journeys;

/// <summary>What holds for every journey.</summary>
public class JourneyLawTests
{
    /// <summary>Findings from best to worst; improving and steady are one. The other states find nothing.</summary>
    private static readonly JourneyState[] FromBest =
        [JourneyState.Improving, JourneyState.Slow, JourneyState.Stalled, JourneyState.Stuck, JourneyState.Worsening];

    /// <summary>All states from best to worst, as two leading people are joined.</summary>
    private static readonly JourneyState[] AllFromBest =
    [
        JourneyState.Improving, JourneyState.Steady, JourneyState.Early, JourneyState.NotEnoughData,
        JourneyState.Disengaged, JourneyState.Slow, JourneyState.Stalled, JourneyState.Stuck, JourneyState.Worsening,
    ];

    [Property(MaxTest = 300)]
    public void OrderOfEvents_NeverMatters(DoNotSize<int> any)
    {
        int seed = any.Item;
        var journey = JourneyGenerator.Draw(seed);
        var on = SomeDay(seed);
        var shuffled = new Journey(
            journey.WhoBrokeTrust, JourneyGenerator.Shuffled(new SplitMix((ulong)seed), journey.Events), journey.DeclaredReader);
        var oneByOne = journey.Events.Reverse().Aggregate(
            new Journey(journey.WhoBrokeTrust, [], journey.DeclaredReader), (log, entry) => log.With(entry));

        Assert.Equal(journey, shuffled);
        Assert.Equal(journey, oneByOne);
        Assert.Equal(journey.Assess(on).ToJson(), shuffled.Assess(on).ToJson());
        Assert.Equal(journey.ToJson(), oneByOne.ToJson());
    }

    [Property(MaxTest = 300)]
    public void LaterEvents_AreIgnored(DoNotSize<int> any)
    {
        int seed = any.Item;
        var journey = JourneyGenerator.Draw(seed);
        var on = SomeDay(seed);
        var cut = new Journey(
            journey.WhoBrokeTrust,
            journey.Events.Where(entry => (entry is BreachEvent { Discovered: { } day } ? day : entry.On) <= on),
            journey.DeclaredReader);

        Assert.Equal(cut.Assess(on).ToJson(), journey.Assess(on).ToJson());
        Assert.Equal(cut.SituationOn(on), journey.SituationOn(on));
    }

    [Property(MaxTest = 300)]
    public void RoundTrip_KeepsEverything(DoNotSize<int> any)
    {
        int seed = any.Item;
        var journey = JourneyGenerator.Draw(seed);

        Assert.True(JourneyReader.TryRead(Encoding.UTF8.GetBytes(journey.ToJson()), out var read, out var diagnostics));

        Assert.Empty(diagnostics);
        Assert.Equal(journey, read);
        Assert.Equal(journey.ToJson(indented: false), read!.ToJson(indented: false));
    }

    /// <summary>
    /// A good check-in is one later than all others of that person whose rating is at least as high as all of them. It
    /// never turns a finding into a worse one. Where nothing was found before, it may give a first finding.
    /// </summary>
    [Property(MaxTest = 1500)]
    public void LaterGoodCheckIn_NeverMakesTheFindingWorse(DoNotSize<int> any)
    {
        int seed = any.Item;
        var random = new SplitMix((ulong)seed);
        var drawn = JourneyGenerator.Draw(random, WhoBrokeTrust.Partner, isQuiet: JourneyGenerator.Below(random, 4) > 0);
        // Once both broke trust each leads, and a first finding of the one can be worse than that of the other.
        var journey = new Journey(
            drawn.WhoBrokeTrust, drawn.Events.Where(e => e is not BreachEvent { By: JourneyRole.WasHurt }), drawn.DeclaredReader);
        var ratings = journey.Events.OfType<CheckInEvent>().Where(c => c.By == JourneyRole.WasHurt).ToArray();
        double best = ratings.Length == 0 ? 0 : ratings.Max(c => c.Ratings.All.Max(r => r.Value));
        var last = ratings.Length == 0 ? JourneyGenerator.Start : ratings.Max(c => c.On);
        var good = new CheckInEvent
        {
            On = last.AddDays(1 + JourneyGenerator.Below(random, 25)),
            By = JourneyRole.WasHurt,
            Ratings = Ratings.OfTrust(JourneyGenerator.Below(random, 2) == 0 ? 10 : best),
        };

        var on = good.On.AddDays(JourneyGenerator.Below(random, 22));
        int before = FindingOf(journey.Assess(on).State);
        int after = FindingOf(journey.With(good).Assess(on).State);

        Assert.True(before < 0 || after <= before);
    }

    [Property(MaxTest = 500)]
    public void RatingsOfTheOneWhoBrokeTrust_NeverRaiseTheState(DoNotSize<int> any)
    {
        int seed = any.Item;
        var random = new SplitMix((ulong)seed);
        var journey = JourneyGenerator.Draw(random);
        var on = SomeDay(seed);
        var without = new Journey(
            journey.WhoBrokeTrust,
            journey.Events.Where(e => e is not (CheckInEvent { By: JourneyRole.BrokeTrust } or ScaleEvent { By: JourneyRole.BrokeTrust })),
            journey.DeclaredReader);
        var (state, alone) = (journey.Assess(on).State, without.Assess(on).State);

        // Silence of the hurt partner is for both to lead only where both broke trust or it is disputed.
        bool both = journey.SituationOn(on).WhoBrokeTrust is WhoBrokeTrust.Both or WhoBrokeTrust.Disputed;
        bool hurtSpoke = journey.Events.Any(e => e is CheckInEvent { By: JourneyRole.WasHurt } && e.On <= on);
        if (!both && !journey.Events.OfType<PauseEvent>().Any())
        {
            Assert.Equal(alone, state);
        }
        else if (both && hurtSpoke)
        {
            Assert.True(Array.IndexOf(AllFromBest, state) >= Array.IndexOf(AllFromBest, alone));
        }
    }

    [Property(MaxTest = 300)]
    public void SharedView_HoldsNothingPrivate(DoNotSize<int> any)
    {
        int seed = any.Item;
        var journey = JourneyGenerator.Draw(seed);
        var shared = journey.SharedView();
        string json = shared.ToJson();

        foreach (string word in new[] { "\"safety\"", "\"selfHarm\"", "\"childrenAtRisk\"", "feedback", "notSafe", "partnerRefuses", "\"shared\": false" })
        {
            Assert.DoesNotContain(word, json, StringComparison.Ordinal);
        }

        Assert.True(JourneyReader.TryRead(Encoding.UTF8.GetBytes(json), out _, out _));
        Assert.Equal(shared, shared.SharedView());
        Assert.Equal(journey.AsToldByPartner().ToJson(), shared.AsToldByPartner().ToJson());
        Assert.Equal(shared, journey.AsToldByPartner().AsToldByPartner());
    }

    /// <summary>Nothing that the partner sees depends on anything private: change or drop it, and the view is the same.</summary>
    [Property(MaxTest = 300)]
    public void SharedView_PrivatePartsChanged_IsTheSame(DoNotSize<int> any)
    {
        int seed = any.Item;
        var journey = JourneyGenerator.Draw(seed);
        var changed = new Journey(
            journey.WhoBrokeTrust,
            journey.Events
                .Where(e => e is not FeedbackEvent)
                .Where(e => e.Shared ?? e is not (CheckInEvent { Corrects: false } or HelpEvent or ScaleEvent))
                .Select(e => e is CheckInEvent c ? c.Copy(("Safety", Safety.Afraid), ("SelfHarm", SelfHarm.Yes), ("ChildrenAtRisk", null)) : e)
                .Concat(journey.Events.OfType<CheckInEvent>().Where(c => c.Corrects))
                .Append(new FeedbackEvent { On = SomeDay(seed), Action = "a", Outcome = FeedbackOutcome.Dismissed, Reason = FeedbackReason.NotSafe }),
            journey.DeclaredReader);

        Assert.Equal(journey.SharedView().ToJson(), changed.SharedView().ToJson());
    }

    /// <summary>No other person's answer, and no feedback but "not safe", is a private answer of the reader.</summary>
    [Property(MaxTest = 300)]
    public void PrivateAnswers_AreTheReadersOwn_AndNotSafeIsUnsure(DoNotSize<int> any)
    {
        var journey = JourneyGenerator.Draw(any.Item);
        var on = SomeDay(any.Item);
        var own = journey.SituationOn(on);
        var without = new Journey(journey.WhoBrokeTrust, journey.Events.Select(e => e is CheckInEvent c && c.By != journey.Reader && (c.Ratings.Count > 0 || c.Corrects)
            ? c.Copy(("Safety", null), ("SelfHarm", null), ("ChildrenAtRisk", null))
            : e), journey.DeclaredReader).SituationOn(on);
        var notSafe = journey.With(new FeedbackEvent { On = on, Action = "a", Outcome = FeedbackOutcome.Dismissed, Reason = FeedbackReason.NotSafe });

        Assert.Equal((own.Safety, own.SelfHarm, own.ChildrenAtRisk), (without.Safety, without.SelfHarm, without.ChildrenAtRisk));
        if (journey.Reader is not { } reader)
        {
            Assert.Equal((null, null, null), (own.Safety, own.SelfHarm, own.ChildrenAtRisk));
            Assert.Null(notSafe.SituationOn(on).Safety);
            return;
        }

        var expected = own.Safety > Safety.Unsure ? own.Safety : Safety.Unsure;
        Assert.Equal(expected, notSafe.SituationOn(on).Safety);
        Assert.Equal(expected, notSafe.With(new FeedbackEvent { On = on, Action = "a", Outcome = FeedbackOutcome.Done }).SituationOn(on).Safety);
        var answered = notSafe.With(new CheckInEvent { On = on.AddDays(1), By = reader, Safety = Safety.Safe });
        if (!journey.Events.Any(e => e.On > on && e is CheckInEvent or FeedbackEvent))
        {
            Assert.Equal(expected, answered.SituationOn(on).Safety);
            Assert.Equal(Safety.Safe, answered.SituationOn(on.AddDays(1)).Safety);
        }
    }

    /// <summary>
    /// To say "not safe" never makes advice less careful, whatever an app hands in without a date; only a later answer of
    /// the reader does.
    /// </summary>
    [Property(MaxTest = 200)]
    public void NotSafe_NeverMakesAdviceLessCareful_UnlessADatedAnswerFollows(DoNotSize<int> any, Safety? handedIn)
    {
        var journey = JourneyGenerator.Draw(any.Item);
        var on = SomeDay(any.Item);
        var with = new Situation { Safety = handedIn is { } safety && Enum.IsDefined(safety) ? safety : null, Talks = Talks.Calm };
        var before = journey.SituationOn(on, with);
        var notSafe = journey.With(new FeedbackEvent { On = on, Action = "a", Outcome = FeedbackOutcome.Dismissed, Reason = FeedbackReason.NotSafe });
        var after = notSafe.SituationOn(on, with);
        if (journey.Reader is not { } reader)
        {
            Assert.Equal(before, after);
            return;
        }

        Assert.Equal(before.Safety > Safety.Unsure ? before.Safety : Safety.Unsure, after.Safety);
        Assert.Equal(before with { Safety = null }, after with { Safety = null });
        var (then, now) = (Advisor.Default.Advise(before), Advisor.Default.Advise(after));
        Assert.NotEmpty(now.Alerts);
        Assert.All(now.All, item => Assert.NotEqual(Company.Together, item.Effort?.With));
        Assert.DoesNotContain(now.Referrals, referral => referral.To == ReferralKind.CouplesTherapist);
        Assert.True(now.Referrals[0].Urgency >= (then.Referrals.Count == 0 ? Urgency.WhenReady : then.Referrals[0].Urgency));
        Assert.Null(notSafe.Schedule(on, with).Notification);

        var answered = notSafe.With(new CheckInEvent { On = on.AddDays(1), By = reader, Safety = Safety.Safe });
        if (!journey.Events.Any(e => e.On > on && e is CheckInEvent or FeedbackEvent))
        {
            Assert.Equal(with.Safety ?? Safety.Safe, answered.SituationOn(on.AddDays(1), with).Safety);
        }
    }

    /// <summary>What is said of a hold is the same whatever the reason, so that a look at the screen tells nothing.</summary>
    [Fact]
    public void Hold_IsTheSameSentenceForEveryReason()
    {
        var reasons = Enum.GetValues<FeedbackReason>().Cast<FeedbackReason?>().Append(null);
        var said = reasons.Select(reason => new Journey(WhoBrokeTrust.Partner,
            [new FeedbackEvent { On = JourneyGenerator.Start, Action = "a", Outcome = FeedbackOutcome.Dismissed, Reason = reason }])
            .FeedbackOn(JourneyGenerator.Start)["a"]);

        Assert.All(said, held => Assert.Equal((true, "You put this aside for now."), (held.IsHeldBack, held.Why)));
    }

    [Property(MaxTest = 100)]
    public void Report_HoldsNoPrivateFact(DoNotSize<int> any)
    {
        int seed = any.Item;
        string json = JourneyGenerator.Draw(seed).Assess(SomeDay(seed)).ToJson();

        Assert.DoesNotContain("\"safety\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"selfHarm\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"childrenAtRisk\"", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void Culture_NeverMatters(string culture)
    {
        var journey = JourneyGenerator.Draw(17);
        var on = SomeDay(17);
        string Everything() => string.Join('\n',
            journey.ToJson(), journey.Assess(on).ToJson(), journey.Schedule(on).CheckInRule,
            string.Join('\n', journey.FeedbackOn(on).Values.Select(f => f.Why)),
            string.Join('\n', journey.Readiness(on).SelectMany(r => r.Entry).Select(c => c.Text + c.State)));
        string expected = Everything();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, Everything());
            Assert.True(JourneyReader.TryRead(Encoding.UTF8.GetBytes(journey.ToJson()), out var read, out _));
            Assert.Equal(journey, read);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Property(MaxTest = 200)]
    public void AnyDay_AnyJourney_IsAssessed(DoNotSize<int> any)
    {
        int seed = any.Item;
        var journey = JourneyGenerator.Draw(seed);
        foreach (var on in new[] { DateOnly.MinValue, SomeDay(seed), DateOnly.MaxValue })
        {
            var report = journey.Assess(on);
            Assert.True(Enum.IsDefined(report.State));
            Assert.NotEmpty(report.Sentence);
            Assert.Equal(7, journey.Readiness(on).Count);
            Assert.True(journey.Schedule(on).NextCheckIn >= on);
            Assert.NotNull(journey.FeedbackOn(on));
        }
    }

    private static int FindingOf(JourneyState state) =>
        Array.IndexOf(FromBest, state == JourneyState.Steady ? JourneyState.Improving : state);

    private static DateOnly SomeDay(int seed) => JourneyGenerator.Start.AddDays((int)(new SplitMix((ulong)seed + 1).Next() % 320));
}
