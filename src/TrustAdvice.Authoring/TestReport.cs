
namespace TrustAdvice.Authoring;

/// <summary>All that testing a rule set found out.</summary>
public sealed class TestReport
{
    /// <summary>The id of the rule set.</summary>
    public required string RuleSet { get; init; }

    /// <summary>The version of the rule set.</summary>
    public required string Version { get; init; }

    /// <summary>What the examples say.</summary>
    public required ExampleReport Examples { get; init; }

    /// <summary>What the proofs of the guarantees found.</summary>
    public required IReadOnlyList<GuaranteeResult> Guarantees { get; init; }

    /// <summary>Who notices faults; null when none were put in.</summary>
    public MutationReport? Mutation { get; init; }

    /// <summary>The guarantees that do not hold.</summary>
    public IEnumerable<GuaranteeResult> Failing => Guarantees.Where(guarantee => !guarantee.Holds);

    /// <summary>Whether there are examples, all of them pass, and every guarantee holds.</summary>
    public bool Holds => Examples.Holds && !Failing.Any();
}
