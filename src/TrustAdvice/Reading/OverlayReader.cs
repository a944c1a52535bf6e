using TrustAdvice.Input;
using TrustAdvice.Rules;
using TrustAdvice.Texts;


namespace TrustAdvice.Reading;

/// <summary>
/// Reads what an overlay changes in the rule set below it: what it hides and which ranks it sets. What it adds is read
/// like any other rule file. There is no way to say that a rule, a guarantee or a safety text goes away.
/// </summary>
internal static class OverlayReader
{
    /// <summary>Reports when the overlay is not made for the rule set below it.</summary>
    public static void CheckExtends(JsonObject file, string below, DiagnosticBag diagnostics)
    {
        if (file.Required("extends") is { } value
            && JsonObject.TextOf(value, diagnostics) is { } extends
            && extends != below)
        {
            diagnostics.Add(value, Faults.ExtendsAnother(extends, below));
        }
    }

    public static void Apply(JsonObject file, Vocabulary vocabulary)
    {
        var rules = vocabulary.Rules;
        var hidden = vocabulary.ActionsOf(file.Texts("hide")).ToHashSet();
        for (int index = 0; index < rules.Count; index++)
        {
            if (rules[index].Recommends.Any(hidden.Contains))
            {
                var left = rules[index].Recommends.Where(action => !hidden.Contains(action));
                rules[index] = rules[index] with { Recommends = [.. left] };
            }
        }

        if (file.Object("ranks") is { } ranks)
        {
            SetRanks(ranks.Value, vocabulary);
        }
    }

    private static void SetRanks(JsonValue ranks, Vocabulary vocabulary)
    {
        var indexes = vocabulary.Rules.Select((rule, index) => (rule, index))
            .ToDictionary(known => known.rule.Id, known => known.index, StringComparer.Ordinal);
        foreach (var member in ranks.Children)
        {
            if (!indexes.TryGetValue(member.Name!, out int index))
            {
                vocabulary.Diagnostics.Add(
                    member.NameOffset,
                    member.Path,
                    Faults.UnknownReference("rule", member.Name!, vocabulary.RuleIds));
            }
            else if (JsonObject.NumberOf(member, 0, RuleReader.HighestRank, vocabulary.Diagnostics) is { } rank)
            {
                vocabulary.Rules[index] = vocabulary.Rules[index] with { Rank = rank };
            }
        }
    }

    /// <summary>
    /// Reports every safety text that an overlay's text file would replace: the alerts of the rule set below, referrals
    /// to where danger is met, what is said when something is held back, and the questions about private facts, whose
    /// answers must mean what the rules take them to mean.
    /// </summary>
    /// <param name="root">The overlay's text file.</param>
    /// <param name="below">The texts below in the same language. Where there are none, nothing is replaced.</param>
    /// <param name="alertsBelow">The alerts of the rule set below.</param>
    /// <param name="vocabulary">The facts, and where faults go.</param>
    public static void RefuseSafetyTexts(
        JsonValue root, TextCatalog below, IReadOnlySet<string> alertsBelow, Vocabulary vocabulary)
    {
        foreach (var section in root.Children)
        {
            var refused = section.Name switch
            {
                "alerts" => section.Children.Where(text => alertsBelow.Contains(text.Name!)),
                "referrals" => section.Children.Where(text =>
                    Names.Parse<ReferralKind>(text.Name!) is { } kind && SafetyReferrals.Has(kind)),
                "holds" => [section],
                "questions" => section.Children.Where(text =>
                    vocabulary.Facts.Find(text.Name!) is { IsPrivate: true } && below.Questions.ContainsKey(text.Name!)),
                _ => [],
            };
            foreach (var text in refused)
            {
                vocabulary.Diagnostics.Add(text.NameOffset, text.Path, Faults.SafetyText());
            }
        }
    }
}
