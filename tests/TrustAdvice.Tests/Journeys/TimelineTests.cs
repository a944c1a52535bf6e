using TrustAdvice.Journeys;
using TrustAdvice.Tests.Journeys.Support;
using TrustAdvice.Tests.Support;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

/// <summary>What the events up to a day say together.</summary>
public class TimelineTests
{
    [Fact]
    public void Of_ADay_KnowsWhatHadComeToLightByThen()
    {
        var journey = Told(Rated(1, 5), new BreachEvent { On = Day(0), Discovered = Day(5) }, Rated(6, 4));

        Assert.Equal([1, 1, 2, 3], new[] { 1, 4, 5, 6 }.Select(day => journey.On(day).Events.Count));
        Assert.Equal([null, null, Day(5), Day(5)], new[] { 1, 4, 5, 6 }.Select(day => journey.On(day).PhaseStart));
    }

    [Fact]
    public void PhaseStart_TheNewestBreachOrNewFact()
    {
        Assert.Null(Told(Rated(1, 5), Step(2, RepairStep.Forgive)).On(9).PhaseStart);
        Assert.Equal(Day(3), Told(Breached(1), new NewFactEvent { On = Day(3) }, Rated(5, 5)).On(9).PhaseStart);
        Assert.Equal(Day(4), Told(new NewFactEvent { On = Day(3) }, Breached(4)).On(9).PhaseStart);
    }

    [Fact]
    public void Steps_AreEnteredOnceInARowAndABreachGoesBackToTheFirst()
    {
        Assert.Empty(Told(Breached(0), Rated(1, 5)).On(9).Steps);
        Assert.Empty(Told(new NewFactEvent { On = Day(0) }).On(9).Steps);
        Assert.Equal([RepairStep.Acknowledge], Told(Breached(0), new NewFactEvent { On = Day(1) }, Breached(2)).On(9).Steps);
        Assert.Equal([RepairStep.GiveTime, RepairStep.Acknowledge], Told(Step(0, RepairStep.GiveTime), Breached(1)).On(9).Steps);
        Assert.Equal(
            [RepairStep.Communicate, RepairStep.GiveTime, RepairStep.Acknowledge, RepairStep.Communicate],
            Told(
                Breached(0), Step(1, RepairStep.Communicate), Step(2, RepairStep.Communicate), Rated(2, 1), Step(3, RepairStep.GiveTime),
                new NewFactEvent { On = Day(4) }, Breached(5), Step(6, RepairStep.Communicate)).On(9).Steps);
    }

    [Theory]
    [InlineData(WhoBrokeTrust.Me, JourneyRole.WasHurt, WhoBrokeTrust.Both)]
    [InlineData(WhoBrokeTrust.Partner, JourneyRole.WasHurt, WhoBrokeTrust.Both)]
    [InlineData(WhoBrokeTrust.Me, JourneyRole.BrokeTrust, WhoBrokeTrust.Me)]
    [InlineData(WhoBrokeTrust.Partner, null, WhoBrokeTrust.Partner)]
    [InlineData(WhoBrokeTrust.Disputed, JourneyRole.WasHurt, WhoBrokeTrust.Disputed)]
    [InlineData(WhoBrokeTrust.Both, null, WhoBrokeTrust.Both)]
    public void Who_BothOnceTheOtherOneBreachesToo(WhoBrokeTrust who, JourneyRole? by, WhoBrokeTrust expected)
    {
        var timeline = new Journey(who, [Breached(0), new BreachEvent { On = Day(3), By = by }, Rated(4, 5)]).On(9);

        Assert.Equal(expected, timeline.Who);
        Assert.Equal(
            expected is WhoBrokeTrust.Both or WhoBrokeTrust.Disputed ? [JourneyRole.WasHurt, JourneyRole.BrokeTrust] : [JourneyRole.WasHurt],
            timeline.Leading);
    }

    [Fact]
    public void IsPaused_WithALastDay_IsOnUpToIt()
    {
        var journey = Told(new PauseEvent { On = Day(1), Until = Day(5) }, Rated(2, 5));

        Assert.Equal([false, true, true, false], new[] { 0, 1, 5, 6 }.Select(day => journey.On(day).IsPaused));
    }

    [Fact]
    public void IsPaused_WithoutALastDay_IsOnUntilALaterCheckIn()
    {
        var pause = new PauseEvent { On = Day(3) };

        Assert.True(Told(pause).On(300).IsPaused);
        Assert.True(Told(Rated(2, 5), pause, Rated(3, 5)).On(300).IsPaused);
        Assert.False(Told(Rated(2, 5), pause, Rated(4, 5)).On(300).IsPaused);
        Assert.False(Told(Rated(2, 5)).On(300).IsPaused);
    }

    [Fact]
    public void IsPaused_SeveralPauses_TheLastCounts()
    {
        Assert.False(Told(new PauseEvent { On = Day(1), Until = Day(50) }, new PauseEvent { On = Day(2), Until = Day(9) }).On(10).IsPaused);
        Assert.True(Told(new PauseEvent { On = Day(1), Until = Day(9) }, new PauseEvent { On = Day(2), Until = Day(50) }).On(10).IsPaused);
    }

    [Fact]
    public void Series_EachPerson_HasTheirOwn()
    {
        var timeline = Told(Rated(1, 3), Rated(2, 7, JourneyRole.BrokeTrust), Rated(3, 4)).On(9);

        Assert.Equal((JourneyRole.WasHurt, 2), (timeline.Series(JourneyRole.WasHurt).By, timeline.Series(JourneyRole.WasHurt).Count));
        Assert.Equal((JourneyRole.BrokeTrust, 1), (timeline.Series(JourneyRole.BrokeTrust).By, timeline.Series(JourneyRole.BrokeTrust).Count));
    }

    [Fact]
    public void ReaderSafety_IsTheNewestDayOfTheReadersOwnAnswers()
    {
        JourneyEvent[] events =
        [
            Answered(1, Safety.Afraid), Answered(2, Safety.Unsure), Answered(2, Safety.Safe), Rated(3, 5),
            Answered(1, Safety.Controlled, JourneyRole.BrokeTrust),
        ];

        Assert.Equal(Safety.Unsure, new Journey(WhoBrokeTrust.Partner, events).On(9).ReaderSafety);
        Assert.Equal(Safety.Controlled, new Journey(WhoBrokeTrust.Me, events).On(9).ReaderSafety);
        Assert.Equal(Safety.Controlled, new Journey(WhoBrokeTrust.Both, events, JourneyRole.BrokeTrust).On(9).ReaderSafety);
        Assert.Null(new Journey(WhoBrokeTrust.Both, events).On(9).ReaderSafety);
        Assert.Null(Told(Rated(3, 5), Answered(1, Safety.Safe, JourneyRole.BrokeTrust)).On(9).ReaderSafety);
    }

    [Fact]
    public void ReaderSafety_PutAsideAsNotSafe_IsUnsureUntilALaterAnswer()
    {
        Assert.Equal(Safety.Unsure, After());
        Assert.Equal(Safety.Unsure, After(Answered(1, Safety.Safe), Answered(5, Safety.Safe)));
        Assert.Equal(Safety.Safe, After(Answered(6, Safety.Safe)));
        Assert.Equal(Safety.Unsure, After(Answered(6, Safety.Safe), NotSafe(7)));
        Assert.Equal(Safety.Unsure, After(Answered(6, Safety.Safe, JourneyRole.BrokeTrust), Rated(7, 9)));
        Assert.Equal(Safety.Afraid, After(Answered(1, Safety.Afraid)));
        Assert.Equal(Safety.Afraid, After(Answered(6, Safety.Afraid)));
        Assert.Equal(Safety.Safe, Told(Answered(1, Safety.Safe), NotSafe(5)).On(4).ReaderSafety);
        Assert.Equal(Safety.Safe, Told(Answered(1, Safety.Safe), NotSafe(5).Copy(("Reason", FeedbackReason.PartnerRefuses))).On(9).ReaderSafety);

        static Safety? After(params JourneyEvent[] events) => Told([NotSafe(5), .. events]).On(9).ReaderSafety;
        static FeedbackEvent NotSafe(int day) =>
            new() { On = Day(day), Action = "first-call-together", Outcome = FeedbackOutcome.Dismissed, Reason = FeedbackReason.NotSafe };
    }

    [Fact]
    public void Gap_BothRecent_IsTheirDistance()
    {
        Assert.Equal(3, Gap(9, Rated(0, 9), Rated(1, 4), Rated(2, 7, JourneyRole.BrokeTrust)));
        Assert.Equal(2.5, Gap(9, Rated(1, 4), Rated(2, 1.5, JourneyRole.BrokeTrust)));
        Assert.Null(Gap(9, Rated(1, 4)));
        Assert.Null(Gap(9, Rated(1, 4, JourneyRole.BrokeTrust)));
        Assert.Null(Gap(9));
        Assert.Equal(1, Gap(21, Rated(0, 4), Rated(9, 5, JourneyRole.BrokeTrust)));
        Assert.Null(Gap(22, Rated(0, 4), Rated(9, 5, JourneyRole.BrokeTrust)));
        Assert.Null(Gap(22, Rated(9, 4), Rated(0, 5, JourneyRole.BrokeTrust)));

        static double? Gap(int day, params JourneyEvent[] events) => Told(events).On(day).Gap();
    }

    [Fact]
    public void ReEntries_OfThePresentStep_AreCounted()
    {
        Assert.Equal(0, Told().On(9).ReEntries());
        Assert.Equal([0, 1, 2, 3], Enumerable.Range(0, 4).Select(times => Told(BackAndForth(times)).On(9).ReEntries()));
        Assert.Equal(0, Told(BackAndForth(2).Append(Step(8, RepairStep.Reconnect))).On(9).ReEntries());
        Assert.Equal(0, Told(Step(1, RepairStep.GetHelp), Step(2, RepairStep.Forgive), Step(3, RepairStep.GetHelp)).On(9).ReEntries());
    }

    [Fact]
    public void CountPromises_SinceADay_IncludesThatDay()
    {
        var timeline = Told(
            Promise(1, PromiseOutcome.Kept), Promise(2, PromiseOutcome.Kept), Promise(3, PromiseOutcome.Missed), Promise(4, PromiseOutcome.Kept, "a"),
            Promise(4, PromiseOutcome.Made), Promise(5, PromiseOutcome.Missed), Rated(5, 5)).On(9);

        Assert.Equal((3, 2), Count(null));
        Assert.Equal((3, 2), Count(1));
        Assert.Equal((2, 2), Count(2));
        Assert.Equal((1, 1), Count(4));
        Assert.Equal((0, 0), Count(6));

        (int Kept, int Missed) Count(int? since)
        {
            var count = timeline.CountPromises(since is { } day ? Day(day) : null);
            return (count.Kept, count.Missed);
        }
    }

    [Fact]
    public void CountPromises_OneIdOnOneDay_CountsOnceAndMissedWins()
    {
        var count = Told(
            Promise(1, PromiseOutcome.Kept, "a"), Promise(1, PromiseOutcome.Kept, "a").Copy(("Shared", false)),
            Promise(1, PromiseOutcome.Missed, "b"), Promise(1, PromiseOutcome.Kept, "b"), Promise(1, PromiseOutcome.Missed, "b").Copy(("Shared", false)),
            Promise(2, PromiseOutcome.Kept, "b")).On(9).CountPromises(null);

        Assert.Equal(new PromiseCount { Kept = 2, Missed = 1 }, count);
    }
}
