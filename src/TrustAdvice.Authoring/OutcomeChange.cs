
namespace TrustAdvice.Authoring;

/// <summary>One difference between two rule sets: an outcome, and a box of situations in which it differs.</summary>
public sealed record OutcomeChange
{
    /// <summary>The id of an action, alert or information, the kind of a referral, or <c>question:fact</c>.</summary>
    public required string Outcome { get; init; }

    /// <summary>How it differs.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>For a referral: the urgency that is lost or gained; null elsewhere.</summary>
    public Urgency? Urgency { get; init; }

    /// <summary>For <see cref="ChangeKind.Reordered"/>: the outcome that it changes places with; null elsewhere.</summary>
    public string? Beside { get; init; }

    /// <summary>For <see cref="ChangeKind.Reworded"/>: the language; null elsewhere.</summary>
    public string? Language { get; init; }

    /// <summary>Where: the facts that matter, each with its values. It cannot be widened by any value.</summary>
    public required SituationBox Box { get; init; }

    /// <summary>One situation of the box, the one in which the least is known.</summary>
    public required Situation Situation { get; init; }

    /// <summary>The change in words, such as <c>no longer given: first-call-together, when progress is stuck</c>.</summary>
    public string InWords
    {
        get
        {
            string urgency = Urgency is { } value ? $" ({Input.JsonNames.Of(value)})" : "";
            string where = Box.InWords;
            return Kind switch
            {
                ChangeKind.Lost => $"no longer given: {Outcome}{urgency}, {where}",
                ChangeKind.Gained => $"now given: {Outcome}{urgency}, {where}",
                ChangeKind.Reordered => $"in another order: {Outcome} and {Beside}, {where}",
                ChangeKind.Reworded => $"reads differently: {Outcome}{(Language is null ? "" : $" [{Language}]")}, {where}",
            };
        }
    }
}
