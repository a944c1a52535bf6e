using TrustAdvice.Input;
using TrustAdvice.Matching;
using TrustAdvice.Rules;

namespace TrustAdvice.Proof;

/// <summary>Turns what the prover finds into diagnostics with a place in the rule file.</summary>
internal static class Verifier
{
    /// <summary>One diagnostic for each guarantee that does not hold, or was not proved.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="below">The rules that these were laid on, where every guarantee of them is proved.</param>
    public static IReadOnlyList<Diagnostic> FailuresOf(CompiledRules rules, CompiledRules? below = null) =>
        FailuresOf(rules, new Prover(rules, below: below).ProveAll());

    public static IReadOnlyList<Diagnostic> FailuresOf(CompiledRules rules, IReadOnlyList<GuaranteeProof> results) =>
        [.. rules.Model.Guarantees
            .Zip(results)
            .Where(proof => !proof.Second.Holds)
            .Select(proof => rules.Model.At(PlaceOf(rules.Model, proof.Second), proof.Second.Failing is { } failing
                ? Faults.GuaranteeFails(proof.First.Id, RegionText.Of(failing))
                : Faults.NotProved(proof.First.Id, proof.Second.Steps)))];

    /// <summary>
    /// Where its author can mend it. A guarantee of a file below was proved without the overlay, so it is the overlay that broke it: its first
    /// rule that holds in the situation found, or the file where none does, as when it hides something.
    /// </summary>
    private static SourcePlace PlaceOf(RuleSetModel model, GuaranteeProof proof)
    {
        int overlay = model.Sources.Count - 1;
        if (proof.Guarantee.Place.File == overlay || proof.Situation is not { } situation)
        {
            return proof.Guarantee.Place;
        }

        byte[] codes = new byte[model.Facts.Count];
        model.Facts.Encode(situation, codes);
        return model.Rules.FirstOrDefault(rule => model.IsOfLastFile(rule) && rule.Boxes.Any(box => box.Contains(codes)))?.Place
            ?? new SourcePlace(overlay, 0, "$");
    }
}
