using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>One of the two people of a journey, by the part they had in its first breach.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<JourneyRole>))]
public enum JourneyRole
{
    /// <summary>The one who broke trust.</summary>
    BrokeTrust = 1,

    /// <summary>The one who was hurt.</summary>
    WasHurt = 2,
}
