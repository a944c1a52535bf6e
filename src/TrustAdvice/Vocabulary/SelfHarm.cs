using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Whether the reader has thoughts of suicide or self-harm, or is about to act on them. Private.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<SelfHarm>))]
public enum SelfHarm
{
    /// <summary>No.</summary>
    No = 1,

    /// <summary>Yes, thoughts of it.</summary>
    Yes = 2,

    /// <summary>A plan, the means or the act is near.</summary>
    Imminent = 3,
}
