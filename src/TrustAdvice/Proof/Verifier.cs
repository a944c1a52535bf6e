using TrustAdvice.Input;
using TrustAdvice.Matching;

namespace TrustAdvice.Proof;

/// <summary>Turns what the prover finds into diagnostics with a place in the rule file.</summary>
internal static class Verifier
{
    /// <summary>One diagnostic for each guarantee that does not hold, or was not proved.</summary>
    public static IReadOnlyList<Diagnostic> FailuresOf(CompiledRules rules) =>
        FailuresOf(rules, new Prover(rules).ProveAll());

    public static IReadOnlyList<Diagnostic> FailuresOf(CompiledRules rules, IReadOnlyList<GuaranteeProof> results) =>
        [.. rules.Model.Guarantees
            .Zip(results)
            .Where(proof => !proof.Second.Holds)
            .Select(proof => rules.Model.At(proof.First.Place, proof.Second.Failing is { } failing
                ? Faults.GuaranteeFails(proof.First.Id, RegionText.Of(failing))
                : Faults.NotProved(proof.First.Id, proof.Second.Steps)))];
}
