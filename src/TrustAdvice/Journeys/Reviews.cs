using TrustAdvice.Journeys.Statistics;

namespace TrustAdvice.Journeys;

/// <summary>The reviews of one person's ratings: when they are, and what they find.</summary>
/// <remarks>
/// INVARIANT: a later rating that is at least as high as every earlier one never turns a finding into a worse one. The
/// counts that a finding needs do not grow with how bad it is, the fitted rise never falls by such a rating
/// (<see cref="FittedTrend.Rise"/>), and neither does the mean since the review before.
/// </remarks>
internal sealed class Reviews(RatingSeries series, DateOnly? phaseStart, JourneyOptions options)
{
    private const int DaysPerWeek = 7;

    /// <summary>
    /// The day that weeks are counted from: the newest breach; without one, or where check-ins begin later, a week before
    /// the first check-in, since a check-in is about the week before it. Null when there is neither.
    /// </summary>
    public DateOnly? Clock
    {
        get
        {
            if (series.First is not { } first)
            {
                return phaseStart;
            }

            var weekBefore = JourneyDate.Later(first, -DaysPerWeek);
            return phaseStart > weekBefore ? phaseStart : weekBefore;
        }
    }

    /// <summary>How many reviews have passed by a day.</summary>
    public int PassedBy(DateOnly on) =>
        Clock is { } clock ? Math.Max(0, on.DayNumber - clock.DayNumber) / (DaysPerWeek * options.WeeksBetweenReviews) : 0;

    /// <summary>The day of a review, by its number from 1; null without a clock.</summary>
    public DateOnly? DayOf(int number) =>
        Clock is { } clock ? JourneyDate.Later(clock, number * options.WeeksBetweenReviews * DaysPerWeek) : null;

    /// <summary>What a review finds; null when it has not enough ratings.</summary>
    public ReviewResult At(int number)
    {
        var result = Look(number);
        return result is { State: JourneyState.Stalled, Rise: { } rise } && rise < options.FlatRise && NoGainBefore(number)
            ? result with { State = JourneyState.Stuck }
            : result;
    }

    private bool NoGainBefore(int number) => Look(number - 1) is
    {
        Week: var week,
        State: JourneyState.Slow or JourneyState.Stalled or JourneyState.Worsening,
    } && week >= options.StallWeek;

    private ReviewResult Look(int number)
    {
        int week = number * options.WeeksBetweenReviews;
        var on = DayOf(number)!.Value;
        var window = series.Between(JourneyDate.Later(on, -options.ReviewWindowWeeks * DaysPerWeek), on);
        double? rise = HasEnough(window, on, week) ? RiseOf(window, on) : null;
        return new ReviewResult
        {
            On = on,
            Week = week,
            State = rise is { } known ? Judge(window, known, week, on) : JourneyState.NotEnoughData,
            Count = window.Count,
            From = window.First,
            To = window.Last,
            Rise = rise,
        };
    }

    private bool HasEnough(RatingSeries window, DateOnly on, int week) =>
        window.Count >= Math.Max(2, week >= options.StallWeek ? options.FewestRatingsToStall : options.FewestRatings)
        && window.Last!.Value.DayNumber - window.First!.Value.DayNumber >= Math.Max(1, options.FewestDays)
        && on.DayNumber - window.Last.Value.DayNumber <= options.SilentDays;

    private double RiseOf(RatingSeries window, DateOnly on) => FittedTrend.Rise(
        window.Values, on.DayNumber - window.First!.Value.DayNumber, options.WeeklyCorrelation, Math.Max(2, options.FewestRatings));

    private JourneyState Judge(RatingSeries window, double rise, int week, DateOnly on)
    {
        bool mayStall = week >= options.StallWeek;
        return mayStall && rise <= -options.WorseningFall ? JourneyState.Worsening
            : rise >= options.ImprovingRise ? JourneyState.Improving
            : window.MeanSince(JourneyDate.Later(on, -options.WeeksBetweenReviews * DaysPerWeek)) >= options.GoodRating ? JourneyState.Steady
            : !mayStall || rise >= options.MeaningfulRise ? JourneyState.Slow
            : JourneyState.Stalled;
    }
}
