namespace TrustAdvice.Journeys;

/// <summary>What one review found. Labels change only at reviews.</summary>
internal sealed record ReviewResult
{
    /// <summary>The day of the review.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Its week, counted from the newest breach or the week before the first check-in.</summary>
    public required int Week { get; init; }

    /// <summary>What it found.</summary>
    public required JourneyState State { get; init; }

    /// <summary>How many ratings its window holds.</summary>
    public required int Count { get; init; }

    /// <summary>The first rating of its window; null when there is none.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last rating of its window; null when there is none.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The rise of the fitted line over the window, in points; null when there are too few ratings.</summary>
    public double? Rise { get; init; }

    /// <summary>Says nothing about the two, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(ReviewResult);
}
