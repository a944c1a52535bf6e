using TrustAdvice.Proof;
using TrustAdvice.Tool.Examples;
using TrustAdvice.Tool.Mutation;

namespace TrustAdvice.Tool.Output;

/// <summary>All that <c>test</c> found out.</summary>
internal sealed record TestReport
{
    public required string RuleSet { get; init; }

    public required string Version { get; init; }

    public required ExampleReport Examples { get; init; }

    public required IReadOnlyList<GuaranteeResult> Guarantees { get; init; }

    /// <summary>Null when no faults were put in.</summary>
    public MutationReport? Mutation { get; init; }

    public IEnumerable<GuaranteeResult> Failing => Guarantees.Where(guarantee => !guarantee.Holds);

    /// <summary>Whether there are examples, all of them pass, and every guarantee holds.</summary>
    public bool Holds => Examples.Holds && !Failing.Any();
}
