using TrustAdvice.Matching;

namespace TrustAdvice.Authoring.Examples;

/// <summary>Runs the examples of a rule set and finds what they exercise.</summary>
internal static class ExampleRunner
{
    public static ExampleReport Run(CompiledRules rules)
    {
        var model = rules.Model;
        var exercised = model.Examples
            .SelectMany(example => Verdict.Of(rules, ExampleCheck.CodesOf(model, example.Situation)).RulesThatHold())
            .ToHashSet(StringComparer.Ordinal);
        return new ExampleReport
        {
            Examples = [.. model.Examples.Select(example => ExampleCheck.Run(rules, example))],
            RulesExercised = exercised.Count,
            RulesNotExercised = [.. model.Rules.Select(rule => rule.Id).Where(rule => !exercised.Contains(rule))],
            Regions = new RegionSearch(rules).Cover(model.Examples.Select(example => example.Situation)),
        };
    }
}
