using TrustAdvice.Matching;

namespace TrustAdvice.Authoring.Examples;

/// <summary>Runs the examples of a rule set and finds what they exercise: with an overlay, of the overlay.</summary>
internal static class ExampleRunner
{
    public static ExampleReport Run(CompiledRules rules)
    {
        var model = rules.Model;
        var exercised = model.Examples
            .SelectMany(example => Verdict.Of(rules, ExampleCheck.CodesOf(model, example.Situation)).RulesThatHold())
            .ToHashSet(StringComparer.Ordinal);
        var own = model.Rules.Where(model.IsOfLastFile).Select(rule => rule.Id).ToList();
        return new ExampleReport
        {
            Examples = [.. model.Examples.Select(example => ExampleCheck.Run(rules, example))],
            RulesExercised = own.Count(exercised.Contains),
            RulesNotExercised = [.. own.Where(rule => !exercised.Contains(rule))],
            Regions = new RegionSearch(rules).Cover(model.Examples.Select(example => example.Situation)),
        };
    }
}
