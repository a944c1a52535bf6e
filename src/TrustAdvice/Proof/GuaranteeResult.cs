using System.Text.Json.Serialization;

namespace TrustAdvice.Proof;

/// <summary>What the proof of one guarantee found.</summary>
public sealed record GuaranteeResult
{
    /// <summary>The id of the guarantee.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Why it matters, as the rule file says.</summary>
    [JsonPropertyName("because")]
    public required string Because { get; init; }

    /// <summary>Whether it holds in every situation. False also when that could not be decided.</summary>
    [JsonPropertyName("holds")]
    public required bool Holds { get; init; }

    /// <summary>Whether the proof came to an end within the steps allowed.</summary>
    [JsonPropertyName("decided")]
    public required bool Decided { get; init; }

    /// <summary>Where it fails, or null.</summary>
    [JsonPropertyName("counterexample")]
    public Counterexample? Counterexample { get; init; }

    /// <summary>How many regions were looked at.</summary>
    [JsonPropertyName("steps")]
    public required long Steps { get; init; }
}
