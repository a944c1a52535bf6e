using FsCheck;
using FsCheck.Xunit;
using TrustAdvice.Journeys;
using TrustAdvice.Rules;
using TrustAdvice.Tests.Support;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

/// <summary>What came of earlier advice counts in the advice of a journey, and never against a guarantee.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
public class RememberedTests
{
    private static readonly Situation Calm = new()
    {
        WhoBrokeTrust = WhoBrokeTrust.Partner,
        Breach = Breach.Infidelity,
        Step = RepairStep.Communicate,
        Since = TimeSince.Months,
        Safety = Safety.Safe,
        Disclosure = Disclosure.Open,
        Progress = Progress.Slow,
        Talks = Talks.Tense,
    };

    [Property]
    public void WithoutFeedback_TheAdviceIsThatOfTheSituation(AnySituation any) =>
        Assert.Equal(
            Advisor.Default.Advise(Told().SituationOn(Day(0), any.Value)).All.Select(item => item.Id),
            Advisor.Default.Advise(Told(), Day(0), any.Value).All.Select(item => item.Id));

    [Property]
    public void Feedback_TakesOutActionsAlone_AndLosesNone(AnySituation any, DoNotSize<int> seed)
    {
        var (plain, remembered) = Both(any, seed);

        Assert.Equal(plain.Alerts.Select(item => item.Id), remembered.Alerts.Select(item => item.Id));
        Assert.Equal(plain.Information.Select(item => item.Id), remembered.Information.Select(item => item.Id));
        Assert.Equal(plain.Referrals.Select(item => (item.To, item.Urgency)), remembered.Referrals.Select(item => (item.To, item.Urgency)));
        Assert.Equal(
            plain.All.Select(item => item.Id).Order(StringComparer.Ordinal),
            remembered.All.Concat(remembered.PutAside).Select(item => item.Id).Order(StringComparer.Ordinal));
        Assert.Equal(remembered.All.Take(3), remembered.AlsoTry.Prepend(remembered.NextStep).OfType<Recommendation>());
        Assert.All(remembered.All, item => Assert.Null(item.Hold));
        Assert.All(remembered.PutAside, item => Assert.NotNull(item.Hold));
        Assert.Equal(remembered.PutAside.Where(item => item.Hold == ActionHold.Habit), remembered.KeepDoing);
    }

    [Property]
    public void EveryGuaranteeAboutASituation_HoldsForWhatIsLeft(AnySituation any, DoNotSize<int> seed)
    {
        var advice = Both(any, seed).Remembered;
        var model = RuleSet.BuiltIn.Compiled.Model;
        byte[] codes = new byte[model.Facts.Count];
        model.Facts.Encode(advice.Trace.Facts, codes);
        foreach (var guarantee in model.Guarantees.Where(known => known.Where.Any(box => box.Contains(codes))))
        {
            int there = CountOf(guarantee, advice, model);
            Assert.True(
                guarantee.Kind switch
                {
                    GuaranteeKind.Always or GuaranteeKind.Covered => there > 0,
                    GuaranteeKind.Never => there == 0,
                    GuaranteeKind.Incompatible => there < 2,
                    GuaranteeKind.Monotone or GuaranteeKind.Mirror => true,
                    _ => throw new NotSupportedException($"Say what a guarantee of the kind {guarantee.Kind} means for one situation."),
                },
                $"{guarantee.Id} is broken.");
        }
    }

    [Property]
    public void Why_IsThereForWhatIsGiven_AndForWhatIsHeld(AnySituation any, DoNotSize<int> seed)
    {
        var advice = Both(any, seed).Remembered;

        for (int index = 0; index < advice.All.Count; index++)
        {
            var place = advice.Explain(advice.All[index]).Place!;
            Assert.Equal((index + 1, index == 0 ? null : advice.All[index - 1].Id), (place.Number, place.After));
        }

        foreach (var held in advice.PutAside)
        {
            var absence = advice.ExplainAbsence(held.Id);
            Assert.Equal((false, held.Hold), (absence.IsGiven, absence.Hold));
            Assert.Contains(held.Text.Title, absence.InWords, StringComparison.Ordinal);
            Assert.Throws<ArgumentException>(() => advice.Explain(held.Id));
        }
    }

    [Fact]
    public void DoneOnce_IsOver_UntilANewBreach()
    {
        string once = First(Cadence.Once);

        var over = At(30, Done(3, once));
        Assert.DoesNotContain(over.All, item => item.Id == once);
        Assert.Equal(ActionHold.Done, Assert.Single(over.PutAside).Hold);
        Assert.Empty(over.KeepDoing);
        Assert.Contains(At(30, Done(3, once), Breached(9)).All, item => item.Id == once);
    }

    [Fact]
    public void DoneOnThreeDays_IsAHabit_ThatNeedsNoTelling()
    {
        string habit = First(Cadence.Daily);

        Assert.Contains(At(9, Done(1, habit), Done(2, habit)).All, item => item.Id == habit);
        var advice = At(9, Done(1, habit), Done(2, habit), Done(4, habit));
        Assert.Equal(habit, Assert.Single(advice.KeepDoing).Id);
        Assert.DoesNotContain(advice.All, item => item.Id == habit);
    }

    /// <summary>What is done every month or every year is not told again before its time.</summary>
    [Theory]
    [InlineData(Cadence.Monthly, 26)]
    [InlineData(Cadence.Yearly, 330)]
    public void DoneAndNotDue_ComesBackWithItsTime(Cadence cadence, int due)
    {
        var good = new Situation { WhoBrokeTrust = WhoBrokeTrust.Partner, Safety = Safety.Safe, Breach = Breach.Dishonesty, Since = TimeSince.Years, Progress = Progress.Steady, Step = RepairStep.Reconnect };

        string action = Advisor.Default.Advise(good).All.First(item => item.Cadence == cadence).Id;
        Assert.Equal(ActionHold.NotDue, On(due - 1).PutAside.Single(item => item.Id == action).Hold);
        Assert.Contains(On(due).All, item => item.Id == action);

        Advice On(int day) => Advisor.Default.Advise(new Journey(WhoBrokeTrust.Partner, [Done(0, action)]), Day(day), good);
    }

    [Fact]
    public void ShownForTwoWeeks_GivesWay_AndComesBack()
    {
        string next = At(0).NextStep!.Id;
        JourneyEvent[] shown = [Shown(0, next), Shown(7, next), Shown(13, next)];

        Assert.Equal(next, At(13, shown).NextStep!.Id);
        Assert.NotEqual(next, At(14, shown).NextStep!.Id);
        string instead = At(14, shown).NextStep!.Id;
        Assert.Equal(ActionHold.NotTouched, At(41, [.. shown, Shown(14, instead)]).PutAside.Single(item => item.Id == next).Hold);
        Assert.Contains(At(42, [.. shown, Shown(14, instead)]).All, item => item.Id == next);
        Assert.Equal(next, At(14, [.. shown, Done(14, next)]).PutAside.Concat(At(14, [.. shown, Done(14, next)]).All).First(item => item.Id == next).Id);
    }

    [Fact]
    public void ShownLongAgo_ToOneWhoDidSomethingElse_GivesWayOnTheDayOfTheNextVisit()
    {
        string next = At(0).NextStep!.Id, other = At(0).AlsoTry[0].Id;
        JourneyEvent[] told = [Shown(0, next), Shown(0, other), Done(1, other)];

        Assert.Equal(ActionHold.NotTouched, At(50, told).PutAside.Single(item => item.Id == next).Hold);
        Assert.Equal(ActionHold.NotTouched, At(70, [.. told, Shown(50, other)]).PutAside.Single(item => item.Id == next).Hold);
        Assert.Contains(At(78, [.. told, Shown(50, other)]).All, item => item.Id == next);
    }

    [Fact]
    public void ShownOnOneDay_DoesNotGiveWay() =>
        Assert.Equal(At(0).NextStep!.Id, At(30, Shown(0, At(0).NextStep!.Id)).NextStep!.Id);

    [Theory]
    [InlineData(FeedbackReason.TooHardNow)]
    [InlineData(FeedbackReason.PartnerRefuses)]
    [InlineData(FeedbackReason.DoesNotFitUs)]
    public void PutAside_AnotherWayToTheSameEndTakesThePlace(FeedbackReason reason)
    {
        // What comes right behind the one that was brought forward has the same cause, so the place says which it is.
        var replaced = At(0).All
            .Select((item, place) => (Aside: item, Place: place, Advice: At(1, Dismissed(0, reason, item.Id))))
            .Where(put => put.Advice.All.Any(item => put.Advice.Explain(item).Place!.Cause == PlaceCause.BroughtForward))
            .Select(put => (put.Aside, Instead: put.Advice.All[put.Place]))
            .ToList();

        Assert.NotEmpty(replaced);
        Assert.All(replaced, pair => Assert.True(
            reason switch
            {
                FeedbackReason.TooHardNow => pair.Instead.Effort!.Minutes < pair.Aside.Effort!.Minutes,
                FeedbackReason.PartnerRefuses => pair.Instead.Effort is { With: Company.Alone, PartnerAgrees: false },
                _ => TopicsOf(pair.Instead).Intersect(TopicsOf(pair.Aside)).Any(),
            },
            $"{pair.Instead.Id} stands for {pair.Aside.Id}."));
    }

    private static (Advice Plain, Advice Remembered) Both(AnySituation any, DoNotSize<int> seed)
    {
        // A third of what is given was done, put aside or shown, in every way there is.
        var random = new System.Random(seed.Item);
        var plain = Advisor.Default.Advise(Told().SituationOn(Day(20), any.Value));
        List<JourneyEvent> events = [];
        foreach (var item in plain.All.Where(_ => random.Next(3) == 0))
        {
            events.AddRange(random.Next(4) switch
            {
                0 => [Done(1, item.Id), Done(2, item.Id), Done(3, item.Id)],
                1 => [Dismissed(2, (FeedbackReason)random.Next(2, 6), item.Id)],
                2 => [Shown(0, item.Id), Shown(9, item.Id)],
                _ => [Done(4, item.Id)],
            });
        }

        return (plain, Advisor.Default.Advise(Told(events), Day(20), any.Value));
    }

    private static int CountOf(Guarantee guarantee, Advice advice, RuleSetModel model)
    {
        bool isWhole = guarantee.Position == OutcomePosition.Given;
        var actions = isWhole ? advice.All : guarantee.Position == OutcomePosition.NextStep ? advice.All.Take(1) : [];
        var referrals = isWhole ? advice.Referrals : guarantee.Position == OutcomePosition.FirstReferral ? advice.Referrals.Take(1) : [];
        return actions.Count(item => guarantee.Outcome.Actions.Any(action => model.Actions[action].Id == item.Id))
            + referrals.Count(item => guarantee.Outcome.Referrals.Contains(item.To) && item.Urgency >= guarantee.Outcome.AtLeast)
            + (isWhole ? advice.Alerts.Count(item => guarantee.Outcome.Alerts.Any(alert => model.Alerts[alert] == item.Id)) : 0)
            + (isWhole ? advice.Information.Count(item => guarantee.Outcome.Information.Any(known => model.Information[known].Id == item.Id)) : 0);
    }

    private static Advice At(int day, params JourneyEvent[] events) => Advisor.Default.Advise(Told(events), Day(day), Calm);

    private static string First(Cadence cadence) => At(0).All.First(item => item.Cadence == cadence).Id;

    private static IEnumerable<string> TopicsOf(Recommendation item) => RuleSet.BuiltIn.Actions.Single(action => action.Id == item.Id).Topics;

    private static FeedbackEvent Shown(int day, string action) => new() { On = Day(day), Action = action, Outcome = FeedbackOutcome.Shown };
}
