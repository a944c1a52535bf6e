using FsCheck.Xunit;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Reference;

/// <summary>The bitmap index and the naive evaluator agree: on random rule files, and on the built-in one.</summary>
public class NaiveEvaluatorTests
{
    private static readonly NaiveEvaluator BuiltIn = new(Repository.Read("src/TrustAdvice/BuiltIn/rules.json"));

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 120)]
    public void FastEqualsNaive_RandomRuleFiles(AnyRuleSet any)
    {
        var naive = new NaiveEvaluator(any.Json);
        var advisor = new Advisor(new AdvisorOptions { RuleSet = RuleFiles.Load(any.Json) });
        foreach (var situation in any.Situations)
        {
            Assert.Equal(
                naive.Evaluate(situation.Value).ToString(), Outcome.Of(advisor.Advise(situation.Value)).ToString());
        }
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 150)]
    public void FastEqualsNaive_BuiltInRules(AnySituation any) =>
        Assert.Equal(
            BuiltIn.Evaluate(any.Value).ToString(), Outcome.Of(Advisor.Default.Advise(any.Value)).ToString());
}
