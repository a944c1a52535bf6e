using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>Something to ask about. A prompt is no label and changes no state.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<JourneyPrompt>))]
internal enum JourneyPrompt
{
    /// <summary>The last two check-ins were much lower: ask the person who gave them, in private, what would help.</summary>
    HardStretch = 1,

    /// <summary>The two people's ratings are far apart: something to talk about, where it is safe to talk.</summary>
    RatingsFarApart = 2,

    /// <summary>The day of a breach, or that on which it came to light, comes round: plan it, since such days are often hard.</summary>
    AnniversaryNear = 3,
}
