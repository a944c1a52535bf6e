using TrustAdvice.Journeys;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

/// <summary>What happens between two reviews, as a person would see it.</summary>
public class SetbackTests
{
    private static readonly JourneyEvent[] TwoMisses = [Promise(86, PromiseOutcome.Missed, "a"), Promise(88, PromiseOutcome.Missed, "b")];

    [Fact]
    public void AFallWithTwoMissedPromises_IsNotGettingBetter()
    {
        var growing = Weekly(3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 7, 7);

        Assert.Equal(JourneyState.Improving, Told(growing).Assess(Day(90)).State);
        var report = Told([.. growing, .. TwoMisses, Rated(90, 5)]).Assess(Day(90));
        Assert.Equal(JourneyState.Slow, report.State);
        Assert.StartsWith("Promises were missed in the last weeks, and trust is lower than it was.", report.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void AFallAlone_AMissAlone_AndAFallThatIsOver_AreNoSetback()
    {
        var growing = Weekly(3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 7, 7);

        Assert.Equal(JourneyState.Improving, Told([.. growing, Rated(90, 5)]).Assess(Day(90)).State);
        Assert.Equal(JourneyState.Improving, Told([.. growing, .. TwoMisses]).Assess(Day(90)).State);
        Assert.Equal(JourneyState.Improving, Told([.. growing, TwoMisses[0], Rated(90, 5)]).Assess(Day(90)).State);
        Assert.Equal(JourneyState.Improving, Told([.. growing, .. TwoMisses, Rated(89, 5), Rated(90, 7)]).Assess(Day(90)).State);
    }

    [Fact]
    public void FourMissesInARow_AreBroken_HoweverManyWereKept()
    {
        JourneyEvent[] kept = [.. Enumerable.Range(0, 20).Select(day => Promise(day, PromiseOutcome.Kept))];
        JourneyEvent[] missed = [.. Enumerable.Range(30, 4).Select(day => Promise(day, PromiseOutcome.Missed))];

        Assert.Equal(PromiseRecord.Broken, Told([.. kept, .. missed]).SituationOn(Day(40)).Promises);
        Assert.Equal(PromiseRecord.Kept, Told([.. kept, .. missed[..3]]).SituationOn(Day(40)).Promises);
        Assert.Equal(PromiseRecord.Kept, Told([.. kept, .. missed, Promise(35, PromiseOutcome.Kept)]).SituationOn(Day(40)).Promises);
    }
}
