using System.Collections.ObjectModel;

namespace TrustAdvice.Journeys;

/// <summary>How a journey stands on a day, with the dates and counts that this rests on. It is no diagnosis.</summary>
public sealed class ProgressReport
{
    internal ProgressReport()
    {
    }

    /// <summary>The day.</summary>
    public DateOnly On { get; internal init; }

    /// <summary>The state.</summary>
    public JourneyState State { get; internal init; }

    /// <summary>The state in one sentence or two, with dates and counts.</summary>
    public string Sentence { get; internal init; } = "";

    /// <summary>What a chart of the ratings shows, for those who cannot see it.</summary>
    public string ChartText { get; internal init; } = "";

    /// <summary>The ratings that the trend figures rest on.</summary>
    internal SeriesSummary Series { get; init; } = null!;

    /// <summary>These ratings, from 0 to 10, one a day, in the order of time: what a chart shows.</summary>
    public IReadOnlyDictionary<DateOnly, double> Points { get; internal init; } = ReadOnlyDictionary<DateOnly, double>.Empty;

    /// <summary>The median of the last three ratings less that of the first three; null for fewer than three.</summary>
    public double? Gain { get; internal init; }

    /// <summary>The slope; null for fewer than two ratings.</summary>
    internal TrendSlope? Slope { get; init; }

    /// <summary>The test for a trend. It informs and never decides.</summary>
    internal MannKendallResult MannKendall { get; init; } = null!;

    /// <summary>The reliable change of the ratings and of each scale, where there are any.</summary>
    internal IReadOnlyList<ReliableChange> ReliableChanges { get; init; } = [];

    /// <summary>Promises kept and missed in the whole journey.</summary>
    internal PromiseCount Promises { get; init; } = null!;

    /// <summary>How many reviews have passed since the newest breach.</summary>
    public int ReviewsPassed { get; internal init; }

    /// <summary>The last review; null before the first.</summary>
    internal ReviewResult? LastReview { get; init; }

    /// <summary>The day of the last review; null before the first.</summary>
    public DateOnly? LastReviewOn => LastReview?.On;

    /// <summary>The day of the next review; null when there is nothing yet to count from.</summary>
    public DateOnly? NextReview { get; internal init; }

    /// <summary>What to ask about.</summary>
    internal IReadOnlyList<JourneyPrompt> Prompts { get; init; } = [];

    /// <summary>The slope of the ratings in points a week (Theil-Sen); null for fewer than two ratings.</summary>
    public double? SlopePerWeek => Slope?.PerWeek;

    /// <summary>Promises kept in the whole journey.</summary>
    public int PromisesKept => Promises.Kept;

    /// <summary>Promises missed in the whole journey.</summary>
    public int PromisesMissed => Promises.Missed;

    /// <summary>Whether the last ratings are well below the first ones: ask how it goes, and say that such stretches come.</summary>
    public bool IsHardStretch => Prompts.Contains(JourneyPrompt.HardStretch);

    /// <summary>Whether the two rate so differently that it is worth a talk.</summary>
    public bool RatingsAreFarApart => Prompts.Contains(JourneyPrompt.RatingsFarApart);

    /// <summary>Whether the day of a breach, or that on which it came to light, comes round within 14 days: such days are often hard.</summary>
    public bool IsBeforeAnniversary => Prompts.Contains(JourneyPrompt.AnniversaryNear);

    /// <summary>The facts that the log knows, private ones of the reader among them.</summary>
    public Situation Situation { get; internal init; } = null!;

    /// <summary>The report in JSON. Private facts are left out, so that a progress figure never tells a safety answer.</summary>
    /// <param name="indented">Whether it is laid out for people.</param>
    public string ToJson(bool indented = false) => ReportWriter.ToJson(this, indented);
}
