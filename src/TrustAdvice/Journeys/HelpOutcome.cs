using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>What happened about professional help.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<HelpOutcome>))]
public enum HelpOutcome
{
    /// <summary>It was offered or thought about.</summary>
    Offered = 1,

    /// <summary>It was refused.</summary>
    Refused = 2,

    /// <summary>It began.</summary>
    Begun = 3,

    /// <summary>It ended.</summary>
    Ended = 4,

    /// <summary>It goes on and does not help.</summary>
    NotHelping = 5,
}
