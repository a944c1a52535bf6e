namespace TrustAdvice.Journeys;

/// <summary>The newest score of one scale by one person since the newest breach, against the first. Scales never mix.</summary>
internal sealed record ScaleChange(MeasureScale Scale, double First, double Last)
{
    /// <summary>What the change means; null where no reliable change is established.</summary>
    public ChangeVerdict? Verdict => Scale.Judge(First, Last);

    /// <summary>Whether the newest score is in the range without distress.</summary>
    public bool IsGood => Scale.IsGood(Last) ?? false;

    public static IReadOnlyList<ScaleChange> Of(Timeline timeline, JourneyRole person) =>
    [
        .. from score in timeline.Events.OfType<ScaleEvent>()
           where score.By == person && !(score.On < timeline.PhaseStart)
           group score by score.Scale into scores
           let scale = timeline.Options.FindScale(scores.Key)
           where scale is not null
           let days = scores.Where(score => scale.Holds(score.Score)).GroupBy(score => score.On).ToArray()
           where days.Length > 0
           select new ScaleChange(scale, MedianOf(days[0]), MedianOf(days[^1])),
    ];

    /// <summary>Says nothing about the two, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(ScaleChange);

    private static double MedianOf(IEnumerable<ScaleEvent> day) => Statistics.Median.Of([.. day.Select(score => score.Score)]);
}
