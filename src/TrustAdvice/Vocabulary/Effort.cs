using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>What an action takes.</summary>
public sealed class Effort
{
    internal Effort(int minutes, Company with, bool partnerAgrees)
    {
        Minutes = minutes;
        With = with;
        PartnerAgrees = partnerAgrees;
    }

    /// <summary>About how many minutes, from 1 to 1,440.</summary>
    [JsonPropertyName("minutes")]
    public int Minutes { get; }

    /// <summary>Whether it is done alone or together.</summary>
    [JsonPropertyName("with"), JsonConverter(typeof(OwnJsonConverter))]
    public Company With { get; }

    /// <summary>Whether it needs the partner's yes.</summary>
    [JsonPropertyName("partnerAgrees")]
    public bool PartnerAgrees { get; }
}
