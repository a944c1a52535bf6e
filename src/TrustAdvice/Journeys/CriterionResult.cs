namespace TrustAdvice.Journeys;

/// <summary>One criterion of a step and whether it is met.</summary>
public sealed record CriterionResult
{
    /// <summary>The name, such as <c>account-complete</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it asks for, in plain words.</summary>
    public required string Text { get; init; }

    /// <summary>Where it is from. All are proposals; no study validates the steps.</summary>
    public required string Source { get; init; }

    /// <summary>Whether it is met.</summary>
    public required CriterionState State { get; init; }

    /// <summary>Says the name alone, so that a log line cannot leak.</summary>
    public override string ToString() => Id;
}
