using System.Numerics;

namespace TrustAdvice.Authoring;

/// <summary>What was found about a rule set: its guarantees, each proved or with a counterexample, and remarks.</summary>
public sealed record VerificationReport
{
    /// <summary>The id of the rule set; empty when the file cannot be read.</summary>
    public required string RuleSet { get; init; }

    /// <summary>The version of the rule set; empty when the file cannot be read.</summary>
    public required string Version { get; init; }

    /// <summary>The exact number of situations that each guarantee was proved over, unknown answers included.</summary>
    public required BigInteger Situations { get; init; }

    /// <summary>The guarantees, in the order of the rule file.</summary>
    public required IReadOnlyList<GuaranteeResult> Guarantees { get; init; }

    /// <summary>Faults and remarks, in the order of the files.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Whether the files could be read without error, so that there was something to prove.</summary>
    public required bool IsReadable { get; init; }

    /// <summary>Whether the files could be read, there is a guarantee, and every one holds: where nothing is promised, nothing is proved.</summary>
    public bool Holds => IsReadable && Guarantees.Count > 0 && Guarantees.All(guarantee => guarantee.Holds);
}
