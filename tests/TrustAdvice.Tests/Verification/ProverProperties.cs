using FsCheck.Xunit;
using TrustAdvice.Authoring;
using TrustAdvice.Proof;
using TrustAdvice.Rules;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>Guarantees of every kind over random small rule sets: the prover against asking the engine everywhere.</summary>
[Properties(Arbitrary = [typeof(VerificationArbitraries)], MaxTest = 2000)]
public class ProverProperties
{
    [Property]
    public void AGuaranteeHolds_WhereTheEngineKeepsItInEverySituation(AnySmallSet any)
    {
        var rules = RuleModels.Read(any);
        var engine = new GuaranteeEvaluator(rules);
        var situations = RuleModels.Situations(rules);

        foreach (var guarantee in rules.Model.Guarantees)
        {
            var result = new Prover(rules).Prove(guarantee);

            Assert.True(result.Decided);
            Assert.True(
                situations.All(situation => engine.Holds(guarantee, situation)) == result.Holds,
                $"'{guarantee.Id}' {(result.Holds ? "is proved and fails" : "is refused and holds")}.");
        }
    }

    /// <summary>It fails only where the partner, who tells the story anew, has a goal that no rule names as the reader's.</summary>
    [Fact]
    public void AGuaranteeThatFailsOnlyAsRetold_IsRefused() => AGuaranteeHolds_WhereTheEngineKeepsItInEverySituation(new AnySmallSet(
        """
        {
          "format": 1, "id": "small", "version": "1.0.0", "actions": [{ "id": "a1", "owner": "both", "kind": "closeness" }],
          "rules": [{ "id": "r1", "when": { "partnerGoal": "leave" }, "recommend": "a1" }],
          "guarantees": [{ "id": "g1", "when": { "partnerGoal": "unsure" }, "kind": "mirror", "law": "retold", "outcome": { "actions": ["a1"], "as": "given" } }]
        }
        """,
        null));

    [Property(MaxTest = 1000)]
    public void ACounterexample_FailsInEverySituationOfItsBox(AnySmallSet any)
    {
        var rules = RuleModels.Read(any);
        var engine = new GuaranteeEvaluator(rules);
        var situations = RuleModels.Situations(rules);

        foreach (var guarantee in rules.Model.Guarantees)
        {
            var proof = new Prover(rules).Prove(guarantee);
            if (proof.Failing is not null)
            {
                var counterexample = new GuaranteeResult(proof).Counterexample!;
                Assert.True(counterexample.Box.Holds(counterexample.Situation));
                Assert.False(engine.Holds(guarantee, counterexample.Situation));
                Assert.All(situations.Where(counterexample.Box.Holds), situation =>
                    Assert.False(engine.Holds(guarantee, situation)));
            }
        }
    }

    [Property(MaxTest = 500)]
    public void UnderAnySmallBound_AGuaranteeThatFails_IsNeverSaidToHold(AnySmallSet any)
    {
        var rules = RuleModels.Read(any);
        foreach (var guarantee in rules.Model.Guarantees)
        {
            var whole = new Prover(rules).Prove(guarantee);
            for (long steps = 1; steps <= 16; steps *= 2)
            {
                var bounded = new Prover(rules, steps).Prove(guarantee);

                Assert.True(!bounded.Holds || whole.Holds);
                Assert.True(bounded.Decided || !bounded.Holds);
                Assert.True(!bounded.Decided || bounded.Holds == whole.Holds);
            }
        }
    }

    [Fact]
    public void RandomGuarantees_AreOfEveryKindAndLaw_AndBothHoldAndFail()
    {
        HashSet<(GuaranteeKind, GuaranteeLaw, bool)> seen = [];
        for (int seed = 0; seed < 600; seed++)
        {
            var rules = RuleModels.Read(new SmallRuleFile(new Random(seed)).Write());
            foreach (var guarantee in rules.Model.Guarantees)
            {
                seen.Add((guarantee.Kind, guarantee.Law, new Prover(rules).Prove(guarantee).Holds));
            }
        }

        (GuaranteeKind, GuaranteeLaw)[] forms =
        [
            (GuaranteeKind.Always, GuaranteeLaw.None), (GuaranteeKind.Never, GuaranteeLaw.None),
            (GuaranteeKind.Covered, GuaranteeLaw.None), (GuaranteeKind.Incompatible, GuaranteeLaw.None),
            (GuaranteeKind.Monotone, GuaranteeLaw.UrgencyNeverFalls), (GuaranteeKind.Monotone, GuaranteeLaw.NothingAdded),
            (GuaranteeKind.Monotone, GuaranteeLaw.NothingLost), (GuaranteeKind.Mirror, GuaranteeLaw.Retold),
            (GuaranteeKind.Mirror, GuaranteeLaw.Role),
        ];
        Assert.Equal(Enum.GetValues<GuaranteeKind>(), forms.Select(form => form.Item1).Distinct().Order());
        Assert.All(forms, form =>
        {
            Assert.Contains((form.Item1, form.Item2, true), seen);
            Assert.Contains((form.Item1, form.Item2, false), seen);
        });
    }
}
