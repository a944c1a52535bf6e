using TrustAdvice.Journeys.Statistics;

namespace TrustAdvice.Journeys;

/// <summary>Turns what is known on a day into a report.</summary>
internal static class Assessment
{
    /// <summary>
    /// From best to worst, for two people who each lead: the worse one counts, and the two are never averaged. Knowing
    /// nothing of one of them is worse than a gain of the other, and no finding of its own.
    /// </summary>
    private static readonly JourneyState[] FromBest =
    [
        JourneyState.Improving, JourneyState.Steady, JourneyState.Early, JourneyState.NotEnoughData,
        JourneyState.Disengaged, JourneyState.Setback, JourneyState.Slow, JourneyState.Stalled, JourneyState.Stuck, JourneyState.Worsening,
    ];

    /// <summary>Who leads, with what is found of them: all that advice needs, without the figures that decide nothing.</summary>
    public static SeriesAssessment LeadingOf(Timeline timeline) =>
        Worst([.. timeline.Leading.Select(by => SeriesAssessment.Of(timeline, by))]);

    public static ProgressReport Of(Timeline timeline)
    {
        var leading = LeadingOf(timeline);
        var series = leading.Phase.Newest(timeline.Options.MostRatings);
        var (s, up, down) = MannKendall.Test(series.Values);
        var (slope, low, high) = TheilSen.PerWeek(series.Values);
        double? gain = series.Count < 3 ? null : series.MedianOfLast(3) - series.MedianOfFirst(3);
        var text = new ReportText(timeline, leading, series);
        return new ProgressReport
        {
            On = timeline.On,
            State = leading.State,
            Sentence = text.Sentence(),
            ChartText = text.Chart(),
            Series = new SeriesSummary { By = series.By, Count = series.Count, From = series.First, To = series.Last },
            Points = series.Points(),
            Gain = gain,
            Slope = slope is null ? null : new TrendSlope { PerWeek = slope.Value, Low = low, High = high },
            MannKendall = new MannKendallResult { S = s, PUp = up, PDown = down },
            ReliableChanges = [.. Changes(timeline.Options, gain, leading.Scales)],
            Promises = timeline.CountPromises(since: null),
            ReviewsPassed = leading.ReviewsPassed,
            LastReview = leading.LastReview,
            NextReview = leading.NextReview,
            Prompts = [.. Prompts(timeline, leading)],
            Situation = SituationFromLog.Of(timeline, leading.State),
        };
    }

    /// <summary>A person who never checked in does not lead while the other does.</summary>
    private static SeriesAssessment Worst(SeriesAssessment[] leading) => leading
        .Where(one => one.HasRatings || !leading.Any(other => other.HasRatings))
        .MaxBy(one => Array.IndexOf(FromBest, one.State))!;

    private static IEnumerable<ReliableChange> Changes(
        JourneyOptions options, double? gain, IReadOnlyList<ScaleChange> scales)
    {
        if (gain is { } change)
        {
            double needed = ReliableChangeIndex.Needed(options.RatingDeviation, options.RatingReliability);
            yield return new ReliableChange
            {
                Change = change,
                Needed = needed,
                Verdict = ReliableChangeIndex.Judge(change, needed),
            };
        }

        foreach (var scale in scales)
        {
            if (scale.Verdict is { } verdict)
            {
                yield return new ReliableChange
                {
                    Scale = scale.Scale.Id,
                    Change = scale.Last - scale.First,
                    Needed = scale.Scale.ReliableChange!.Value,
                    Verdict = verdict,
                };
            }
        }
    }

    private static IEnumerable<JourneyPrompt> Prompts(Timeline timeline, SeriesAssessment leading)
    {
        if (leading.IsHardStretch)
        {
            yield return JourneyPrompt.HardStretch;
        }

        if (timeline.Gap() >= timeline.Options.GapWorthTalking)
        {
            yield return JourneyPrompt.RatingsFarApart;
        }

        if (timeline.IsBeforeAnAnniversary)
        {
            yield return JourneyPrompt.AnniversaryNear;
        }
    }
}
