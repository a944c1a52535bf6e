namespace TrustAdvice.Journeys;

/// <summary>The Theil-Sen slope over real dates, in points per seven days.</summary>
internal sealed record TrendSlope
{
    /// <summary>The slope.</summary>
    public required double PerWeek { get; init; }

    /// <summary>The lower end of its 95 % interval; null when there are too few ratings for one.</summary>
    public double? Low { get; init; }

    /// <summary>The upper end of its 95 % interval; null when there are too few ratings for one.</summary>
    public double? High { get; init; }

    /// <summary>Says nothing about the two, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(TrendSlope);
}
