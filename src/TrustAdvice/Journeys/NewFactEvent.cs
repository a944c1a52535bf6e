using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>A fact about the breach that comes to light later. It counts as a new breach and starts the early phase again.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(JourneyEventConverter<NewFactEvent>))]
public sealed class NewFactEvent : JourneyEvent
{
    /// <summary>Whether deception was part of it.</summary>
    public bool? Deception { get; init; }

    internal override string Type => "newFact";

    internal override object Content => Deception ?? (object)"";

    internal override IEnumerable<string> Questions => [];

    internal override int Rank => 1;
}
