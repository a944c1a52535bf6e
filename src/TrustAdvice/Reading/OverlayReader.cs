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

    public static void Apply(JsonObject file, ProtectedTexts protectedTexts, ReadingContext context)
    {
        var rules = context.Rules;
        var hidden = context.ActionsOf(file.Texts("hide")).ToHashSet();
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
            SetRanks(ranks.Value, protectedTexts, context);
        }
    }

    private static void SetRanks(JsonValue ranks, ProtectedTexts protectedTexts, ReadingContext context)
    {
        var indexes = context.Rules.Select((rule, index) => (rule, index))
            .ToDictionary(known => known.rule.Id, known => known.index, StringComparer.Ordinal);
        foreach (var member in ranks.Children)
        {
            if (!indexes.TryGetValue(member.Name!, out int index))
            {
                context.Diagnostics.Add(
                    member.NameOffset,
                    member.Path,
                    Faults.UnknownReference("rule", member.Name!, context.RuleIds));
            }
            else if (JsonObject.NumberOf(member, 0, RuleReader.HighestRank, context.Diagnostics) is { } rank)
            {
                if (rank < context.Rules[index].Rank && ShowsWhatMatters(context.Rules[index]))
                {
                    context.Diagnostics.Add(member, Faults.RankLowered(member.Name!));
                }

                context.Rules[index] = context.Rules[index] with { Rank = rank };
            }
        }

        bool ShowsWhatMatters(RuleDefinition rule) =>
            rule.Place.File < context.File && rule.Recommends.Any(action => protectedTexts.HasAction(context.Actions[action].Id));
    }

    /// <summary>
    /// Reports every text that an overlay would replace and may not: what is protected, what a question and its answers mean,
    /// and a rewording that drops a warning.
    /// </summary>
    /// <param name="root">The overlay's text file.</param>
    /// <param name="below">The texts that a reader of this language sees without the overlay.</param>
    /// <param name="protectedTexts">What may not be replaced.</param>
    /// <param name="context">The facts, and where faults go.</param>
    public static void RefuseSafetyTexts(JsonValue root, TextCatalog below, ProtectedTexts protectedTexts, ReadingContext context)
    {
        foreach (var section in root.Children)
        {
            if (section.Name == "holds")
            {
                context.Diagnostics.Add(section.NameOffset, section.Path, Faults.SafetyText());
                continue;
            }

            foreach (var text in section.Children.Where(text => IsThere(section.Name!, text.Name, below)))
            {
                if (protectedTexts.Has(section.Name!, text.Name!))
                {
                    context.Diagnostics.Add(text.NameOffset, text.Path, Faults.SafetyText());
                }
                else if (section.Name == "questions")
                {
                    context.Diagnostics.Add(text.NameOffset, text.Path, Faults.MeaningOfQuestion(text.Name!));
                }
                else if (section.Name == "actions" && below.Actions[text.Name!].StopIf is not null && DropsWarning(text))
                {
                    context.Diagnostics.Add(text.NameOffset, text.Path, Faults.WarningDropped());
                }
            }
        }
    }

    /// <summary>Reports what a new language lacks of the texts that matter where there is danger, part by part.</summary>
    /// <param name="root">The overlay's text file.</param>
    /// <param name="language">Its language.</param>
    /// <param name="needed">The texts, each as it stands in the first language.</param>
    /// <param name="diagnostics">Where faults go.</param>
    public static void RequireSafetyTexts(
        JsonValue root, string language, IEnumerable<(string Section, JsonValue Source)> needed, DiagnosticBag diagnostics)
    {
        foreach (var (section, source) in needed)
        {
            string what = section.TrimEnd('s');
            if (root.Find(section)?.Find(source.Name!) is not { } text)
            {
                diagnostics.Add(root, Faults.SafetyTextMissing(what, source.Name!, language));
                continue;
            }

            // A translation may tell the same in fewer lines, but not in none.
            foreach (string part in TranslationCheck.MissingIn(text, source).Where(part => !part.EndsWith(']') || part.EndsWith("[0]", StringComparison.Ordinal)))
            {
                diagnostics.Add(text, Faults.SafetyTextMissing(what, source.Name + part, language));
            }
        }
    }

    /// <summary>Reports a question that is there in another language and that a new language brings in part.</summary>
    /// <param name="root">The overlay's text file.</param>
    /// <param name="sourceOf">The question about a fact as it stands in the first language; null where nothing is to be brought.</param>
    /// <param name="diagnostics">Where faults go.</param>
    public static void RequireWholeQuestions(JsonValue root, Func<string, JsonValue?> sourceOf, DiagnosticBag diagnostics)
    {
        foreach (var question in root.Find("questions")?.Children ?? default)
        {
            if (sourceOf(question.Name!) is not { } source)
            {
                continue;
            }

            foreach (string part in TranslationCheck.MissingIn(question, source))
            {
                diagnostics.Add(question, Faults.HalfOfAQuestion(question.Name!, part[1..]));
            }
        }
    }

    private static bool DropsWarning(JsonValue action) =>
        action.Find("stopIf") is not { Kind: JsonValueKind.Text } warning
        || (warning.Text.Length <= TextFileReader.LongestText && ConditionalText.Readings(warning.Text)?.Contains("") != false);

    /// <summary>Whether a catalogue has this text.</summary>
    private static bool IsThere(string section, string? member, TextCatalog texts) => member is not null && section switch
    {
        "alerts" => texts.Alerts.ContainsKey(member),
        "information" => texts.Information.ContainsKey(member),
        "referrals" => JsonNames.Parse<ReferralKind>(member) is { } kind && texts.Referrals.ContainsKey(kind),
        "actions" => texts.Actions.ContainsKey(member),
        "questions" => texts.Questions.ContainsKey(member),
        "slots" => texts.Slots.ContainsKey(member),
        _ => false,
    };
}
