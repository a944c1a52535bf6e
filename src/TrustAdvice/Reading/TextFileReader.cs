using TrustAdvice.Input;
using TrustAdvice.Texts;

namespace TrustAdvice.Reading;

/// <summary>Reads the texts of a rule set in one language.</summary>
internal static class TextFileReader
{
    /// <summary>Ten times the longest text that the content guide allows.</summary>
    public const int LongestText = 4000;

    /// <summary>Five times the most lines that the content guide allows.</summary>
    private const int MostLines = 20;

    /// <summary>The texts of a file.</summary>
    /// <param name="root">The file's value.</param>
    /// <param name="context">What texts may be given for.</param>
    public static TextCatalog? Read(JsonValue? root, ReadingContext context)
    {
        var diagnostics = context.Diagnostics;
        if (JsonObject.From(root, diagnostics) is not { } file)
        {
            return null;
        }

        file.Optional("$schema");
        string? language = Language(file, diagnostics);
        var terms = Terms(file);
        var actions = new Dictionary<string, ActionText>(StringComparer.Ordinal);
        var whyByRule = new Dictionary<(string, string), string>();
        foreach (var (id, item) in Entries(file, "actions", "action", context.ActionIndexes.Keys, diagnostics))
        {
            actions[id] = Action(item, id, context, whyByRule);
        }

        var referrals = new Dictionary<ReferralKind, ReferralText>();
        var referralByRule = new Dictionary<(ReferralKind, string), ReferralText>();
        foreach (var (name, item) in Entries(file, "referrals", "referral", [.. JsonNames.All<ReferralKind>()], diagnostics))
        {
            var kind = JsonNames.Parse<ReferralKind>(name)!.Value;
            referrals[kind] = Referral(item, kind, context, referralByRule);
        }

        var alerts = Sentences(file, "alerts", "alert", context.Alerts, diagnostics);
        string[] slotIds = [.. context.Slots.Select(slot => slot.Id)];
        var slots = Sentences(file, "slots", "slot", slotIds, diagnostics);
        string[] known = [.. context.Information.Select(item => item.Id)];
        var information = Sentences(file, "information", "information", known, diagnostics);
        var (defaultHold, holds) = Holds(file, context);
        var questions = Questions(file, context);
        var review = ReviewReader.Read(file);
        file.Optional(TranslationCheck.Stamps);
        foreach (var path in file.Texts(TextContentCheck.Declared))
        {
            if (path.Text.Split('.') is not ["actions" or "referrals" or "questions", _])
            {
                diagnostics.Add(path, Faults.BadName("a text such as actions.acme-pastor"));
            }
        }

        file.RefuseOthers();
        return language is null ? null : new TextCatalog(
            language, defaultHold, terms.AsReadOnly(), review, actions, whyByRule, referrals, referralByRule, alerts, information, slots, holds, questions);
    }

    private static Dictionary<string, string> Terms(JsonObject file)
    {
        var terms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in file.Object("terms")?.Value.Children ?? default)
        {
            if (!TermText.IsName(item.Name!))
            {
                file.Diagnostics.Add(item.NameOffset, item.Path, Faults.BadName("a term such as partner or partner.dat"));
            }
            else if (JsonObject.TextOf(item, file.Diagnostics, TermForm.LongestWords) is { } words)
            {
                terms[item.Name!] = words;
                if (!TermForm.Fits(words))
                {
                    file.Diagnostics.Add(item, Faults.NotATerm(TermForm.Description));
                }
            }
        }

        return terms;
    }

    /// <summary>The language that a text file says it is in, or null with a fault.</summary>
    public static string? Language(JsonObject file, DiagnosticBag diagnostics)
    {
        if (file.Required("language") is not { } value || JsonObject.TextOf(value, diagnostics) is not { } tag)
        {
            return null;
        }

        if (LanguageTag.NamesALanguage(tag))
        {
            return tag;
        }

        diagnostics.Add(value, Faults.BadName("a language tag such as en or pt-BR (BCP 47)"));
        return null;
    }

    private static ActionText Action(
        JsonValue item, string id, ReadingContext context, Dictionary<(string, string), string> whyByRule)
    {
        var diagnostics = context.Diagnostics;
        if (JsonObject.From(item, diagnostics) is not { } from)
        {
            return new ActionText(id);
        }

        var text = new ActionText(
            title: from.Text("title", required: true, LongestText) ?? id,
            why: from.Text("why", required: true, LongestText) ?? "",
            how: Lines(from, "how"),
            words: from.Text("words", maximumLength: LongestText),
            avoid: Lines(from, "avoid"),
            doneWhen: from.Text("doneWhen", maximumLength: LongestText) ?? "",
            stopIf: from.Text("stopIf", maximumLength: LongestText));
        foreach (var (rule, why) in Sentences(from, "whyByRule", "rule", context.RuleIds, diagnostics))
        {
            whyByRule[(id, rule)] = why;
        }

        from.RefuseOthers();
        return text;
    }

    private static ReferralText Referral(
        JsonValue item, ReferralKind kind, ReadingContext context, Dictionary<(ReferralKind, string), ReferralText> byRule)
    {
        var diagnostics = context.Diagnostics;
        if (JsonObject.From(item, diagnostics) is not { } from)
        {
            return new ReferralText { Title = JsonNames.Of(kind), WhyNow = JsonNames.Of(kind) };
        }

        var text = ReferralOver(new ReferralText { Title = JsonNames.Of(kind), WhyNow = "" }, from);
        foreach (var (rule, variant) in Entries(from, "byRule", "rule", context.RuleIds, diagnostics))
        {
            if (JsonObject.From(variant, diagnostics) is { } members)
            {
                byRule[(kind, rule)] = ReferralOver(text, members);
                members.RefuseOthers();
            }
        }

        from.RefuseOthers();
        return text;
    }

    /// <summary>The members that are given, and those of another text for the others.</summary>
    private static ReferralText ReferralOver(ReferralText text, JsonObject from) => new(text)
    {
        Title = from.Text("title", maximumLength: LongestText) ?? text.Title,
        WhyNow = from.Text("whyNow", required: true, LongestText) ?? text.WhyNow,
        HowToStart = from.Text("howToStart", maximumLength: LongestText) ?? text.HowToStart,
        WhatHappens = from.Text("whatHappens", maximumLength: LongestText) ?? text.WhatHappens,
        WhatToAsk = Lines(from, "whatToAsk") is { Length: > 0 } lines ? lines : text.WhatToAsk,
        CostAndAccess = from.Text("costAndAccess", maximumLength: LongestText) ?? text.CostAndAccess,
        IfPartnerSaysNo = from.Text("ifPartnerSaysNo", maximumLength: LongestText) ?? text.IfPartnerSaysNo,
        Meanwhile = from.Text("meanwhile", maximumLength: LongestText) ?? text.Meanwhile,
    };

    private static (string Default, Dictionary<string, string> ByRule) Holds(JsonObject file, ReadingContext context)
    {
        if (file.Object("holds") is not { } holds)
        {
            return ("", []);
        }

        string text = holds.Text("default", required: true, LongestText) ?? "";
        var byRule = Sentences(holds, "byRule", "rule", context.RuleIds, context.Diagnostics);
        holds.RefuseOthers();
        return (text, byRule);
    }

    private static Dictionary<string, QuestionText> Questions(JsonObject file, ReadingContext context)
    {
        var diagnostics = context.Diagnostics;
        var questions = new Dictionary<string, QuestionText>(StringComparer.Ordinal);
        var names = context.Facts.All.Select(fact => fact.Name).ToList();
        foreach (var (name, item) in Entries(file, "questions", "fact", names, diagnostics))
        {
            if (JsonObject.From(item, diagnostics) is not { } from)
            {
                continue;
            }

            var fact = context.Facts.Find(name)!;
            string text = from.Text("text", required: true, LongestText) ?? name;
            string why = from.Text("why", maximumLength: LongestText) ?? "";
            var answers = Sentences(from, "answers", "value", [.. fact.Values], diagnostics);
            from.RefuseOthers();
            questions[name] = new QuestionText
            {
                Text = text,
                Why = why,
                Answers = [.. fact.Values.Select(value => answers.GetValueOrDefault(value, value))],
            };
        }

        return questions;
    }

    private static string[] Lines(JsonObject from, string member)
    {
        var lines = from.Texts(member);
        if (lines.Count > MostLines)
        {
            from.Diagnostics.Add(lines[MostLines], Faults.TooMany("lines", MostLines));
        }

        foreach (var line in lines.Where(line => line.Text.Length > LongestText))
        {
            from.Diagnostics.Add(line, Faults.TooLong(LongestText));
        }

        return [.. lines.Select(line => line.Text)];
    }

    /// <summary>An object of sentences by name.</summary>
    private static Dictionary<string, string> Sentences(
        JsonObject from, string member, string what, ICollection<string> known, DiagnosticBag diagnostics)
    {
        var sentences = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, item) in Entries(from, member, what, known, diagnostics))
        {
            if (JsonObject.TextOf(item, diagnostics, LongestText) is { } text)
            {
                sentences[name] = text;
            }
        }

        return sentences;
    }

    /// <summary>The members of an object whose names must be known.</summary>
    private static List<(string Name, JsonValue Item)> Entries(
        JsonObject from, string member, string what, ICollection<string> known, DiagnosticBag diagnostics)
    {
        List<(string, JsonValue)> entries = [];
        foreach (var item in from.Object(member)?.Value.Children ?? default)
        {
            if (known.Contains(item.Name!))
            {
                entries.Add((item.Name!, item));
            }
            else
            {
                diagnostics.Add(item.NameOffset, item.Path, Faults.TextForNothing(what, item.Name!, known));
            }
        }

        return entries;
    }
}
