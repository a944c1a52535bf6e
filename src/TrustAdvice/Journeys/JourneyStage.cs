using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>
/// The stages after a breach, in the order in which they build on one another. A proposal, not validated; the first five follow
/// impact, meaning and moving on (Gordon, Baucom and Snyder 2004), the last two what is decided and kept after that.
/// </summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<JourneyStage>))]
public enum JourneyStage
{
    /// <summary>Both are safe, and what happened has a name.</summary>
    Stabilise = 1,

    /// <summary>The whole is told and owned, and the hurt person is heard.</summary>
    TellAndHear = 2,

    /// <summary>Why it came to that: each alone first, then in calm talks.</summary>
    UnderstandWhy = 3,

    /// <summary>What both agree on.</summary>
    Agree = 4,

    /// <summary>Promises were kept for a while, and closeness is wanted.</summary>
    ComeCloser = 5,

    /// <summary>Whether to forgive, and how to go on.</summary>
    Decide = 6,

    /// <summary>Keeping what works.</summary>
    Keep = 7,
}
