using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>One entry of a journey. What it means depends on its date and content, never on when it was added.</summary>
/// <remarks>
/// Immutable and thread-safe. A number that is no member of a property's enum is refused with an
/// <see cref="ArgumentOutOfRangeException"/>.
/// </remarks>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(JourneyEventConverter<JourneyEvent>))]
public abstract class JourneyEvent
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

    /// <summary>What the kind says besides, to compare.</summary>
    internal abstract object Content { get; }

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

    /// <summary>Whether two entries say the same: then they count once, if they are of one day.</summary>
    /// <param name="obj">The other entry.</param>
    public sealed override bool Equals(object? obj) =>
        obj is JourneyEvent other && Type == other.Type && On == other.On && Shared == other.Shared && Content.Equals(other.Content);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => HashCode.Combine(On, Shared, Content);

    /// <summary>Says nothing about the entry, so that a log line cannot leak.</summary>
    public sealed override string ToString() => nameof(JourneyEvent);
}
