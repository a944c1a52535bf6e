using TrustAdvice.Facts;
using TrustAdvice.Rules;

namespace TrustAdvice.Authoring.Mutation;

/// <summary>A rule set with one small fault put in.</summary>
internal sealed record Mutant
{
    /// <summary>The place of the rule in the rule file, from 0.</summary>
    public required int RuleIndex { get; init; }

    /// <summary>The rule with the fault.</summary>
    public required RuleDefinition Rule { get; init; }

    /// <summary>Outside these boxes nothing can differ.</summary>
    public required IReadOnlyList<Box> Touched { get; init; }

    /// <summary>The fault in words, such as <c>stuck.refer: also when progress is slow</c>.</summary>
    public required string InWords { get; init; }

    /// <summary>The whole rule set with the fault.</summary>
    public RuleSetModel In(RuleSetModel model)
    {
        RuleDefinition[] rules = [.. model.Rules];
        rules[RuleIndex] = Rule;
        return model with { Rules = rules };
    }
}
