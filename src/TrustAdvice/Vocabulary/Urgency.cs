using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>How soon help is needed. A larger number is more urgent.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Urgency>))]
public enum Urgency
{
    /// <summary>When the reader is ready.</summary>
    WhenReady = 1,

    /// <summary>Within days.</summary>
    Soon = 2,

    /// <summary>Today.</summary>
    Today = 3,

    /// <summary>Now.</summary>
    Emergency = 4,
}
