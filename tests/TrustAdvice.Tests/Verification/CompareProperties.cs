using FsCheck.Xunit;
using TrustAdvice.Authoring;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>Comparisons against asking both rule sets in every situation.</summary>
[Properties(Arbitrary = [typeof(VerificationArbitraries)], MaxTest = 1000)]
public class CompareProperties
{
    [Property]
    public void TheBoxesOfEachChange_AreExactlyTheSituationsInWhichTheAdviceDiffers(AnySmallPair any)
    {
        var before = RuleModels.Load(any.Before);
        var after = RuleModels.Load(any.After);
        var comparison = RuleSetComparison.Of(before, after);
        var boxes = comparison.Changes.ToLookup(SeenChange.Of, change => change.Box);

        foreach (var situation in RuleModels.Situations(before.Compiled, after.Compiled))
        {
            var seen = SeenChange.Between(SeenAdvice.Of(before, situation), SeenAdvice.Of(after, situation));
            var said = boxes.Where(change => change.Any(box => box.Holds(situation))).Select(change => change.Key).ToHashSet();

            Assert.True(said.IsSubsetOf(seen), $"Said, and not so: {string.Join(", ", said.Except(seen))}");
            if (comparison.IsComplete)
            {
                Assert.True(seen.IsSubsetOf(said), $"So, and not said: {string.Join(", ", seen.Except(said))}");
            }
        }
    }

    [Property(MaxTest = 300)]
    public void EachChange_IsSeenInItsSituation(AnySmallPair any)
    {
        var before = RuleModels.Load(any.Before);
        var after = RuleModels.Load(any.After);

        foreach (var change in RuleSetComparison.Of(before, after).Changes)
        {
            Assert.True(change.Box.Holds(change.Situation));
            Assert.Contains(
                SeenChange.Of(change),
                SeenChange.Between(SeenAdvice.Of(before, change.Situation), SeenAdvice.Of(after, change.Situation)));
        }
    }

    [Property]
    public void TheSameRulesWrittenAnotherWay_HaveNoChange(AnySmallSet any)
    {
        var rewritten = new RewrittenRules(any, new Random(any.Rules.Length));
        var comparison = RuleSetComparison.Of(RuleModels.Load(rewritten.Plain), RuleModels.Load(rewritten.AnotherWay));

        Assert.Empty(comparison.Changes.Select(change => change.InWords));
        Assert.True(comparison.Same);
    }

    [Property(MaxTest = 300)]
    public void ARuleSet_IsTheSameAsItself(AnySmallSet any)
    {
        var plain = new RewrittenRules(any, new Random(1)).Plain;

        Assert.True(RuleSetComparison.Of(RuleModels.Load(plain), RuleModels.Load(plain)).Same);
    }

    [Fact]
    public void RandomPairs_DifferInEveryWay()
    {
        var kinds = Enumerable.Range(0, 300)
            .Select(seed => SmallPairs.Write(new Random(seed)))
            .SelectMany(pair => RuleSetComparison.Of(RuleModels.Load(pair.Before), RuleModels.Load(pair.After)).Changes)
            .Select(change => change.Kind)
            .Distinct();

        Assert.Equal(Enum.GetValues<ChangeKind>(), kinds.Order());
    }
}
