namespace TrustAdvice.Proof;

/// <summary>What the proof of one guarantee found.</summary>
public sealed record GuaranteeResult
{
    /// <summary>The id of the guarantee.</summary>
    public required string Id { get; init; }

    /// <summary>Why it matters, as the rule file says.</summary>
    public required string Because { get; init; }

    /// <summary>Whether it holds in every situation. False also when that could not be decided.</summary>
    public required bool Holds { get; init; }

    /// <summary>Whether the proof came to an end within the steps allowed.</summary>
    public required bool Decided { get; init; }

    /// <summary>Where it fails, or null.</summary>
    public Counterexample? Counterexample { get; init; }

    /// <summary>How many regions were looked at.</summary>
    public required long Steps { get; init; }
}
