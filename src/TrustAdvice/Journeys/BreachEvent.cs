using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>A breach of trust. It starts the early phase and goes back to the first step.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(JourneyEventConverter<BreachEvent>))]
public sealed class BreachEvent : JourneyEvent
{
    /// <summary>The kind of breach, where it is told.</summary>
    public Breach? Kind { get; init => field = EnumGuard.Member(value); }

    /// <summary>How often it happened, where it is told.</summary>
    public BreachPattern? Pattern { get; init => field = EnumGuard.Member(value); }

    /// <summary>Whether deception was part of it.</summary>
    public bool? Deception { get; init; }

    /// <summary>The day it came to light, where that is later than the day itself.</summary>
    public DateOnly? Discovered { get; init; }

    /// <summary>
    /// Whose breach it was. Null is the one who broke trust in the first place. When it was the other one, both have
    /// broken trust from then on, and each leads with their own ratings.
    /// </summary>
    public JourneyRole? By { get; init => field = EnumGuard.Member(value); }

    internal override string Type => "breach";

    internal override object Content => (Kind, Pattern, Deception, Discovered, By);

    internal override IEnumerable<string> Questions => [];

    internal override int Rank => 0;

    internal override DateOnly KnownFrom => Discovered ?? On;

    internal override string? ContentFault => Discovered < On ? "A breach came to light before its day." : null;
}
