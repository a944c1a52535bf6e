using FsCheck;
using FsCheck.Xunit;
using TrustAdvice.Journeys;
using TrustAdvice.Tests.Journeys.Support;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

/// <summary>The way in stages: what lies behind, where the two are, and what each stage waits for.</summary>
public class PathTests
{
    private static readonly Situation Told = new()
    {
        Safety = Safety.Safe,
        Breach = Breach.Dishonesty,
        Account = Account.Complete,
        Responsibility = Responsibility.Full,
    };

    private static readonly Situation AllIsSo = Told with
    {
        Talks = Talks.Calm,
        Boundaries = Boundaries.Agreed,
        MyGoal = Goal.Repair,
        Closeness = Closeness.Wanted,
        Forgiveness = Forgiveness.Chosen,
        Pattern = BreachPattern.Once,
    };

    [Fact]
    public void NothingKnown_BeginsWithSafety()
    {
        var path = new Journey(WhoBrokeTrust.Partner, []).Path(Day(0));

        Assert.Equal(Enum.GetValues<JourneyStage>(), path.Select(stage => stage.Stage));
        Assert.Equal(StageState.Here, path[0].State);
        Assert.All(path.Skip(1), stage => Assert.Equal(StageState.Ahead, stage.State));
        Assert.Equal(3, path[0].WaitsFor.Count);
        Assert.Empty(path[^1].WaitsFor);
    }

    [Fact]
    public void WhatIsSo_IsNotWaitedFor()
    {
        var path = new Journey(WhoBrokeTrust.Partner, [Breached(0)]).Path(Day(14), Told);

        Assert.Equal([StageState.Behind, StageState.Here], path.Take(2).Select(stage => stage.State));
        Assert.Equal([(true, false), (false, true), (false, false)], path.Take(3).Select(stage => (stage.IsBehind, stage.IsHere)));
        Assert.Empty(path[0].WaitsFor);
        Assert.Single(path[1].WaitsFor);
    }

    /// <summary>A stage that nobody can tell is behind once a later step was entered, and is back after a new breach.</summary>
    [Fact]
    public void ALaterStep_LeavesBehindWhatIsNotKnown_UntilANewBreach()
    {
        var journey = new Journey(WhoBrokeTrust.Partner, [Breached(0), new StepEvent { On = Day(30), Step = RepairStep.SetBoundaries }]);

        Assert.Equal(JourneyStage.Agree, HereOf(journey.Path(Day(40), Told)));
        Assert.Equal(JourneyStage.TellAndHear, HereOf(journey.With(Breached(50)).Path(Day(70), Told)));
        Assert.Equal(JourneyStage.TellAndHear, HereOf(journey.Path(Day(40), Told with { Account = Account.Partial })));
    }

    [Fact]
    public void WhereAllIsSo_TheyAreAtTheEnd()
    {
        var path = GoodYear().Path(Day(282), AllIsSo);

        Assert.Equal(JourneyStage.Keep, HereOf(path));
        Assert.All(path, stage => Assert.Empty(stage.WaitsFor));
    }

    /// <summary>The first time is over after two weeks, or where the reader copes.</summary>
    [Theory]
    [InlineData(10, Distress.Sleepless, JourneyStage.Stabilise)]
    [InlineData(10, null, JourneyStage.Stabilise)]
    [InlineData(10, Distress.Coping, JourneyStage.TellAndHear)]
    [InlineData(14, Distress.Sleepless, JourneyStage.TellAndHear)]
    public void TheFirstDays_AreOfTheirOwn(int day, Distress? distress, JourneyStage here) =>
        Assert.Equal(here, HereOf(new Journey(WhoBrokeTrust.Partner, [Breached(0)]).Path(Day(day), Told with { Distress = distress })));

    /// <summary>Nobody has to forgive to go on: the way ends as well where it is left open and things go well.</summary>
    [Theory]
    [InlineData(Forgiveness.NotNow, Progress.Steady, Closeness.Wanted, JourneyStage.Keep)]
    [InlineData(Forgiveness.Chosen, null, Closeness.Wanted, JourneyStage.Keep)]
    [InlineData(Forgiveness.NotNow, Progress.Slow, Closeness.Wanted, JourneyStage.Decide)]
    [InlineData(Forgiveness.Considering, Progress.Steady, Closeness.Wanted, JourneyStage.Decide)]
    [InlineData(Forgiveness.Chosen, Progress.Slow, Closeness.SmallSteps, JourneyStage.ComeCloser)]
    [InlineData(Forgiveness.Chosen, Progress.Steady, Closeness.SmallSteps, JourneyStage.Keep)]
    [InlineData(Forgiveness.NotNow, Progress.Steady, Closeness.NotYet, JourneyStage.Keep)]
    [InlineData(null, Progress.Steady, Closeness.Wanted, JourneyStage.Keep)]
    [InlineData(null, Progress.Slow, Closeness.Wanted, JourneyStage.Decide)]
    public void TheLastStages_AskForNoForgivingAndNoHurry(Forgiveness? forgiveness, Progress? progress, Closeness closeness, JourneyStage here) =>
        Assert.Equal(here, HereOf(GoodYear().Path(Day(282), AllIsSo with { Forgiveness = forgiveness, Progress = progress, Closeness = closeness })));

    /// <summary>Somebody who is not sure whether to go on has not decided, whatever else is so.</summary>
    [Theory]
    [InlineData(Goal.Unsure, Goal.Repair, JourneyStage.Decide)]
    [InlineData(Goal.Repair, Goal.Unsure, JourneyStage.Decide)]
    [InlineData(null, Goal.Repair, JourneyStage.Decide)]
    [InlineData(Goal.Repair, null, JourneyStage.Keep)]
    [InlineData(Goal.Leave, Goal.Repair, JourneyStage.Keep)]
    public void ToDecide_IsToKnowWhetherToGoOn(Goal? mine, Goal? others, JourneyStage here) =>
        Assert.Equal(here, HereOf(GoodYear().Path(Day(282), AllIsSo with { MyGoal = mine, PartnerGoal = others })));

    /// <summary>The question why has four weeks of talks from the day on which the step of talking is entered; where it was skipped, nobody can tell.</summary>
    [Theory]
    [InlineData(RepairStep.Communicate, 27, JourneyStage.UnderstandWhy)]
    [InlineData(RepairStep.Communicate, 28, JourneyStage.Keep)]
    [InlineData(RepairStep.GiveTime, 100, JourneyStage.UnderstandWhy)]
    public void ToUnderstandWhy_TakesTime(RepairStep step, int daysBefore, JourneyStage here) =>
        Assert.Equal(here, HereOf(GoodYear(step, 282 - daysBefore).Path(Day(282), AllIsSo)));

    [Property(MaxTest = 200)]
    public void OneStageIsWhereTheyAre_BehindBeforeIt_AheadAfterIt(DoNotSize<int> any)
    {
        var path = JourneyGenerator.Draw(any.Item).Path(Day(any.Item & 0xff));

        var here = Assert.Single(path, stage => stage.State == StageState.Here).Stage;
        Assert.All(path, stage => Assert.Equal(
            stage.Stage < here ? StageState.Behind : stage.Stage > here ? StageState.Ahead : StageState.Here, stage.State));
        Assert.All(path.Where(stage => stage.State == StageState.Behind), stage => Assert.Empty(stage.WaitsFor));
    }

    /// <summary>To know more that is good never takes the two back.</summary>
    [Property(MaxTest = 200)]
    public void MoreThatIsSo_NeverLeadsBack(DoNotSize<int> any)
    {
        var journey = JourneyGenerator.Draw(any.Item);
        var on = Day(any.Item & 0xff);

        Assert.True(HereOf(journey.Path(on)) <= HereOf(journey.Path(on, Told with { Boundaries = Boundaries.Agreed, Talks = Talks.Calm })));
    }

    /// <summary>A breach, and then forty weeks in which promises were kept and both felt heard.</summary>
    private static Journey GoodYear(RepairStep step = RepairStep.Communicate, int entered = 60)
    {
        JourneyEvent[] events =
        [
            Breached(0),
            new StepEvent { On = Day(entered), Step = step },
            .. Enumerable.Range(1, 40).SelectMany(week => new JourneyEvent[]
            {
                Promise(week * 7, PromiseOutcome.Kept),
                Heard(week * 7, JourneyRole.WasHurt), Heard((week * 7) + 1, JourneyRole.BrokeTrust),
            }),
        ];
        return new Journey(WhoBrokeTrust.Partner, events);

        static CheckInEvent Heard(int day, JourneyRole by) => new()
        {
            On = Day(day),
            By = by,
            Ratings = Ratings.Of([new("heard", 8), new("predictable", Math.Min(9, 3 + (day / 30.0)))]),
        };
    }

    private static JourneyStage HereOf(IEnumerable<PathStage> path) => path.Single(stage => stage.State == StageState.Here).Stage;
}
