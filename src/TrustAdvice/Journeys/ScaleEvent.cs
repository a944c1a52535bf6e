using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>A score on a published scale. Of a scale that the options do not know it is kept and counts nowhere.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(JourneyEventConverter<ScaleEvent>))]
public sealed class ScaleEvent : JourneyEvent
{
    /// <summary>Whose score it is.</summary>
    public required JourneyRole By { get; init => field = EnumGuard.Member(value); }

    /// <summary>The id of the scale, such as <c>csi-4</c>: 1 to 64 characters, not all blank.</summary>
    public required string Scale { get; init; }

    /// <summary>The score. One that is not within the range of its scale is kept and counts nowhere.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number.</exception>
    public required double Score
    {
        get;
        init => field = double.IsFinite(value) ? value + 0.0 : throw new ArgumentOutOfRangeException(nameof(Score), "A score is a number.");
    }

    internal override string Type => "scale";

    internal override object Content => (By, Scale, Score);

    internal override IEnumerable<string> Questions => [Scale];

    internal override int Rank => 7;

    internal override JourneyRole? Signer => By;

    internal override bool SharedByDefault => false;

    internal override string? ContentFault => JourneyNames.FaultOf(Scale, "The id of a scale");

    internal override int LongestContent => JourneySize.LongestOf(Scale);
}
