using TrustAdvice.Input;
using TrustAdvice.Matching;
using TrustAdvice.Rules;

namespace TrustAdvice.Authoring.Examples;

/// <summary>Runs an example on the engine and says in words what is not as it asks.</summary>
internal static class ExampleCheck
{
    public static ExampleResult Run(CompiledRules rules, RuleExample example)
    {
        var model = rules.Model;
        var verdict = Verdict.Of(rules, CodesOf(model, example.Situation));
        var outcomes = OutcomesOf(model, verdict);
        List<string> failures = [];
        string? first = FirstOf(model, verdict);
        if (example.NextStep is { } wanted && first != wanted)
        {
            string instead = first is null ? "there is none" : $"it is '{first}'";
            failures.Add($"the next step must be '{wanted}', and {instead}{WhyNot(model, verdict, wanted)}");
        }

        failures.AddRange(example.Must
            .Where(outcome => !outcomes.ContainsKey(outcome))
            .Select(outcome => $"'{outcome}' must be there, and is not{WhyNot(model, verdict, outcome)}"));
        failures.AddRange(example.MustNot
            .Where(outcomes.ContainsKey)
            .Select(outcome => $"'{outcome}' must not be there, and is, by {Joined(verdict.RulesFor(outcomes[outcome]))}"));
        return new ExampleResult { Name = example.Name, Failures = failures };
    }

    /// <summary>Whether everything is as the example asks.</summary>
    public static bool Passes(CompiledRules rules, RuleExample example)
    {
        var model = rules.Model;
        var verdict = Verdict.Of(rules, CodesOf(model, example.Situation));
        if (example.NextStep is not null && FirstOf(model, verdict) != example.NextStep)
        {
            return false;
        }

        var outcomes = OutcomesOf(model, verdict);
        return example.Must.All(outcomes.ContainsKey) && !example.MustNot.Any(outcomes.ContainsKey);
    }

    public static byte[] CodesOf(RuleSetModel model, Situation situation)
    {
        var codes = new byte[model.Facts.Count];
        model.Facts.Encode(situation, codes);
        return codes;
    }

    private static string? FirstOf(RuleSetModel model, Verdict verdict) =>
        verdict.Given() is [var entry, ..] ? model.Actions[entry.Target].Id : null;

    /// <summary>Everything in the advice, by the name that an example uses.</summary>
    private static Dictionary<string, Entry> OutcomesOf(RuleSetModel model, Verdict verdict)
    {
        var outcomes = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var entry in verdict.Given())
        {
            outcomes[model.Actions[entry.Target].Id] = entry;
        }

        foreach (var entry in verdict.Alerts())
        {
            outcomes[model.Alerts[entry.Target]] = entry;
        }

        foreach (var entry in verdict.Information())
        {
            outcomes[model.Information[entry.Target].Id] = entry;
        }

        foreach (var entry in verdict.Referrals())
        {
            outcomes[JsonNames.Of(entry.Referral.To)] = entry;
        }

        return outcomes;
    }

    /// <summary>For what is withheld, by which rules.</summary>
    private static string WhyNot(RuleSetModel model, Verdict verdict, string outcome)
    {
        var action = model.Actions.FirstOrDefault(candidate => candidate.Id == outcome);
        var rules = action is not null ? verdict.RulesWithholding(action.Index)
            : JsonNames.Parse<ReferralKind>(outcome) is { } kind ? verdict.RulesWithholding(kind)
            : [];
        return rules.Count == 0 ? "" : $" (withheld by {Joined(rules)})";
    }

    private static string Joined(IEnumerable<string> names) => string.Join(", ", names);
}
