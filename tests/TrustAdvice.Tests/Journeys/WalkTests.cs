using TrustAdvice.Journeys;
using TrustAdvice.Tests.Journeys.Support;

namespace TrustAdvice.Tests.Journeys;

/// <summary>Six walks from the first day into the third year: advice goes on with the reader.</summary>
public class WalkTests
{
    private const int FewestActions = 15, FirstDaysEnd = 90;

    private static readonly HashSet<string> OfTheFirstDays =
        [.. RuleSet.BuiltIn.Model.Actions.Where(action => action.Topics.Contains("stabilise")).Select(action => action.Id)];

    public static TheoryData<WhoBrokeTrust, Breach> Walks => new()
    {
        { WhoBrokeTrust.Partner, Breach.Infidelity },
        { WhoBrokeTrust.Partner, Breach.Financial },
        { WhoBrokeTrust.Partner, Breach.AddictionRelapse },
        { WhoBrokeTrust.Me, Breach.Infidelity },
        { WhoBrokeTrust.Me, Breach.Financial },
        { WhoBrokeTrust.Me, Breach.AddictionRelapse },
    };

    [Theory]
    [MemberData(nameof(Walks))]
    public void NoTrioStandsTwiceInARow(WhoBrokeTrust who, Breach breach)
    {
        var walk = Walk.Of(who, breach);
        Assert.Empty(walk.Zip(walk.Skip(1)).Where(pair => pair.First.Trio.ToHashSet().SetEquals(pair.Second.Trio)).Select(pair => $"day {pair.Second.Day}: {string.Join(", ", pair.Second.Trio)}"));
    }

    [Theory]
    [MemberData(nameof(Walks))]
    public void AtLeastFifteenActionsAreShown(WhoBrokeTrust who, Breach breach) =>
        Assert.InRange(Walk.Of(who, breach).SelectMany(moment => moment.Trio).Distinct().Count(), FewestActions, int.MaxValue);

    /// <summary>The walk of one who relapsed is not among them: its home is cleared at month six, which the rules call stabilising.</summary>
    [Theory]
    [InlineData(WhoBrokeTrust.Partner, Breach.Infidelity)]
    [InlineData(WhoBrokeTrust.Partner, Breach.Financial)]
    [InlineData(WhoBrokeTrust.Partner, Breach.AddictionRelapse)]
    [InlineData(WhoBrokeTrust.Me, Breach.Infidelity)]
    [InlineData(WhoBrokeTrust.Me, Breach.Financial)]
    public void NothingOfTheFirstDays_AfterMonthThree(WhoBrokeTrust who, Breach breach) =>
        Assert.Empty(Walk.Of(who, breach).Where(moment => moment.Day > FirstDaysEnd)
            .SelectMany(moment => moment.Trio.Where(OfTheFirstDays.Contains).Select(action => $"day {moment.Day}: {action}")));

    [Theory]
    [MemberData(nameof(Walks))]
    public void ThePathGoesThroughMeaning_AndComesToAnEnd(WhoBrokeTrust who, Breach breach)
    {
        var stages = Walk.Of(who, breach).Select(moment => moment.Stage).ToList();

        Assert.Equal(stages.Order(), stages);
        Assert.Contains(JourneyStage.UnderstandWhy, stages);
        Assert.Equal(JourneyStage.Keep, stages[^1]);
    }
}
