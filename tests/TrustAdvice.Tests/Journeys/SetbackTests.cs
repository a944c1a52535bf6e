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
        Assert.Equal((JourneyState.Setback, Progress.Setback), (report.State, report.Situation.Progress));
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

    /// <summary>A day of 0 to 3 after weeks of 6 and 7 is a hard day until a usual one comes; three in a row are a fall.</summary>
    [Fact]
    public void ADayFarBelowTheUsual_IsAHardDay_UntilAUsualOne()
    {
        var growing = Weekly(3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 7, 7);

        var report = Told([.. growing, Rated(90, 3)]).Assess(Day(90));
        Assert.Equal(JourneyState.Setback, report.State);
        Assert.StartsWith("The newest check-in is much lower than those before it.", report.Sentence, StringComparison.Ordinal);
        Assert.Equal(JourneyState.Setback, Told([.. growing, Rated(90, 3)]).Assess(Day(104)).State);
        Assert.Equal(JourneyState.Improving, Told([.. growing, Rated(90, 4)]).Assess(Day(90)).State);
        Assert.Equal(JourneyState.Improving, Told([.. growing, Rated(90, 3), Rated(91, 7)]).Assess(Day(91)).State);

        var two = Told([.. growing, Rated(90, 0), Rated(93, 1)]).Assess(Day(93));
        Assert.Equal(JourneyState.Setback, two.State);
        Assert.StartsWith("The last two check-ins are much lower than those before them.", two.Sentence, StringComparison.Ordinal);

        JourneyEvent[] three = [.. growing, Rated(90, 0), Rated(93, 1), Rated(96, 0)];
        var fall = Told(three).Assess(Day(96));
        Assert.Equal(JourneyState.Worsening, fall.State);
        Assert.StartsWith("The last three check-ins, up to", fall.Sentence, StringComparison.Ordinal);
        Assert.Contains("far below those before them", fall.Sentence, StringComparison.Ordinal);
        Assert.Equal(JourneyState.Worsening, Told([.. three, Rated(99, 1), Rated(102, 0)]).Assess(Day(102)).State);
    }

    /// <summary>On a hard day the advice is one small thing, and nothing about gains, closeness or forgiving.</summary>
    [Fact]
    public void OnAHardDay_TheNextStepIsSmall()
    {
        var growing = Weekly(3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 7, 7);
        var known = new Situation { Safety = Safety.Safe, Breach = Breach.Infidelity, Step = RepairStep.Reconnect, Closeness = Closeness.Wanted, Forgiveness = Forgiveness.Chosen };

        string[] before = [.. Advisor.Default.Advise(Told(growing), Day(90), known).All.Select(item => item.Id)];
        var advice = Advisor.Default.Advise(Told([.. growing, Rated(90, 0)]), Day(90), known);

        Assert.Equal("do-less-this-week", advice.NextStep!.Id);
        Assert.Contains("keep-what-works", before);
        Assert.DoesNotContain("keep-what-works", advice.All.Select(item => item.Id));
        Assert.DoesNotContain(advice.All, item => item.Kind == ActionKind.Closeness);
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
