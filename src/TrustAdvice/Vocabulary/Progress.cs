using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>How the repair goes, set by hand or by a journey.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Progress>))]
public enum Progress
{
    /// <summary>Too little is known.</summary>
    NotEnoughData = 1,

    /// <summary>Too early to judge.</summary>
    Early = 2,

    /// <summary>Getting better.</summary>
    Improving = 3,

    /// <summary>Steady in a good place.</summary>
    Steady = 4,

    /// <summary>Slow: little gain so far.</summary>
    Slow = 5,

    /// <summary>Stalled: no meaningful gain at a review.</summary>
    Stalled = 6,

    /// <summary>Stuck: no meaningful gain at two reviews in a row.</summary>
    Stuck = 7,

    /// <summary>Getting worse.</summary>
    Worsening = 8,

    /// <summary>A setback: it had gone better, and then came a hard day, or promises were missed.</summary>
    Setback = 9,
}
