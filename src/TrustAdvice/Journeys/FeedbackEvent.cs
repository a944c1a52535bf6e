namespace TrustAdvice.Journeys;

/// <summary>What the reader did with an action of the advice. Always private.</summary>
public sealed record FeedbackEvent : JourneyEvent
{
    /// <summary>The id of the action.</summary>
    public required string Action { get; init; }

    /// <summary>What was done with it.</summary>
    public required FeedbackOutcome Outcome { get; init => field = Known.Member(value); }

    /// <summary>Why it was put aside.</summary>
    public FeedbackReason? Reason { get; init => field = Known.Member(value); }

    /// <summary>Whether it was done again.</summary>
    public bool Repeated { get; init; }

    internal override string Type => "feedback";

    internal override int Rank => 8;

    internal override bool SharedByDefault => false;
}
