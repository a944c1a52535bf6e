using FsCheck.Xunit;
using TrustAdvice.Authoring;
using TrustAdvice.Matching;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>The statement of each outcome against the engine, in every situation of small rule sets.</summary>
[Properties(Arbitrary = [typeof(VerificationArbitraries)], MaxTest = 400)]
public class OutcomeFormulaProperties
{
    [Property]
    public void EachOutcome_OccursWhereItsFormulaSays(AnySmallSet any)
    {
        var rules = RuleModels.Read(any);
        var outcomes = new OutcomeOracle(rules);

        foreach (var situation in RuleModels.Situations(rules))
        {
            outcomes.AssertAgree(situation);
        }
    }

    [Property(MaxTest = 100)]
    public void OneActionBeforeAnother_WhereTheEngineGivesItFirst(AnySmallSet any)
    {
        var rules = RuleModels.Read(any);
        var side = new ComparedRuleSet(rules, SharedSpace.Of(rules.Model.Facts, rules.Model.Facts));
        string[] actions = [.. rules.Model.Actions.Select(action => action.Id)];

        foreach (var situation in RuleModels.Situations(rules))
        {
            var codes = rules.Codes(situation);
            var verdict = Verdict.Of(rules, codes);
            var given = verdict.Given().Select(entry => rules.Model.Actions[entry.Target].Id).ToList();
            var referrals = verdict.Referrals().Select(entry => entry.Referral.To).ToList();
            foreach (var (one, other) in Pairs(given))
            {
                Assert.Equal(given.IndexOf(one) < given.IndexOf(other), side.Before(one, other).At(rules.Model.Facts, codes));
            }

            foreach (var (one, other) in Pairs(referrals))
            {
                Assert.Equal(
                    referrals.IndexOf(one) < referrals.IndexOf(other), side.Before(one, other).At(rules.Model.Facts, codes));
            }

            foreach (string action in actions)
            {
                // In slots what is withheld takes no turn, so nothing leads it.
                var leading = verdict.Given().Concat(side.HasSlots ? [] : verdict.Held())
                    .FirstOrDefault(entry => rules.Model.Actions[entry.Target].Id == action);
                foreach (var entry in side.Entries(action))
                {
                    Assert.Equal(
                        ReferenceEquals(entry, leading),
                        side.LeadingActionEntry(action, picked => ReferenceEquals(picked, entry)).At(rules.Model.Facts, codes));
                }
            }
        }
    }

    private static IEnumerable<(T One, T Other)> Pairs<T>(List<T> list)
        where T : notnull =>
        from one in list
        from other in list
        where !one.Equals(other)
        select (one, other);
}
