using System.Globalization;
using TrustAdvice.Input;
using TrustAdvice.Rules;

namespace TrustAdvice.Authoring.Rendering;

/// <summary>What a page says of an action, label by label.</summary>
internal static class Facets
{
    /// <summary>One line: whose part it is, its kind, its step, what it takes.</summary>
    public static string Line(ActionDefinition action)
    {
        List<string> facets = [$"for {StepNames.Of(action.Owner)}", JsonNames.Of(action.Kind)];
        if (action.Step is { } step)
        {
            facets.Add(string.Create(CultureInfo.InvariantCulture, $"step {StepNames.NumberOf(step)}"));
        }

        if (action.Effort is { } effort)
        {
            facets.Add(string.Create(CultureInfo.InvariantCulture, $"{effort.Minutes} minutes {JsonNames.Of(effort.With)}"));
        }

        if (action.Cadence is { } cadence)
        {
            facets.Add(JsonNames.Of(cadence));
        }

        if (action.Evidence is { } evidence)
        {
            facets.Add($"evidence {evidence}");
        }

        return string.Join(" · ", facets);
    }

    /// <summary>The texts that are there, each with its label.</summary>
    public static IEnumerable<(string Label, string Text)> Texts(ActionText text) => Known(
        ("What one could say", text.Words),
        ("Done when", text.DoneWhen),
        ("Stop if", text.StopIf));

    /// <summary>The texts that are there, each with its label.</summary>
    public static IEnumerable<(string Label, string Text)> Texts(ReferralText text) => Known(
        ("Why now", text.WhyNow),
        ("How to start", text.HowToStart),
        ("If the partner says no", text.IfPartnerSaysNo),
        ("Meanwhile", text.Meanwhile));

    /// <summary>Where the action comes from and what gives it.</summary>
    public static IEnumerable<(string Label, string Text)> Provenance(CatalogueEntry entry) => Known(
        ("Topics", string.Join(", ", entry.Action.Topics)),
        ("Sources", string.Join(", ", entry.Action.Sources)),
        ("Given by", entry.Rules.Count == 0 ? "no rule" : string.Join(", ", entry.Rules)));

    private static IEnumerable<(string Label, string Text)> Known(params (string Label, string? Text)[] texts) =>
        texts.Where(text => !string.IsNullOrEmpty(text.Text)).Select(text => (text.Label, text.Text!));
}
