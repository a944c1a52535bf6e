using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>A step of repair that the two reached or went back to.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(JourneyEventConverter<StepEvent>))]
public sealed class StepEvent : JourneyEvent
{
    /// <summary>The step.</summary>
    public required RepairStep Step { get; init => field = EnumGuard.Member(value); }

    internal override string Type => "step";

    internal override object Content => Step;

    internal override IEnumerable<string> Questions => [];

    internal override int Rank => 2;
}
