using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>What an action takes.</summary>
public sealed class Effort
{
    internal Effort()
    {
    }

    /// <summary>About how many minutes, from 1 to 1,440.</summary>
    [JsonPropertyName("minutes")]
    public int Minutes { get; internal init; }

    /// <summary>Whether it is done alone or together.</summary>
    [JsonPropertyName("with"), JsonConverter(typeof(OwnJsonConverter))]
    public Company With { get; internal init; }

    /// <summary>Whether it needs the partner's yes.</summary>
    [JsonPropertyName("partnerAgrees")]
    public bool PartnerAgrees { get; internal init; }
}
