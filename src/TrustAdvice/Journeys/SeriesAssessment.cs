namespace TrustAdvice.Journeys;

/// <summary>How one leading person's ratings stand on a day.</summary>
internal sealed class SeriesAssessment
{
    /// <summary>The fewest missed promises that count as a setback (design default, not clinical).</summary>
    private const int MissedForSetback = 2;

    /// <summary>A check-in so far below the usual of late is a hard day, in points (design default, not clinical).</summary>
    private const double HardDayFall = 3;

    /// <summary>How many check-ins before it show what is usual of late, at least and at most (design defaults, not clinical).</summary>
    private const int FewestOfLate = 4, MostOfLate = 8;

    /// <summary>So many check-ins in a row far below the others are no day but a fall (design default, not clinical).</summary>
    private const int DaysOfAFall = 3;

    private readonly Timeline _timeline;
    private readonly RatingSeries _all;

    private SeriesAssessment(Timeline timeline, JourneyRole by)
    {
        _timeline = timeline;
        _all = timeline.Series(by);
        Phase = _all.Between(timeline.PhaseStart, null);
        Scales = ScaleChange.Of(timeline, by);
        var reviews = new Reviews(Phase, timeline.PhaseStart, timeline.Options);
        ReviewsPassed = reviews.PassedBy(timeline.On);
        LastReview = ReviewsPassed == 0 ? null : reviews.At(ReviewsPassed);
        NextReview = reviews.DayOf(ReviewsPassed + 1);
        HardDays = CountHardDays();
        State = Judge();
    }

    public JourneyState State { get; }

    /// <summary>The ratings since the newest breach or new fact.</summary>
    public RatingSeries Phase { get; }

    public IReadOnlyList<ScaleChange> Scales { get; }

    public int ReviewsPassed { get; }

    public ReviewResult? LastReview { get; }

    public DateOnly? NextReview { get; }

    public bool HasRatings => _all.Count > 0;

    /// <summary>Whether the newest breach or new fact came with a fall.</summary>
    public bool FellWithEvent { get; private set; }

    /// <summary>How many of the newest check-ins, in a row, are far below those before them. One as high as they were ends it.</summary>
    public int HardDays { get; }

    /// <summary>The last two ratings are well below the first ones.</summary>
    public bool IsHardStretch => Phase.Count >= 5 && Phase.LastAreAtMost(2, Phase.MedianOfFirst(3) - Options.HardStretchFall);

    private JourneyOptions Options => _timeline.Options;

    public static SeriesAssessment Of(Timeline timeline, JourneyRole by) => new(timeline, by);

    private JourneyState Judge()
    {
        bool early = _timeline.PhaseStart is { } start && _timeline.On.DayNumber - start.DayNumber < Options.EarlyDays;
        FellWithEvent = early && FallsWithEvent();
        if (FellWithEvent || (!early && Scales.Any(scale => scale.Verdict == ChangeVerdict.Deteriorated)))
        {
            return JourneyState.Worsening;
        }

        if (early)
        {
            return JourneyState.Early;
        }

        if (_all.Last is { } last && _timeline.On.DayNumber - last.DayNumber > Options.SilentDays)
        {
            return _timeline.IsPaused ? JourneyState.NotEnoughData : JourneyState.Disengaged;
        }

        return Collapses || FallsFromTheUsual ? JourneyState.Worsening : WithSetback(WithScales(WithSteps(AtLastReview())));
    }

    private int CountHardDays()
    {
        int days = DaysOfAFall;
        while (days > 0 && !AreBelowTheUsual(days, HardDayFall))
        {
            days--;
        }

        return days;
    }

    /// <summary>Whether the newest so many ratings are so far below the median of those before them.</summary>
    private bool AreBelowTheUsual(int count, double fall)
    {
        int before = Math.Min(MostOfLate, Phase.Count - count);
        return before >= FewestOfLate && Phase.LastAreAtMost(count, Phase.Newest(before + count).MedianOfFirst(before) - fall);
    }

    /// <summary>Whatever the review found, after a hard day, or after missed promises and a fall, that is no gain now.</summary>
    private JourneyState WithSetback(JourneyState state) =>
        state is JourneyState.Improving or JourneyState.Steady or JourneyState.Slow or JourneyState.NotEnoughData && HardDays > 0 ? JourneyState.Setback
        : state is JourneyState.Improving or JourneyState.Steady && SlipsBack() ? JourneyState.Setback
        : state;

    /// <summary>
    /// Whether promises were missed since the review before and the last rating is well below the best of that window. A rating as
    /// high as every earlier one ends it, and without ratings or promises it never holds.
    /// </summary>
    private bool SlipsBack()
    {
        var window = Phase.Between(JourneyDate.Later(_timeline.On, -7 * Options.ReviewWindowWeeks), null);
        var lately = JourneyDate.Later(_timeline.On, -7 * Options.WeeksBetweenReviews);
        return window.Count > 0 && _timeline.CountPromises(lately).Missed >= MissedForSetback
            && window.Values[^1].Value <= window.Highest - Options.EventFall;
    }

    /// <summary>Shock is expected, but a fall that comes with a new breach or fact is a reason to refer now.</summary>
    private bool FallsWithEvent()
    {
        var before = _all.Between(
            JourneyDate.Later(_timeline.PhaseStart!.Value, -7 * Options.ReviewWindowWeeks),
            JourneyDate.Later(_timeline.PhaseStart.Value, -1));
        return before.Count > 0 && Phase.Count > 0
            && Phase.MedianOfLast(3) <= before.MedianOfLast(3) - Options.EventFall;
    }

    /// <summary>Whether the last three ratings are far below those before them.</summary>
    private bool FallsFromTheUsual => AreBelowTheUsual(DaysOfAFall, Options.CollapseFall);

    /// <summary>Whether the last three ratings are far below the first ones.</summary>
    public bool Collapses =>
        Phase.Count >= 6 && Phase.LastAreAtMost(3, Phase.MedianOfFirst(3) - Options.CollapseFall);

    private JourneyState AtLastReview() =>
        Phase.Count < Math.Max(1, Options.FewestRatings)
        || Phase.Last!.Value.DayNumber - Phase.First!.Value.DayNumber < Options.FewestDays
        || LastReview is null
            ? JourneyState.NotEnoughData
            : LastReview.State;

    private JourneyState WithSteps(JourneyState state) =>
        state is JourneyState.NotEnoughData or JourneyState.Slow or JourneyState.Stalled
        && _timeline.ReEntries() >= Options.ReEntriesToStuck
            ? JourneyState.Stuck
            : state;

    /// <summary>A validated scale that rose reliably, or is in its good range, speaks against slow, stalled and stuck.</summary>
    private JourneyState WithScales(JourneyState state) =>
        state is not (JourneyState.Slow or JourneyState.Stalled or JourneyState.Stuck) ? state
        : Scales.Any(scale => scale.Verdict == ChangeVerdict.Improved) ? JourneyState.Improving
        : Scales.Any(scale => scale.IsGood) ? JourneyState.Steady
        : state;
}
