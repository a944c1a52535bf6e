using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>What an action takes.</summary>
public sealed record Effort
{
    /// <summary>About how many minutes, from 1 to 1,440.</summary>
    [JsonPropertyName("minutes")]
    public required int Minutes { get; init; }

    /// <summary>Whether it is done alone or together.</summary>
    [JsonPropertyName("with"), JsonConverter(typeof(CamelCaseEnumConverter<Company>))]
    public required Company With { get; init; }

    /// <summary>Whether it needs the partner's yes.</summary>
    [JsonPropertyName("partnerAgrees")]
    public bool PartnerAgrees { get; init; }

    /// <summary>Says nothing of it, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(Effort);
}
