using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Whether the reader has thoughts of suicide or self-harm. Private.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SelfHarm>))]
public enum SelfHarm
{
    /// <summary>No.</summary>
    No = 1,

    /// <summary>Yes.</summary>
    Yes = 2,
}
