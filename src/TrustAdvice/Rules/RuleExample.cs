namespace TrustAdvice.Rules;

/// <summary>A situation with what must and must not be in its advice.</summary>
internal sealed class RuleExample
{
    public required string Name { get; init; }

    public required Situation Situation { get; init; }

    /// <summary>The id of the action that must be the next step, or null.</summary>
    public string? NextStep { get; init; }

    /// <summary>Ids of actions or alerts, or kinds of referrals, that must be there.</summary>
    public IReadOnlyList<string> Must { get; init; } = [];

    /// <summary>Ids of actions or alerts, or kinds of referrals, that must not be there.</summary>
    public IReadOnlyList<string> MustNot { get; init; } = [];

    public SourcePlace Place { get; init; }
}
