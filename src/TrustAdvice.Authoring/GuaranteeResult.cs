using TrustAdvice.Proof;

namespace TrustAdvice.Authoring;

/// <summary>What the proof of one guarantee found.</summary>
public sealed class GuaranteeResult
{
    internal GuaranteeResult(GuaranteeProof proof)
    {
        Id = proof.Id;
        Because = proof.Guarantee.Because;
        Holds = proof.Holds;
        Decided = proof.Decided;
        Steps = proof.Steps;
        Counterexample = proof is { Failing: { } failing, Situation: { } situation } ? new(failing, situation) : null;
    }

    /// <summary>The id of the guarantee.</summary>
    public string Id { get; }

    /// <summary>Why it matters, as the rule file says.</summary>
    public string Because { get; }

    /// <summary>Whether it holds in every situation. False also when that could not be decided.</summary>
    public bool Holds { get; }

    /// <summary>Whether the proof came to an end within the steps allowed.</summary>
    public bool Decided { get; }

    /// <summary>Where it fails, or null.</summary>
    public Counterexample? Counterexample { get; }

    /// <summary>How many regions were looked at.</summary>
    public long Steps { get; }

    internal static IReadOnlyList<GuaranteeResult> Of(IEnumerable<GuaranteeProof> proofs) => [.. proofs.Select(proof => new GuaranteeResult(proof))];
}
