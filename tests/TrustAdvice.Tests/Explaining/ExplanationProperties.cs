using FsCheck.Xunit;
using TrustAdvice.Facts;
using TrustAdvice.Input;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Explaining;

/// <summary>Why: the facts cited are enough, each is necessary, and the rule cited gives the item by them.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 100)]
public class ExplanationProperties
{
    [Property]
    public void CitedFactsAreEnough_AndEachIsNecessary(AnySituation any) => Check(Advisor.Default, any.Value);

    [Property(MaxTest = 40)]
    public void CitedFactsAreEnough_AndEachIsNecessary_RandomRuleFiles(AnyRuleSet any)
    {
        var advisor = new Advisor(new AdvisorOptions { RuleSet = RuleFiles.Load(any.Json) });
        Assert.All(any.Situations.Take(3), situation => Check(advisor, situation.Value));
    }

    [Fact]
    public void Explain_ItemNotGiven_SaysSo()
    {
        var advice = AdviceOutline.Advise(new Situation());

        Assert.Throws<ArgumentException>(() => advice.Explain("crisisLine"));
        Assert.Throws<ArgumentException>(() => advice.Explain("no-such-item"));
        Assert.Throws<ArgumentException>(() => advice.ExplainAbsence("no-such-item"));
    }

    private static IEnumerable<string> ItemsOf(Advice advice) =>
    [
        .. advice.All.Take(5).Select(item => item.Id),
        .. advice.Referrals.Select(referral => JsonNames.Of(referral.To)),
        .. advice.Alerts.Select(alert => alert.Id),
    ];

    private static void Check(Advisor advisor, Situation situation)
    {
        var advice = advisor.Advise(situation);
        foreach (string id in ItemsOf(advice))
        {
            var why = advice.Explain(id);
            var cited = why.Facts;

            Assert.True(Gives(advisor, cited, why), $"{id} is not given by {why.Rule} on the facts cited");
            Assert.Equal(cited.Known().Select(fact => fact.Key).Order(), why.Accepted.Keys.Order());
            foreach (var (fact, known) in cited.Known())
            {
                Assert.Equal(situation.ValueOf(fact), known);
                Assert.DoesNotContain(FactDefinition.Unknown, why.Accepted[fact]);
                foreach (string value in advisor.RuleSet.Facts.Find(fact)!.Values.Append(FactDefinition.Unknown))
                {
                    Assert.Equal(why.Accepted[fact].Contains(value), Gives(advisor, cited.With(fact, value), why));
                }
            }
        }
    }

    private static bool Gives(Advisor advisor, Situation situation, Explanation why)
    {
        var advice = advisor.Advise(situation);
        return advice.All.Any(item => item.Id == why.Id && item.Rules.Contains(why.Rule))
            || advice.Referrals.Any(referral => JsonNames.Of(referral.To) == why.Id && referral.Rules.Contains(why.Rule))
            || (advice.Alerts.Any(alert => alert.Id == why.Id) && advice.Trace.Rules.Contains(why.Rule));
    }
}
