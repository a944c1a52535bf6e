namespace TrustAdvice.Journeys;

/// <summary>How a journey stands on a day, with the dates and counts that this rests on. It is no diagnosis.</summary>
public sealed record ProgressReport
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The state.</summary>
    public required JourneyState State { get; init; }

    /// <summary>The state in one sentence or two, with dates and counts.</summary>
    public required string Sentence { get; init; }

    /// <summary>What a chart of the ratings shows, for those who cannot see it.</summary>
    public required string ChartText { get; init; }

    /// <summary>The ratings that the trend figures rest on.</summary>
    public required SeriesSummary Series { get; init; }

    /// <summary>These ratings, one a day, in the order of time: what a chart shows.</summary>
    public required IReadOnlyList<RatingPoint> Points { get; init; }

    /// <summary>The median of the last three ratings less that of the first three; null for fewer than three.</summary>
    public double? Gain { get; init; }

    /// <summary>The slope; null for fewer than two ratings.</summary>
    public TrendSlope? Slope { get; init; }

    /// <summary>The test for a trend. It informs and never decides.</summary>
    public required MannKendallResult MannKendall { get; init; }

    /// <summary>The reliable change of the ratings and of each scale, where there are any.</summary>
    public required IReadOnlyList<ReliableChange> ReliableChanges { get; init; }

    /// <summary>Promises kept and missed in the whole journey.</summary>
    public required PromiseCount Promises { get; init; }

    /// <summary>How many reviews have passed since the newest breach.</summary>
    public required int ReviewsPassed { get; init; }

    /// <summary>The last review; null before the first.</summary>
    public ReviewResult? LastReview { get; init; }

    /// <summary>The day of the next review; null when there is nothing yet to count from.</summary>
    public DateOnly? NextReview { get; init; }

    /// <summary>What to ask about.</summary>
    public required IReadOnlyList<JourneyPrompt> Prompts { get; init; }

    /// <summary>The facts that the log knows, private ones of the reader among them.</summary>
    public required Situation Situation { get; init; }

    /// <summary>The report in JSON. Private facts are left out, so that a progress figure never tells a safety answer.</summary>
    /// <param name="indented">Whether it is laid out for people.</param>
    public string ToJson(bool indented = true) => ReportWriter.ToJson(this, indented);

    /// <summary>Says nothing about the report, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(ProgressReport);
}
