using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>A promise that was made, kept or missed.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(JourneyEventConverter<PromiseEvent>))]
public sealed class PromiseEvent : JourneyEvent
{
    /// <summary>What became of it.</summary>
    public required PromiseOutcome Outcome { get; init => field = EnumGuard.Member(value); }

    internal override string Type => "promise";

    internal override object Content => Outcome;

    internal override IEnumerable<string> Questions => [];

    internal override int Rank => 3;

    internal override object? Slot => Outcome;
}
