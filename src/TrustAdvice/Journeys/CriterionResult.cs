namespace TrustAdvice.Journeys;

/// <summary>One criterion of a step and whether it is met.</summary>
public sealed class CriterionResult
{
    internal CriterionResult()
    {
    }

    /// <summary>The name, such as <c>account-complete</c>.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>What it asks for, in plain words.</summary>
    public string Text { get; internal init; } = "";

    /// <summary>Where it is from. All are proposals; no study validates the steps.</summary>
    public string Source { get; internal init; } = "";

    /// <summary>Whether it is met; null where that is not known.</summary>
    public bool? IsMet => State switch
    {
        CriterionState.Met => true,
        CriterionState.NotMet => false,
        CriterionState.Unknown => null,
    };

    internal CriterionState State { get; init; }

    /// <summary>Says the name alone, so that a log line cannot leak.</summary>
    public override string ToString() => Id;
}
