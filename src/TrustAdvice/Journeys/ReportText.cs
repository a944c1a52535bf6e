using System.Globalization;
using TrustAdvice.Texts;

namespace TrustAdvice.Journeys;

/// <summary>The sentences of a report: plain words, dates and counts, and no score of a person.</summary>
internal sealed class ReportText(Timeline timeline, SeriesAssessment leading, RatingSeries series)
{
    private readonly Phrases _phrases = timeline.Options.Phrases;

    public string Sentence() => leading.State switch
    {
        JourneyState.NotEnoughData => TooFew(),
        JourneyState.Early => _phrases.Say(
            Phrase.JourneyEarly, ("from", Day(timeline.PhaseStart)), ("until", Day(EarlyEnds()))),
        JourneyState.Disengaged => _phrases.Say(Phrase.JourneyDisengaged, ("on", Day(timeline.Series(series.By).Last))),
        JourneyState.Improving => AtReview(Phrase.JourneyImproving) ?? _phrases[Phrase.JourneyScaleGain],
        JourneyState.Steady => AtReview(Phrase.JourneySteady) ?? _phrases[Phrase.JourneyScaleGood],
        JourneyState.Slow => AtReview(Phrase.JourneySlow),
        JourneyState.Stalled => AtReview(Phrase.JourneyStalled),
        JourneyState.Stuck => AtReview(Phrase.JourneyStuck),
        JourneyState.Worsening => Worsening(),
        JourneyState.Setback => _phrases[leading.HardDays switch
        {
            0 => Phrase.JourneySetback,
            1 => Phrase.JourneyHardDay,
            _ => Phrase.JourneyHardDays,
        }],
    } ?? _phrases[Phrase.JourneySameStep];

    public string Chart()
    {
        if (series.Count == 0)
        {
            return _phrases[Phrase.ChartEmpty];
        }

        var values = series.Values.ToArray().Select(rating => rating.Value).ToList();
        return _phrases.Say(
            series.By == JourneyRole.WasHurt ? Phrase.ChartOfHurt : Phrase.ChartOfOther,
            ("checkIns", CheckIns(series.Count)),
            ("from", Day(series.First)),
            ("to", Day(series.Last)),
            ("first", Rating(series.Values[0].Value)),
            ("last", Rating(series.Values[^1].Value)),
            ("lowest", Rating(values.Min())),
            ("highest", Rating(values.Max())));
    }

    private string TooFew() => series.Count switch
    {
        0 => _phrases[HasReaderAlone() ? Phrase.JourneyOwnCheckInsKept : Phrase.JourneyNoCheckIn],
        1 => _phrases.Say(Phrase.JourneyOneCheckIn, ("from", Day(series.First))),
        _ when HadEnoughBefore() => _phrases[IsReaderBack() ? Phrase.JourneyBack : Phrase.JourneyFewLately],
        _ => _phrases.Say(
            Phrase.JourneyFewCheckIns, ("count", Count(series.Count)), ("from", Day(series.First)), ("to", Day(series.Last))),
    };

    /// <summary>Whether the reader checked in, and does not lead: to them, "no check-in" would be untrue.</summary>
    private bool HasReaderAlone() =>
        timeline.Journey.Reader is { } reader && reader != series.By
        && timeline.Events.OfType<CheckInEvent>().Any(checkIn => checkIn.By == reader);

    /// <summary>Whether there are enough ratings for any finding, if they were not so long ago: to call years of them too few would hurt.</summary>
    private bool HadEnoughBefore() => leading.LastReview is not null && series.Count >= timeline.Options.FewestRatingsToStall;

    /// <summary>Whether it is the reader who leads, was silent for a while and checks in again.</summary>
    private bool IsReaderBack() =>
        timeline.Journey.Reader == series.By
        && timeline.On.DayNumber - series.Last!.Value.DayNumber <= timeline.Options.SilentDays
        && series.HasGap(JourneyDate.Later(timeline.On, -7 * timeline.Options.ReviewWindowWeeks), timeline.Options.SilentDays);

    /// <summary>What the last review saw; null when the finding does not come from it.</summary>
    private string? AtReview(Phrase finding) =>
        leading.LastReview is { Rise: not null } review && review.State == leading.State
            ? _phrases.Say(
                finding,
                ("on", Day(review.On)),
                ("checkIns", CheckIns(review.Count)),
                ("from", Day(review.From)),
                ("to", Day(review.To)))
            : null;

    private string Worsening() =>
        leading.FellWithEvent ? _phrases.Say(Phrase.JourneyFellWithEvent, ("from", Day(timeline.PhaseStart)))
        : leading.LastReview is { State: JourneyState.Worsening } && AtReview(Phrase.JourneyWorsening) is { } review ? review
        : leading.Scales.Any(scale => scale.Verdict == ChangeVerdict.Deteriorated) ? _phrases[Phrase.JourneyScaleDrop]
        : leading.Collapses ? _phrases.Say(Phrase.JourneyCollapse, ("to", Day(leading.Phase.Last)))
        : _phrases.Say(Phrase.JourneyHardFall, ("to", Day(leading.Phase.Last)));

    private DateOnly EarlyEnds() => JourneyDate.Later(timeline.PhaseStart!.Value, timeline.Options.EarlyDays);

    private string CheckIns(int count) =>
        count == 1 ? _phrases[Phrase.CountOne] : _phrases.Say(Phrase.CountMany, ("count", Count(count)));

    private string Day(DateOnly? day) => day is { } known ? _phrases.Say(known) : _phrases[Phrase.JourneyUnknownDay];

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Rating(double rating) => rating.ToString("0.#", CultureInfo.InvariantCulture);
}
