namespace TrustAdvice.Authoring;

/// <summary>How two rule sets differ in what they advise.</summary>
public sealed record RuleSetComparison
{
    /// <summary>Whether they advise the same in every situation, however they are written.</summary>
    public bool Same => Changes.Count == 0 && IsComplete;

    /// <summary>The differences: losses first, then gains, orders and wordings.</summary>
    public required IReadOnlyList<OutcomeChange> Changes { get; init; }

    /// <summary>
    /// Whether everything was compared within the steps allowed. When not, the changes listed are true and there may be
    /// more.
    /// </summary>
    public required bool IsComplete { get; init; }

    /// <summary>Ids of guarantees of the first rule set that the second does not state, or states differently.</summary>
    public required IReadOnlyList<string> GuaranteesLost { get; init; }

    /// <summary>Ids of guarantees of the second rule set that the first does not state.</summary>
    public required IReadOnlyList<string> GuaranteesGained { get; init; }

    /// <summary>
    /// How two rule sets differ in what they advise, exactly: empty when they behave alike in every situation, however
    /// they are written.
    /// </summary>
    /// <param name="before">The first rule set.</param>
    /// <param name="after">The second rule set.</param>
    public static RuleSetComparison Of(RuleSet before, RuleSet after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new Comparer(before.Compiled, after.Compiled).Compare();
    }
}
