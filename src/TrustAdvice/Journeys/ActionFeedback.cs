using TrustAdvice.Input;
using TrustAdvice.Texts;

namespace TrustAdvice.Journeys;

/// <summary>What came of one action, as the reader told it. Private: it never leaves with what is shared.</summary>
public sealed record ActionFeedback
{
    /// <summary>How long an action that was too hard, or put aside without a reason, stays away (design default, not clinical).</summary>
    private const int DaysTooHard = 28;

    /// <summary>How long an action that the partner refused stays away (design default, not clinical).</summary>
    private const int DaysRefused = 56;

    /// <summary>The id of the action.</summary>
    public required string Action { get; init; }

    /// <summary>The last outcome.</summary>
    public required FeedbackOutcome Outcome { get; init; }

    /// <summary>Why it was put aside, where it was and the reader said so.</summary>
    public FeedbackReason? Reason { get; init; }

    /// <summary>The day of the last outcome.</summary>
    public required DateOnly On { get; init; }

    /// <summary>On how many days it was done.</summary>
    public required int TimesDone { get; init; }

    /// <summary>Whether it should not be given now.</summary>
    public required bool IsHeldBack { get; init; }

    /// <summary>The first day on which it may come back; null when no day is set.</summary>
    public DateOnly? HeldBackUntil { get; init; }

    /// <summary>
    /// That it is held back, or comes back; empty for an action that was done. It is the same whatever the reason, so that
    /// a look at the screen does not tell what the reader said.
    /// </summary>
    public required string Why { get; init; }

    /// <summary>Says nothing about the feedback, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(ActionFeedback);

    internal static IReadOnlyDictionary<string, ActionFeedback> Of(Timeline timeline) => timeline.Events
        .OfType<FeedbackEvent>()
        .GroupBy(entry => entry.Action, StringComparer.Ordinal)
        .ToDictionary(entries => entries.Key, entries => Of(timeline, [.. entries]), StringComparer.Ordinal)
        .AsReadOnly();

    private static ActionFeedback Of(Timeline timeline, FeedbackEvent[] entries)
    {
        // Of one day, the most careful entry counts: dismissed before done, not safe before any other reason.
        var last = entries.Where(entry => entry.On == entries[^1].On)
            .OrderByDescending(entry => entry.Outcome).ThenBy(entry => entry.Reason ?? (FeedbackReason)int.MaxValue).First();
        var until = HoldEnds(last);
        bool isHeld = last.Outcome == FeedbackOutcome.Dismissed
            && (until is { } day ? timeline.On < day : !HasChanged(timeline, last));
        return new ActionFeedback
        {
            Action = last.Action,
            Outcome = last.Outcome,
            Reason = last.Reason,
            On = last.On,
            TimesDone = entries.Where(entry => entry.Outcome == FeedbackOutcome.Done).DistinctBy(entry => entry.On).Count(),
            IsHeldBack = isHeld,
            HeldBackUntil = until,
            Why = last.Outcome == FeedbackOutcome.Done ? ""
                : isHeld ? timeline.Options.Phrases[Phrase.HeldBack]
                : timeline.Options.Phrases.Say(Phrase.HeldBefore, ("on", IsoDate.ToText(last.On))),
        };
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
        _ => false,
    };
}
