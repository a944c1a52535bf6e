using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>Whether a known fact matters to what is shown first.</summary>
public sealed class FactInfluence
{
    internal FactInfluence()
    {
    }

    /// <summary>The name of the fact.</summary>
    [JsonPropertyName("fact")]
    public string Fact { get; internal init; } = "";

    /// <summary>Whether some other value of it, or not knowing it, would change the next step.</summary>
    [JsonPropertyName("changesNextStep")]
    public bool ChangesNextStep { get; internal init; }

    /// <summary>Whether some other value of it, or not knowing it, would change the referrals.</summary>
    [JsonPropertyName("changesReferrals")]
    public bool ChangesReferrals { get; internal init; }
}
