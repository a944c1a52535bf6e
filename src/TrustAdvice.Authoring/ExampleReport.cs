namespace TrustAdvice.Authoring;

/// <summary>What the examples of a rule set say, and what they leave out.</summary>
public sealed class ExampleReport
{
    internal ExampleReport()
    {
    }

    /// <summary>Each example with its result, in the order of the rule file.</summary>
    public IReadOnlyList<ExampleResult> Examples { get; internal init; } = [];

    /// <summary>How many rules hold, with an effect, in at least one example.</summary>
    public int RulesExercised { get; internal init; }

    /// <summary>The ids of the other rules, in the order of the rule file.</summary>
    public IReadOnlyList<string> RulesNotExercised { get; internal init; } = [];

    /// <summary>Which sets of rules that hold together the examples exercise.</summary>
    public RegionCoverage Regions { get; internal init; } = new();

    /// <summary>Whether there are examples and all of them pass.</summary>
    public bool Holds => Examples.Count > 0 && Examples.All(example => example.Passes);
}
