using TrustAdvice.Journeys;
using TrustAdvice.Tests.Journeys.Support;

namespace TrustAdvice.Tests.Journeys;

/// <summary>
/// Six walks from the first day into the third year, each of a reader who does the next step once and of one who makes it a
/// habit: advice goes on with the reader.
/// </summary>
public class WalkTests
{
    private const int FewestActions = 15, FirstDaysEnd = 90;

    private static readonly HashSet<string> OfTheFirstDays =
        [.. RuleSet.BuiltIn.Model.Actions.Where(action => action.Topics.Contains("stabilise")).Select(action => action.Id)];

    public static TheoryData<WhoBrokeTrust, Breach, int> Walks
    {
        get
        {
            var walks = new TheoryData<WhoBrokeTrust, Breach, int>();
            foreach (var who in new[] { WhoBrokeTrust.Partner, WhoBrokeTrust.Me })
            {
                foreach (var breach in new[] { Breach.Infidelity, Breach.Financial, Breach.AddictionRelapse })
                {
                    walks.Add(who, breach, 1);
                    walks.Add(who, breach, 3);
                }
            }

            return walks;
        }
    }

    [Theory]
    [MemberData(nameof(Walks))]
    public void NoTrioStandsTwiceInARow(WhoBrokeTrust who, Breach breach, int timesDone)
    {
        var walk = Walk.Of(who, breach, timesDone);
        Assert.Empty(walk.Zip(walk.Skip(1)).Where(pair => pair.First.Trio.ToHashSet().SetEquals(pair.Second.Trio)).Select(pair => $"day {pair.Second.Day}: {string.Join(", ", pair.Second.Trio)}"));
    }

    [Theory]
    [MemberData(nameof(Walks))]
    public void AtLeastFifteenActionsAreShown(WhoBrokeTrust who, Breach breach, int timesDone) =>
        Assert.InRange(Walk.Of(who, breach, timesDone).SelectMany(moment => moment.Trio).Distinct().Count(), FewestActions, int.MaxValue);

    [Theory]
    [MemberData(nameof(Walks))]
    public void NothingOfTheFirstDays_AfterMonthThree(WhoBrokeTrust who, Breach breach, int timesDone) =>
        Assert.Empty(Walk.Of(who, breach, timesDone).Where(moment => moment.Day > FirstDaysEnd)
            .SelectMany(moment => moment.Trio.Where(OfTheFirstDays.Contains).Select(action => $"day {moment.Day}: {action}")));

    [Theory]
    [MemberData(nameof(Walks))]
    public void ThePathGoesThroughMeaning_AndComesToAnEnd(WhoBrokeTrust who, Breach breach, int timesDone)
    {
        var stages = Walk.Of(who, breach, timesDone).Select(moment => moment.Stage).ToList();

        Assert.Equal(stages.Order(), stages);
        Assert.Contains(JourneyStage.UnderstandWhy, stages);
        Assert.Equal(JourneyStage.Keep, stages[^1]);
    }
}
