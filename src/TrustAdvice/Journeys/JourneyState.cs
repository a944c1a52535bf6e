using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>How a journey stands. All but one are those of <see cref="Progress"/>; that one asks and does not judge.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<JourneyState>))]
public enum JourneyState
{
    /// <summary>Too little is known.</summary>
    NotEnoughData = 1,

    /// <summary>Too early to judge: the first weeks after a breach or a new fact.</summary>
    Early = 2,

    /// <summary>Getting better.</summary>
    Improving = 3,

    /// <summary>Steady in a good place.</summary>
    Steady = 4,

    /// <summary>Little gain so far.</summary>
    Slow = 5,

    /// <summary>No meaningful gain at a review.</summary>
    Stalled = 6,

    /// <summary>Flat at a review, and no meaningful gain at the one before.</summary>
    Stuck = 7,

    /// <summary>Getting worse.</summary>
    Worsening = 8,

    /// <summary>No check-in for weeks: ask, do not infer.</summary>
    Disengaged = 9,

    /// <summary>A setback: it had gone better, and then came a hard day, or promises were missed.</summary>
    Setback = 10,
}
