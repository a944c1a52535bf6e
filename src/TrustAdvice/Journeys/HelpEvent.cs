using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>Something about professional help.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(JourneyEventConverter<HelpEvent>))]
public sealed class HelpEvent : JourneyEvent
{
    /// <summary>What happened.</summary>
    public required HelpOutcome Outcome { get; init => field = EnumGuard.Member(value); }

    /// <summary>Who offered, refused or began, where it is told.</summary>
    public JourneyRole? By { get; init => field = EnumGuard.Member(value); }

    internal override string Type => "help";

    internal override object Content => (Outcome, By);

    internal override IEnumerable<string> Questions => [];

    internal override int Rank => 4;

    internal override bool SharedByDefault => false;
}
