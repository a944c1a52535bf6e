using TrustAdvice.Journeys;

namespace TrustAdvice.Tests.Journeys;

/// <summary>Readiness, schedule and remembered feedback.</summary>
public class FollowUpTests
{
    private static readonly DateOnly Monday = new(2026, 1, 5);

    [Fact]
    public void Readiness_NothingKnown_IsUnknownAndHelpIsOpen()
    {
        var steps = new Journey(WhoBrokeTrust.Partner, []).Readiness(Monday);

        Assert.Equal(Enum.GetValues<RepairStep>(), steps.Select(s => s.Step));
        Assert.All(steps.SelectMany(s => s.Entry), c => Assert.Equal(CriterionState.Unknown, c.State));
        Assert.Empty(steps.Single(s => s.Step == RepairStep.GetHelp).Entry);
        Assert.All(steps, s => Assert.False(s.IsReadyToMoveOn));
    }

    [Fact]
    public void Readiness_FirstStepDone_SaysSo()
    {
        var journey = new Journey(WhoBrokeTrust.Partner, [new BreachEvent { On = Monday, Kind = Breach.Neglect }, Heard(7, 6), Heard(14, 8)]);
        var with = new Situation { Safety = Safety.Safe, Account = Account.Complete, Responsibility = Responsibility.Full };

        Assert.True(Step(journey, with, RepairStep.Acknowledge).IsReadyToMoveOn);
        Assert.True(Step(journey.With(Heard(21, 3)), with, RepairStep.Acknowledge).IsReadyToMoveOn);
        Assert.False(Step(journey.With(Heard(21, 3), Heard(28, 3)), with, RepairStep.Acknowledge).IsReadyToMoveOn);
        Assert.False(Step(journey.With(new NewFactEvent { On = Monday.AddDays(20) }), with, RepairStep.Acknowledge).IsReadyToMoveOn);
    }

    [Theory]
    [InlineData(Safety.Unsure)]
    [InlineData(Safety.Controlled)]
    [InlineData(Safety.Afraid)]
    public void Readiness_NotSafe_OpensHelpAlone(Safety safety)
    {
        var steps = new Journey(WhoBrokeTrust.Partner, []).Readiness(Monday, new Situation { Safety = safety });

        Assert.Equal([RepairStep.GetHelp], steps.Where(s => s.IsOpen).Select(s => s.Step));
    }

    [Fact]
    public void Readiness_FourWeeksOfKeptPromises_CountOnlySinceTheNewestBreach()
    {
        var promises = Enumerable.Range(1, 4).Select(week => (JourneyEvent)new PromiseEvent { On = Monday.AddDays(7 * week), Outcome = PromiseOutcome.Kept });
        var journey = new Journey(WhoBrokeTrust.Partner, [new BreachEvent { On = Monday }, .. promises]);

        Assert.Equal(CriterionState.Met, Criterion(journey, "promises-kept"));
        Assert.Equal(CriterionState.Unknown, Criterion(journey.With(new BreachEvent { On = Monday.AddDays(29) }), "promises-kept"));
        Assert.Equal(CriterionState.NotMet, Criterion(journey.With(new PromiseEvent { On = Monday.AddDays(29), Outcome = PromiseOutcome.Missed },
            new PromiseEvent { On = Monday.AddDays(30), Outcome = PromiseOutcome.Missed }), "promises-kept"));
    }

    [Fact]
    public void Schedule_Weekly_IsInRfc5545AndNeutral()
    {
        var journey = AssessTests.Weekly(WhoBrokeTrust.Partner, JourneyRole.WasHurt, 4, 4, 4);
        var schedule = journey.Schedule(Monday.AddDays(16), new Situation { Safety = Safety.Safe });

        Assert.Equal(Monday.AddDays(21), schedule.NextCheckIn);
        Assert.Equal(Monday.AddDays(21), schedule.NextReview);
        Assert.Equal("FREQ=WEEKLY;INTERVAL=1", schedule.CheckInRule);
        Assert.Equal("FREQ=WEEKLY;INTERVAL=4", schedule.ReviewRule);
        Assert.Equal("You have a note for today.", schedule.Notification);
        Assert.Equal(Monday.AddDays(41), journey.With(new PauseEvent { On = Monday.AddDays(15), Until = Monday.AddDays(40) }).Schedule(Monday.AddDays(16)).NextCheckIn);
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(Safety.Unsure, null, null)]
    [InlineData(Safety.Controlled, null, null)]
    [InlineData(Safety.Afraid, null, null)]
    [InlineData(Safety.Safe, SelfHarm.Yes, null)]
    [InlineData(Safety.Safe, null, YesNo.Yes)]
    public void Schedule_SafetyUnclear_HasNoNotification(Safety? safety, SelfHarm? selfHarm, YesNo? children)
    {
        var journey = new Journey(WhoBrokeTrust.Partner,
            [new CheckInEvent { On = Monday, By = JourneyRole.WasHurt, Ratings = Ratings.OfTrust(5), Safety = safety, SelfHarm = selfHarm, ChildrenAtRisk = children }]);

        Assert.Null(journey.Schedule(Monday.AddDays(365)).Notification);
    }

    [Theory]
    [InlineData(FeedbackReason.TooHardNow, 27, true, "You put this aside for now.")]
    [InlineData(FeedbackReason.TooHardNow, 28, false, "You put this aside on 5 January 2026. See if it fits now.")]
    [InlineData(FeedbackReason.PartnerRefuses, 55, true, "You put this aside for now.")]
    [InlineData(FeedbackReason.PartnerRefuses, 56, false, "You put this aside on 5 January 2026. See if it fits now.")]
    [InlineData(FeedbackReason.NotSafe, 900, true, "You put this aside for now.")]
    [InlineData(FeedbackReason.DoesNotFitUs, 900, true, "You put this aside for now.")]
    [InlineData(FeedbackReason.AlreadyDone, 900, true, "You put this aside for now.")]
    public void Feedback_Dismissed_ComesBackOnlyWithAReason_AndNeverSaysWhich(FeedbackReason reason, int days, bool held, string why)
    {
        var feedback = Dismissed(reason).FeedbackOn(Monday.AddDays(days))["listen-first"];

        Assert.Equal((held, why), (feedback.IsHeldBack, feedback.Why));
    }

    [Fact]
    public void Feedback_ThingsChanged_ComesBackAndSaysWhy()
    {
        CheckInEvent Answer(int day, Safety safety, JourneyRole by = JourneyRole.WasHurt) => new() { On = Monday.AddDays(day), By = by, Safety = safety };
        var unsafeBefore = Dismissed(FeedbackReason.NotSafe);

        Assert.True(unsafeBefore.With(Answer(0, Safety.Safe)).FeedbackOn(Monday.AddDays(9))["listen-first"].IsHeldBack);
        Assert.True(unsafeBefore.With(Answer(5, Safety.Safe, JourneyRole.BrokeTrust)).FeedbackOn(Monday.AddDays(9))["listen-first"].IsHeldBack);
        Assert.True(unsafeBefore.With(Answer(5, Safety.Safe), Answer(6, Safety.Unsure)).FeedbackOn(Monday.AddDays(9))["listen-first"].IsHeldBack);
        var back = unsafeBefore.With(Answer(5, Safety.Safe)).FeedbackOn(Monday.AddDays(9))["listen-first"];
        Assert.Equal((false, "You put this aside on 5 January 2026. See if it fits now."), (back.IsHeldBack, back.Why));
        Assert.False(Dismissed(FeedbackReason.AlreadyDone).With(new NewFactEvent { On = Monday.AddDays(8) }).FeedbackOn(Monday.AddDays(9))["listen-first"].IsHeldBack);
    }

    [Fact]
    public void Feedback_DoneAndDismissedOnOneDay_TheCarefulOneCounts()
    {
        var journey = Dismissed(FeedbackReason.NotSafe).With(
            new FeedbackEvent { On = Monday, Action = "listen-first", Outcome = FeedbackOutcome.Done },
            new FeedbackEvent { On = Monday, Action = "listen-first", Outcome = FeedbackOutcome.Dismissed, Reason = FeedbackReason.TooHardNow },
            new FeedbackEvent { On = Monday.AddDays(-1), Action = "listen-first", Outcome = FeedbackOutcome.Done, Repeated = true });
        var feedback = journey.FeedbackOn(Monday)["listen-first"];

        Assert.Equal((FeedbackOutcome.Dismissed, FeedbackReason.NotSafe, 2), (feedback.Outcome, feedback.Reason, feedback.TimesDone));
    }

    private static Journey Dismissed(FeedbackReason reason) => new(WhoBrokeTrust.Partner,
        [new FeedbackEvent { On = Monday, Action = "listen-first", Outcome = FeedbackOutcome.Dismissed, Reason = reason }]);

    private static StepReadiness Step(Journey journey, Situation with, RepairStep step) =>
        journey.Readiness(Monday.AddDays(40), with).Single(s => s.Step == step);

    private static CriterionState Criterion(Journey journey, string id) =>
        journey.Readiness(Monday.AddDays(40)).Single(s => s.Step == RepairStep.GiveTime).MoveOn.Single(c => c.Id == id).State;

    private static CheckInEvent Heard(int day, double rating) =>
        new() { On = Monday.AddDays(day), By = JourneyRole.WasHurt, Ratings = Ratings.Of([new("heard", rating)]) };
}
