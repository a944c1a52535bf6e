using System.Globalization;

namespace TrustAdvice.Journeys;

/// <summary>The sentences of a report: plain words, dates and counts, and no score of a person.</summary>
internal static class ReportText
{
    public static string Sentence(Timeline timeline, SeriesAssessment leading, RatingSeries series) => leading.State switch
    {
        JourneyState.NotEnoughData => TooFew(series),
        JourneyState.Early => Invariant(
            $"The newest breach or new fact is from {Day(timeline.PhaseStart)}. The first weeks are hard for most people, so nothing is judged before {Day(EarlyEnds(timeline))}."),
        JourneyState.Disengaged => Invariant(
            $"The last check-in is from {Day(timeline.Series(series.By).Last)}. What happened since is not known. How are you?"),
        JourneyState.Improving => AtReview(leading, "trust is growing") ?? "A questionnaire shows a clear gain since the newest breach.",
        JourneyState.Steady => AtReview(leading, "trust is steady and in a good place") ?? "A questionnaire shows that things are in a good place.",
        JourneyState.Slow => AtReview(leading, "trust has grown a little or not yet"),
        JourneyState.Stalled => AtReview(leading, "trust has not grown in a way that shows. This is a good time to ask for help"),
        JourneyState.Stuck => AtReview(leading, "trust has stayed flat, at two reviews in a row. Help from outside can get things moving"),
        _ => Worsening(timeline, leading),
    } ?? "The same step has come up again and again. Help from outside can get things moving.";

    public static string Chart(RatingSeries series)
    {
        if (series.Count == 0)
        {
            return "A chart of trust over time. It is empty so far.";
        }

        double lowest = double.PositiveInfinity;
        double highest = double.NegativeInfinity;
        foreach (var value in series.Values)
        {
            (lowest, highest) = (Math.Min(lowest, value.Value), Math.Max(highest, value.Value));
        }

        return Invariant(
            $"A chart of {Who(series.By)}'s trust over time: {CheckIns(series.Count)} from {Day(series.First)} to {Day(series.Last)}. The first is {series.Values[0].Value:0.#}, the last {series.Values[^1].Value:0.#}, the lowest {lowest:0.#} and the highest {highest:0.#} of 10.");
    }

    private static string TooFew(RatingSeries series) => series.Count switch
    {
        0 => "There is no check-in yet, so nothing can be said.",
        1 => Invariant($"There is 1 check-in so far, from {Day(series.First)}. That is too little to say how things go."),
        _ => Invariant(
            $"There are {series.Count} check-ins so far, from {Day(series.First)} to {Day(series.Last)}. That is too little to say how things go."),
    };

    /// <summary>What the last review saw; null when the finding does not come from it.</summary>
    private static string? AtReview(SeriesAssessment leading, string finding) =>
        leading.LastReview is { Rise: not null } review && review.State == leading.State
            ? Invariant($"At the review on {Day(review.On)}, {CheckIns(review.Count)} from {Day(review.From)} to {Day(review.To)} say that {finding}.")
            : null;

    private static string Worsening(Timeline timeline, SeriesAssessment leading) =>
        leading.FellWithEvent
            ? Invariant($"Trust has dropped since {Day(timeline.PhaseStart)}, when something new came up. Do not wait with asking for help.")
        : leading.LastReview is { State: JourneyState.Worsening } && AtReview(leading, "trust is going down. Do not wait with asking for help") is { } review
            ? review
        : leading.Scales.Any(scale => scale.Verdict == ChangeVerdict.Deteriorated)
            ? "A questionnaire shows a clear drop since the newest breach. Do not wait with asking for help."
        : Invariant($"The last three check-ins, up to {Day(leading.Phase.Last)}, are far below the first ones. Do not wait with asking for help.");

    private static DateOnly EarlyEnds(Timeline timeline) =>
        JourneyDate.Later(timeline.PhaseStart!.Value, timeline.Options.EarlyDays);

    private static string CheckIns(int count) => count == 1 ? "1 check-in" : Invariant($"{count} check-ins");

    private static string Who(JourneyRole by) =>
        by == JourneyRole.WasHurt ? "the hurt partner" : "the other partner";

    private static string Day(DateOnly? day) => day is { } known ? JourneyDate.ToText(known) : "an unknown day";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
