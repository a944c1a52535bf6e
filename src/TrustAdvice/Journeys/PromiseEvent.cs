using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>A promise that was made, kept or missed.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(JourneyEventConverter<PromiseEvent>))]
public sealed class PromiseEvent : JourneyEvent
{
    /// <summary>What became of it.</summary>
    public required PromiseOutcome Outcome { get; init => field = Known.Member(value); }

    /// <summary>
    /// An id of the promise. Entries with the same id on one day count once, and missed wins over kept; entries
    /// without an id each count. 1 to 64 characters, not all blank.
    /// </summary>
    public string? Id { get; init; }

    internal override string Type => "promise";

    internal override object Content => (Outcome, Id);

    internal override int Rank => 3;

    internal override string? Fault => Id is null ? null : JourneyNames.FaultOf(Id, "The id of a promise");

    internal override int LongestContent => JourneySize.LongestOf(Id ?? "");
}
