namespace TrustAdvice.Rules;

/// <summary>What a rule set states about its rules. None of it takes part in advice.</summary>
internal sealed record Declarations
{
    public required IReadOnlyList<Guarantee> Guarantees { get; init; }

    public required IReadOnlyList<RuleExample> Examples { get; init; }

    /// <summary>The sources that must be reached: each is cited by something that occurs in some situation.</summary>
    public required IReadOnlyList<(string Source, SourcePlace Place)> Points { get; init; }

    /// <summary>The sources that actions and rules cite beside the points, in the order of the files.</summary>
    public required IReadOnlyList<Reference> Literature { get; init; }
}
