using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Where the two stand on professional help.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<HelpStatus>))]
public enum HelpStatus
{
    /// <summary>None so far.</summary>
    None = 1,

    /// <summary>Thinking about it.</summary>
    Considering = 2,

    /// <summary>One would go, the other refuses.</summary>
    PartnerRefuses = 3,

    /// <summary>In therapy now.</summary>
    InTherapy = 4,

    /// <summary>In therapy, and it does not help.</summary>
    NotHelping = 5,
}
