using TrustAdvice.Rules;

namespace TrustAdvice.Tool.Examples;

/// <summary>What the examples of a rule set say, and what they leave out.</summary>
internal sealed record ExampleReport
{
    public required IReadOnlyList<ExampleResult> Examples { get; init; }

    /// <summary>How many rules hold, with an effect, in at least one example.</summary>
    public required int RulesExercised { get; init; }

    public required IReadOnlyList<RuleDefinition> RulesNotExercised { get; init; }

    public required RegionCoverage Regions { get; init; }

    public bool Holds => Examples.Count > 0 && Examples.All(example => example.Passes);
}
