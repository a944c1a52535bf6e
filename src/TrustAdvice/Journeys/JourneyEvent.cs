using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>One entry of a journey. What it means depends on its date and content, never on when it was added.</summary>
/// <remarks>
/// Immutable and thread-safe. A number that is no member of a property's enum is refused with an
/// <see cref="ArgumentOutOfRangeException"/>.
/// </remarks>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(JourneyEventConverter<JourneyEvent>))]
public abstract record JourneyEvent
{
    private protected JourneyEvent()
    {
    }

    /// <summary>The day it is about.</summary>
    public required DateOnly On { get; init; }

    /// <summary>
    /// Whether both people may see it. Null leaves it to the kind: a check-in, a score and help are private unless they
    /// are shared; feedback is always private; all others are shared unless they are held back.
    /// </summary>
    public bool? Shared { get; init; }

    /// <summary>The name of the kind in JSON.</summary>
    internal abstract string Type { get; }

    /// <summary>Where the kind stands among the events of one day: a breach comes before a rating of the same day.</summary>
    internal abstract int Rank { get; }

    /// <summary>The day from which the two live with it: the day it came to light, where that is another.</summary>
    internal virtual DateOnly KnownFrom => On;

    /// <summary>What keeps the entry out of a journey, without a word of what it says; null when it is sound.</summary>
    internal virtual string? Fault => null;

    /// <summary>The most characters of JSON that its names and ratings take, besides what every kind takes.</summary>
    internal virtual int LongestContent => 0;

    /// <summary>Whether the kind is seen by both when the entry does not say.</summary>
    internal virtual bool SharedByDefault => true;

    /// <summary>Says nothing about the entry, so that a log line cannot leak.</summary>
    public sealed override string ToString() => nameof(JourneyEvent);
}
