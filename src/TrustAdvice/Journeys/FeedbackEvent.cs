using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>What the reader did with an action of the advice. Always private.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(JourneyEventConverter<FeedbackEvent>))]
public sealed class FeedbackEvent : JourneyEvent
{
    /// <summary>The id of the action: 1 to 64 characters, not all blank.</summary>
    public required string Action { get; init; }

    /// <summary>What was done with it.</summary>
    public required FeedbackOutcome Outcome { get; init => field = EnumGuard.Member(value); }

    /// <summary>
    /// Whose feedback it is; null is the reader's. What somebody else said is never taken, so an app that joins the logs of two
    /// people says it.
    /// </summary>
    public JourneyRole? By { get; init => field = EnumGuard.Member(value); }

    /// <summary>Why it was put aside; null for an action that was not.</summary>
    public FeedbackReason? Reason { get; init => field = EnumGuard.Member(value); }

    /// <summary>Whether it was done again.</summary>
    public bool Repeated { get; init; }

    internal override string Type => "feedback";

    internal override object Content => (Action, Outcome, Reason, Repeated, By);

    /// <summary>Whether it is the reader's own.</summary>
    internal bool IsOf(JourneyRole? reader) => By is null || By == reader;

    internal override IEnumerable<string> Questions => [];

    internal override int Rank => 8;

    internal override JourneyRole? Signer => By;

    internal override int Gravity => Reason == FeedbackReason.NotSafe ? 2 : Outcome == FeedbackOutcome.Dismissed ? 1 : 0;

    internal override JourneyEvent WrittenBy(JourneyRole author) => new FeedbackEvent
    {
        On = On,
        Shared = Shared,
        Id = Id,
        Revision = Revision,
        Action = Action,
        Outcome = Outcome,
        By = author,
        Reason = Reason,
        Repeated = Repeated,
    };

    internal override bool SharedByDefault => false;

    internal override string? ContentFault => JourneyNames.FaultOf(Action, "The id of an action")
        ?? (Outcome != FeedbackOutcome.Dismissed && Reason is not null ? "Only an action that was dismissed has a reason." : null);

    internal override int LongestContent => JourneySize.LongestOf(Action);
}
