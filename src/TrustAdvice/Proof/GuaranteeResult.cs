using System.Text.Json.Serialization;

namespace TrustAdvice.Proof;

/// <summary>What the proof of one guarantee found.</summary>
public sealed class GuaranteeResult
{
    internal GuaranteeResult()
    {
    }

    /// <summary>The id of the guarantee.</summary>
    [JsonPropertyName("id")]
    public string Id { get; internal init; } = "";

    /// <summary>Why it matters, as the rule file says.</summary>
    [JsonPropertyName("because")]
    public string Because { get; internal init; } = "";

    /// <summary>Whether it holds in every situation. False also when that could not be decided.</summary>
    [JsonPropertyName("holds")]
    public bool Holds { get; internal init; }

    /// <summary>Whether the proof came to an end within the steps allowed.</summary>
    [JsonPropertyName("decided")]
    public bool Decided { get; internal init; }

    /// <summary>Where it fails, or null.</summary>
    [JsonPropertyName("counterexample")]
    public Counterexample? Counterexample { get; internal init; }

    /// <summary>How many regions were looked at.</summary>
    [JsonPropertyName("steps")]
    public long Steps { get; internal init; }
}
