namespace TrustAdvice.Journeys;

/// <summary>Whether the two can begin a step, and whether they are ready to move on from it.</summary>
public sealed record StepReadiness
{
    /// <summary>The step.</summary>
    public required RepairStep Step { get; init; }

    /// <summary>What has to be so before it begins. Empty for help, which is always open.</summary>
    public required IReadOnlyList<CriterionResult> Entry { get; init; }

    /// <summary>What has to be so before moving on. The hurt person's word decides.</summary>
    public required IReadOnlyList<CriterionResult> MoveOn { get; init; }

    /// <summary>Whether nothing speaks against beginning it.</summary>
    public bool IsOpen => Entry.All(criterion => criterion.State != CriterionState.NotMet);

    /// <summary>Whether everything that the step asks for is known to be so.</summary>
    public bool IsReadyToMoveOn => MoveOn.All(criterion => criterion.State == CriterionState.Met);

    /// <summary>Says the step alone, so that a log line cannot leak.</summary>
    public override string ToString() => Step.ToString();
}
