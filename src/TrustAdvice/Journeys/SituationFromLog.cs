using TrustAdvice.Facts;

namespace TrustAdvice.Journeys;

/// <summary>The facts that a log knows.</summary>
internal static class SituationFromLog
{
    /// <summary>The longest span, in days, that counts as days; longer ones are weeks, then months, then years.</summary>
    private const int DaysEnd = 14, WeeksEnd = 60, MonthsEnd = 365;

    /// <summary>So many misses in a row are a broken record, however many were kept before (design default, not clinical).</summary>
    private const int MissesToBroken = 4;

    public static Situation Of(Timeline timeline, JourneyState state)
    {
        var breaches = timeline.Events.OfType<BreachEvent>().ToArray();
        return new Situation
        {
            WhoBrokeTrust = timeline.Who,
            Breach = breaches.LastOrDefault(breach => breach.Kind is not null)?.Kind,
            Pattern = breaches.LastOrDefault()?.Pattern ?? (breaches.Length > 1 ? BreachPattern.Repeated : null),
            Since = timeline.PhaseStart is { } start ? Since(timeline.On.DayNumber - start.DayNumber) : null,
            Promises = Promises(timeline),
            Step = timeline.Steps.Count == 0 ? null : timeline.Steps[^1],
            Progress = ProgressOf(state),
            Help = Help(timeline),
            Safety = timeline.ReaderSafety,
            SelfHarm = timeline.PrivateAnswer(checkIn => checkIn.SelfHarm),
            ChildrenAtRisk = timeline.PrivateAnswer(checkIn => checkIn.ChildrenAtRisk),
        };
    }

    private static Progress ProgressOf(JourneyState state) => state switch
    {
        JourneyState.NotEnoughData or JourneyState.Disengaged => Progress.NotEnoughData,
        JourneyState.Early => Progress.Early,
        JourneyState.Improving => Progress.Improving,
        JourneyState.Steady => Progress.Steady,
        JourneyState.Slow => Progress.Slow,
        JourneyState.Stalled => Progress.Stalled,
        JourneyState.Stuck => Progress.Stuck,
        JourneyState.Worsening => Progress.Worsening,
        JourneyState.Setback => Progress.Setback,
    };

    /// <summary>
    /// The facts of both; where both know one, the app's wins. An answer without a date may be older than what the log
    /// knows, so of two answers about danger the more careful one counts.
    /// </summary>
    public static Situation With(Situation log, Situation? app)
    {
        if (app is null)
        {
            return log;
        }

        var both = log;
        foreach (var (fact, value) in BuiltInFacts.Known(app).Concat(app.HostFacts.All))
        {
            both = both.With(fact, value);
        }

        return both with
        {
            Safety = MoreCareful(log.Safety, both.Safety),
            SelfHarm = MoreCareful(log.SelfHarm, both.SelfHarm),
            ChildrenAtRisk = MoreCareful(log.ChildrenAtRisk, both.ChildrenAtRisk),
        };
    }

    /// <summary>INVARIANT: the members of these enums stand from the least to the most dangerous.</summary>
    private static TAnswer? MoreCareful<TAnswer>(TAnswer? one, TAnswer? other)
        where TAnswer : struct, Enum => Nullable.Compare(one, other) > 0 ? one : other;

    private static TimeSince Since(int days) =>
        days < DaysEnd ? TimeSince.Days
        : days < WeeksEnd ? TimeSince.Weeks
        : days < MonthsEnd ? TimeSince.Months
        : TimeSince.Years;

    private static PromiseRecord? Promises(Timeline timeline)
    {
        var since = timeline.CountPromises(timeline.PhaseStart);
        int count = since.Kept + since.Missed;
        return count == 0 || count < timeline.Options.FewestPromises ? null
            : timeline.MissesInARow(timeline.PhaseStart) >= MissesToBroken ? PromiseRecord.Broken
            : since.Kept >= timeline.Options.KeptShare * count ? PromiseRecord.Kept
            : since.Kept < timeline.Options.BrokenShare * count ? PromiseRecord.Broken
            : PromiseRecord.Mixed;
    }

    /// <summary>Help that the other one has begun, and how it goes, is theirs; what they offered or refused is told to the reader.</summary>
    private static bool IsForReader(HelpEvent help, JourneyRole? reader) =>
        help.By is null || reader is null || help.By == reader || help.Outcome is HelpOutcome.Offered or HelpOutcome.Refused;

    private static HelpStatus? Help(Timeline timeline)
    {
        if (timeline.Events.OfType<HelpEvent>().LastOrDefault(help => IsForReader(help, timeline.Journey.Reader)) is not { } help)
        {
            return null;
        }

        return help.Outcome switch
        {
            HelpOutcome.Offered => HelpStatus.Considering,
            HelpOutcome.Refused => help.By is { } by && by == timeline.Journey.Reader ? HelpStatus.None : HelpStatus.PartnerRefuses,
            HelpOutcome.Begun => HelpStatus.InTherapy,
            HelpOutcome.NotHelping => HelpStatus.NotHelping,
            HelpOutcome.Ended => HelpStatus.None,
        };
    }
}
