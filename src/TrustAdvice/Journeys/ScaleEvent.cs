namespace TrustAdvice.Journeys;

/// <summary>A score on a published scale.</summary>
public sealed record ScaleEvent : JourneyEvent
{
    /// <summary>Whose score it is.</summary>
    public required JourneyRole By { get; init => field = Known.Member(value); }

    /// <summary>The id of the scale, such as <c>csi-4</c>.</summary>
    public required string Scale { get; init; }

    /// <summary>The score, within the range of its scale.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number.</exception>
    public required double Score
    {
        get;
        init => field = double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(nameof(Score), "A score is a number.");
    }

    internal override string Type => "scale";

    internal override int Rank => 7;

    internal override bool SharedByDefault => false;

    internal override string? Fault => string.IsNullOrWhiteSpace(Scale) ? "A score has no scale." : null;
}
