namespace TrustAdvice.Journeys;

/// <summary>Whether the two can begin a step, and whether they are ready to move on from it.</summary>
public sealed class StepReadiness
{
    internal StepReadiness()
    {
    }

    /// <summary>The step.</summary>
    public RepairStep Step { get; internal init; }

    /// <summary>What has to be so before it begins. Empty for help, which is always open.</summary>
    public IReadOnlyList<CriterionResult> Entry { get; internal init; } = [];

    /// <summary>What has to be so before moving on. The hurt person's word decides.</summary>
    public IReadOnlyList<CriterionResult> MoveOn { get; internal init; } = [];

    /// <summary>Whether nothing speaks against beginning it.</summary>
    public bool IsOpen => Entry.All(criterion => criterion.State != CriterionState.NotMet);

    /// <summary>Whether everything that the step asks for is known to be so.</summary>
    public bool IsReadyToMoveOn => MoveOn.All(criterion => criterion.State == CriterionState.Met);

    /// <summary>Says the step alone, so that a log line cannot leak.</summary>
    public override string ToString() => Step.ToString();
}
