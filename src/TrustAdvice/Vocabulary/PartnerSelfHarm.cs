using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>Whether the reader's partner speaks of suicide or self-harm. Private.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<PartnerSelfHarm>))]
public enum PartnerSelfHarm
{
    /// <summary>No.</summary>
    No = 1,

    /// <summary>Yes.</summary>
    Yes = 2,
}
