using TrustAdvice.Diagnostics;
using TrustAdvice.Rules;

namespace TrustAdvice.Json;

/// <summary>Reads a rule file and its text files into a <see cref="RuleSetModel"/>, and reports every fault.</summary>
internal static class RuleSetReader
{
    /// <summary>Some fifty times the built-in rule set; a larger file is not read to its end.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    public const int FormatVersion = 1;
    public const string DefaultLanguage = "en";

    /// <summary>The model, or null when there is an error; the diagnostics stand in the order of the files.</summary>
    public static RuleSetModel? Read(SourceFile rules, IReadOnlyList<SourceFile> texts, List<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag(rules.Name, rules.Content);
        var vocabulary = new Vocabulary(bag);
        var hash = new ContentHash();
        var model = Parse(rules, bag) is { } root ? ReadRules(root, vocabulary, hash) : null;
        diagnostics.AddRange(bag.InOrder());

        var catalogs = ReadTexts(texts, vocabulary, model is not null, hash, diagnostics);
        if (model is null || diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error))
        {
            return null;
        }

        return new RuleSetModel
        {
            Id = model.Value.Id,
            Version = model.Value.Version,
            Hash = hash.ToHex(),
            Facts = vocabulary.Facts,
            Actions = vocabulary.Actions,
            Alerts = vocabulary.Alerts,
            Rules = vocabulary.Rules,
            Guarantees = model.Value.Guarantees,
            Examples = model.Value.Examples,
            Texts = catalogs,
        };
    }

    private static (string Id, string Version, List<Guarantee> Guarantees, List<RuleExample> Examples)? ReadRules(
        JsonValue root, Vocabulary vocabulary, ContentHash hash)
    {
        if (JsonObject.From(root, vocabulary.Diagnostics) is not { } file)
        {
            return null;
        }

        file.Optional("$schema");
        file.Number("format", FormatVersion, FormatVersion, required: true);
        string id = file.Required("id") is { } name ? vocabulary.Id(name) ?? "" : "";
        string version = Version(file, vocabulary.Diagnostics);
        vocabulary.Facts = HostFactReader.ReadAll(file, vocabulary);
        vocabulary.NewIds(file, "topics", "topic", vocabulary.Topics);
        vocabulary.NewIds(file, "alerts", "alert", vocabulary.Alerts);
        ActionReader.ReadAll(file, vocabulary);
        RuleReader.ReadAll(file, vocabulary);
        var guarantees = GuaranteeReader.ReadAll(file, vocabulary);
        var examples = ExampleReader.ReadAll(file, vocabulary);
        file.RefuseOthers();
        hash.Add(root);
        return (id, version, guarantees, examples);
    }

    private static List<TextCatalog> ReadTexts(
        IReadOnlyList<SourceFile> texts,
        Vocabulary vocabulary,
        bool rulesAreRead,
        ContentHash hash,
        List<Diagnostic> diagnostics)
    {
        var read = new List<(TextCatalog Catalog, JsonValue Root)>();
        foreach (var text in texts)
        {
            var bag = new DiagnosticBag(text.Name, text.Content);
            var root = Parse(text, bag);

            // Without the rules, every name in a text file would be reported as unknown.
            if (root is not null && rulesAreRead && TextFileReader.Read(root, vocabulary.For(bag)) is { } catalog)
            {
                if (read.Exists(other => other.Catalog.Language == catalog.Language))
                {
                    bag.Add(root, Faults.LanguageTwice(catalog.Language));
                }

                ReportMissing(catalog, vocabulary, root, bag);
                read.Add((catalog, root));
            }

            diagnostics.AddRange(bag.InOrder());
        }

        var ordered = read
            .OrderByDescending(item => item.Catalog.Language == DefaultLanguage)
            .ThenBy(item => item.Catalog.Language, StringComparer.Ordinal)
            .ToList();
        ordered.ForEach(item => hash.Add(item.Root));
        return [.. ordered.Select(item => item.Catalog)];
    }

    private static void ReportMissing(TextCatalog catalog, Vocabulary vocabulary, JsonValue root, DiagnosticBag bag)
    {
        var missing = vocabulary.Actions
            .Where(action => !catalog.Actions.ContainsKey(action.Id))
            .Select(action => ("action", action.Id))
            .Concat(vocabulary.Alerts
                .Where(alert => !catalog.Alerts.ContainsKey(alert))
                .Select(alert => ("alert", alert)))
            .Concat(vocabulary.Rules
                .SelectMany(rule => rule.Refers)
                .Select(referral => referral.To)
                .Distinct()
                .Where(kind => !catalog.Referrals.ContainsKey(kind))
                .Select(kind => ("referral", Names.Of(kind))));
        foreach (var (what, name) in missing)
        {
            bag.Add(root, Faults.TextMissing(what, name, catalog.Language));
        }
    }

    private static JsonValue? Parse(SourceFile file, DiagnosticBag bag)
    {
        if (file.Content.Length <= MaximumBytes)
        {
            return JsonInput.Parse(file.Content, bag);
        }

        bag.Add(0, "$", Faults.TooLarge(MaximumBytes));
        return null;
    }

    private static string Version(JsonObject file, DiagnosticBag diagnostics)
    {
        if (file.Required("version") is not { } value || JsonObject.TextOf(value, diagnostics) is not { } text)
        {
            return "";
        }

        string[] parts = text.Split('.');
        bool sound = parts.Length == 3
            && parts.All(part => part.Length is >= 1 and <= 9 && part.All(char.IsAsciiDigit));
        if (!sound)
        {
            diagnostics.Add(value, Faults.BadName("a version such as 1.4.0"));
        }

        return text;
    }
}
