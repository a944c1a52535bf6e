using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>Whether a known fact matters to what is shown first.</summary>
public sealed record FactInfluence
{
    /// <summary>The name of the fact.</summary>
    [JsonPropertyName("fact")]
    public required string Fact { get; init; }

    /// <summary>Whether some other value of it, or not knowing it, would change the next step.</summary>
    [JsonPropertyName("changesNextStep")]
    public required bool ChangesNextStep { get; init; }

    /// <summary>Whether some other value of it, or not knowing it, would change the referrals.</summary>
    [JsonPropertyName("changesReferrals")]
    public required bool ChangesReferrals { get; init; }

    /// <summary>Says nothing of it, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(FactInfluence);
}
