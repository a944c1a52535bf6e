using FsCheck.Xunit;
using TrustAdvice.Matching;
using TrustAdvice.Proof;
using TrustAdvice.Rules;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>What is proved below an overlay is not proved again: the same is said as if it were, and the engine says so too.</summary>
[Properties(Arbitrary = [typeof(VerificationArbitraries)], MaxTest = 2000)]
public class ProofBelowProperties
{
    [Property]
    public void AnOverlay_IsToldTheSame_AsIfAllWereProvedAgain(AnyLaidSet any)
    {
        if (any.Laid(any.Overlays.Count) is not { } above || Below(any) is not { } below)
        {
            return;
        }

        var again = new Prover(above).ProveAll();
        var proofs = new Prover(above, below: below).ProveAll();

        Assert.Equal(again.Select(Said), proofs.Select(Said));
        Assert.Equal(Faults(above, again), Faults(above, proofs));
    }

    [Property(MaxTest = 1000)]
    public void AGuaranteeOfAnOverlay_Holds_WhereTheEngineKeepsItInEverySituation(AnyLaidSet any)
    {
        if (any.Laid(1) is not { } above)
        {
            return;
        }

        var engine = new GuaranteeEvaluator(above);
        var situations = RuleModels.Situations(above);

        Assert.All(new Prover(above, below: any.Laid(0)).ProveAll(), proof =>
            Assert.Equal(situations.All(situation => engine.Holds(proof.Guarantee, situation)), proof.Holds));
    }

    [Property(MaxTest = 500)]
    public void WhereNoBoxIsTouched_TheSameEntriesMatchInTheSameOrder(AnyLaidSet any)
    {
        if (any.Laid(1) is not { } above)
        {
            return;
        }

        var below = any.Laid(0)!;
        var touched = Touched.Between(below, above)!;

        Assert.All(RuleModels.Situations(below, above), situation =>
        {
            var codes = above.Codes(situation);
            if (!touched.Any(box => box.Contains(codes)))
            {
                Assert.Equal(Matching(below, codes, below), Matching(above, codes, below));
            }
        });
    }

    /// <summary>Nothing above says something about overlays that are all refused, or all alike.</summary>
    [Fact]
    public void RandomOverlays_KeepGuaranteesOfEveryKind_AndBreakThem()
    {
        HashSet<(GuaranteeKind, GuaranteeLaw, bool)> seen = [];
        int spared = 0;
        for (int seed = 0; seed < 1500; seed++)
        {
            var any = AnyLaidSet.Write(new Random(seed));
            if (any.Laid(1) is { } above)
            {
                var proofs = new Prover(above, below: any.Laid(0)).ProveAll();
                var own = proofs.Where(proof => proof.Guarantee.Place.File == 0).ToList();
                seen.UnionWith(own.Select(proof => (proof.Guarantee.Kind, proof.Guarantee.Law, proof.Holds)));
                spared += proofs.Sum(proof => proof.Steps) < new Prover(above).ProveAll().Sum(proof => proof.Steps) ? 1 : 0;
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
        Assert.True(spared > 100, $"Only {spared} proofs took fewer steps.");
    }

    /// <summary>The rule set below the last overlay, where all of it is proved: else no overlay can be laid on it.</summary>
    private static CompiledRules? Below(AnyLaidSet any) =>
        any.Laid(any.Overlays.Count - 1) is { } below && new Prover(below).ProveAll().All(proof => proof.Holds) ? below : null;

    private static (string Id, bool Decided, string? Failing, Situation? Situation) Said(GuaranteeProof proof) =>
        (proof.Id, proof.Decided, proof.Failing is { } failing ? RegionText.Of(failing) : null, proof.Situation);

    private static IEnumerable<string> Faults(CompiledRules rules, IReadOnlyList<GuaranteeProof> proofs) =>
        Verifier.FailuresOf(rules, proofs).Select(fault => fault.ToString());

    private static IEnumerable<string> Matching(CompiledRules rules, byte[] codes, CompiledRules below) => rules.Entries.ToArray()
        .Where(entry => entry.Box.Contains(codes))
        .Select(entry => $"{entry.Effect} {entry.Target} {entry.Referral} {string.Join(',', Enum.GetValues<ReferralKind>().Where(entry.Takes))} "
            + string.Concat(Enumerable.Range(0, below.Model.Actions.Count).Select(action => entry.Takes(action) ? '1' : '0')));
}
