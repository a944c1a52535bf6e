using TrustAdvice.Texts;

namespace TrustAdvice.Journeys;

/// <summary>What came of one action, as the reader told it. Private: it never leaves with what is shared.</summary>
internal sealed class ActionFeedback
{
    /// <summary>How long an action that was too hard, or put aside without a reason, stays away (design default, not clinical).</summary>
    private const int DaysTooHard = 28;

    /// <summary>How long an action that the partner refused stays away (design default, not clinical).</summary>
    private const int DaysRefused = 56;

    /// <summary>How long an action is shown with nothing told of it, and how long it then rests (design defaults, not clinical).</summary>
    private const int DaysShown = 14, DaysResting = 28;

    /// <summary>The id of the action.</summary>
    public string Action { get; internal init; } = "";

    /// <summary>The last outcome that the reader told; <see cref="FeedbackOutcome.Shown"/> where they told none.</summary>
    public FeedbackOutcome Outcome { get; internal init; }

    /// <summary>Why it was put aside, where it was and the reader said so.</summary>
    public FeedbackReason? Reason { get; internal init; }

    /// <summary>The day of the last outcome.</summary>
    public DateOnly On { get; internal init; }

    /// <summary>On how many days it was done.</summary>
    public int TimesDone { get; internal init; }

    /// <summary>Whether it was put aside and should not be given now.</summary>
    public bool IsHeldBack { get; internal init; }

    /// <summary>The first day on which it may come back; null when no day is set.</summary>
    public DateOnly? HeldBackUntil { get; internal init; }

    /// <summary>
    /// That it is held back, or comes back; empty for an action that was done. It is the same whatever the reason, so that
    /// a look at the screen does not tell what the reader said.
    /// </summary>
    public string Why { get; internal init; } = "";

    /// <summary>On how many days it was done since the newest breach or new fact.</summary>
    internal int TimesDoneInPhase { get; init; }

    /// <summary>How many days ago it was last done since the newest breach or new fact; null where it was not.</summary>
    internal int? DaysSinceDone { get; init; }

    /// <summary>Whether it was shown for two weeks with nothing told of it, and rests for four.</summary>
    internal bool IsResting { get; init; }

    internal static IReadOnlyDictionary<string, ActionFeedback> Of(Timeline timeline)
    {
        FeedbackEvent[] own = [.. timeline.Events.OfType<FeedbackEvent>().Where(entry => entry.IsOf(timeline.Journey.Reader))];
        var habits = new Habits(
            own.LastOrDefault(entry => entry.Outcome != FeedbackOutcome.Shown)?.On,
            [.. own.Where(entry => entry.Outcome == FeedbackOutcome.Shown).Select(entry => entry.On).Distinct()]);
        return own
            .GroupBy(entry => entry.Action, StringComparer.Ordinal)
            .ToDictionary(entries => entries.Key, entries => Of(timeline, [.. entries], habits), StringComparer.Ordinal)
            .AsReadOnly();
    }

    private static ActionFeedback Of(Timeline timeline, FeedbackEvent[] entries, Habits habits)
    {
        // Of one day, the most careful entry counts: dismissed before done, not safe before any other reason.
        FeedbackEvent[] told = [.. entries.Where(entry => entry.Outcome != FeedbackOutcome.Shown)];
        var last = told.Length == 0 ? entries[^1] : told.Where(entry => entry.On == told[^1].On)
            .OrderByDescending(entry => entry.Outcome == FeedbackOutcome.Dismissed)
            .ThenBy(entry => entry.Reason ?? (FeedbackReason)int.MaxValue).First();
        var done = entries.Where(entry => entry.Outcome == FeedbackOutcome.Done).Select(entry => entry.On).Distinct().ToArray();
        var lately = Array.FindAll(done, day => timeline.PhaseStart is not { } start || day >= start);
        var rest = RestEnds(timeline, entries, told.Length == 0 ? null : last.On, habits);
        var until = HoldEnds(last);
        bool isHeld = last.Outcome == FeedbackOutcome.Dismissed
            && (until is { } day ? timeline.On < day : !HasChanged(timeline, last));
        return new ActionFeedback
        {
            Action = last.Action,
            Outcome = last.Outcome,
            Reason = last.Reason,
            On = last.On,
            TimesDone = done.Length,
            TimesDoneInPhase = lately.Length,
            DaysSinceDone = lately.Length == 0 ? null : timeline.On.DayNumber - lately[^1].DayNumber,
            IsResting = rest is not null,
            IsHeldBack = isHeld,
            HeldBackUntil = until ?? rest,
            Why = last.Outcome != FeedbackOutcome.Dismissed ? ""
                : isHeld ? timeline.Options.Phrases[Phrase.HeldBack]
                : timeline.Options.Phrases.Say(Phrase.HeldBefore, ("on", timeline.Options.Phrases.Say(last.On))),
        };
    }

    /// <summary>
    /// The day on which the rest of an action that was only shown ends; null where it does not rest. The rest begins on the first
    /// day after two weeks on which the reader comes back, so that it is seen however seldom that is.
    /// </summary>
    private static DateOnly? RestEnds(Timeline timeline, FeedbackEvent[] entries, DateOnly? told, Habits habits)
    {
        DateOnly? first = null, end = null;
        int days = 0;
        foreach (var day in entries.Where(entry => entry.Outcome == FeedbackOutcome.Shown).Select(entry => entry.On).Distinct())
        {
            if (day <= told || day < timeline.PhaseStart)
            {
                continue;
            }

            if (first is null || day >= end)
            {
                (first, days) = (day, 0);
                end = JourneyDate.Later(habits.FirstVisitFrom(JourneyDate.Later(day, DaysShown), timeline.On), DaysResting);
            }

            days++;
        }

        // One who comes back after weeks, and told of nothing meanwhile, has seen it on one day only.
        return first is { } start && (days > 1 || habits.LastTold >= start)
            && JourneyDate.Later(start, DaysShown) <= timeline.On && timeline.On < end
            ? end
            : null;
    }

    private static DateOnly? HoldEnds(FeedbackEvent last) => (last.Outcome, last.Reason) switch
    {
        (FeedbackOutcome.Dismissed, null or FeedbackReason.TooHardNow) => JourneyDate.Later(last.On, DaysTooHard),
        (FeedbackOutcome.Dismissed, FeedbackReason.PartnerRefuses) => JourneyDate.Later(last.On, DaysRefused),
        _ => null,
    };

    /// <summary>Only the person who raised a concern can lower it; time alone does not.</summary>
    private static bool HasChanged(Timeline timeline, FeedbackEvent last) => last.Reason switch
    {
        FeedbackReason.NotSafe => timeline.ReaderSafety == Safety.Safe,
        FeedbackReason.AlreadyDone => timeline.PhaseStart > last.On,
        null or FeedbackReason.TooHardNow or FeedbackReason.PartnerRefuses or FeedbackReason.DoesNotFitUs => false,
    };

    /// <summary>What the reader does with advice at all.</summary>
    /// <param name="lastTold">The last day on which they told of any action; null where they never did.</param>
    /// <param name="visits">The days on which they were shown advice, in order.</param>
    private sealed class Habits(DateOnly? lastTold, List<DateOnly> visits)
    {
        public DateOnly? LastTold => lastTold;

        /// <summary>The first day from a given one on which the reader was shown advice, or is shown it today.</summary>
        public DateOnly FirstVisitFrom(DateOnly from, DateOnly today)
        {
            int found = visits.BinarySearch(from);
            int next = found < 0 ? ~found : found;
            return next < visits.Count ? visits[next] : today < from ? from : today;
        }
    }
}
