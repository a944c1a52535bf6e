namespace TrustAdvice.Journeys;

/// <summary>One person's overall rating on one day.</summary>
public sealed record RatingPoint
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The rating, from 0 to 10.</summary>
    public required double Rating { get; init; }

    /// <summary>Says nothing about the rating, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(RatingPoint);
}
