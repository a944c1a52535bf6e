using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>A pause: no check-in is asked for, and silence means nothing.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(JourneyEventConverter<PauseEvent>))]
public sealed class PauseEvent : JourneyEvent
{
    /// <summary>The last day of the pause; null is until the next check-in.</summary>
    public DateOnly? Until { get; init; }

    internal override string Type => "pause";

    internal override object Content => Until ?? (object)"";

    internal override IEnumerable<string> Questions => [];

    internal override int Rank => 5;

    internal override string? ContentFault => Until < On ? "A pause ends before its day." : null;
}
