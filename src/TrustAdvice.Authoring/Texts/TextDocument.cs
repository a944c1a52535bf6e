using System.Text.RegularExpressions;
using TrustAdvice.Authoring.Texts.Languages;
using TrustAdvice.Facts;
using TrustAdvice.Input;
using TrustAdvice.Reading;
using TrustAdvice.Rules;
using TrustAdvice.Texts;

namespace TrustAdvice.Authoring.Texts;

/// <summary>
/// The texts of a file, with their places. Members that are not known are read as texts too, so that a file of a newer
/// format is checked as far as it can be.
/// </summary>
internal sealed partial class TextDocument
{
    /// <summary>What of the file is no text for readers.</summary>
    private static readonly string[] NoTexts = ["$schema", "language", "terms", "review", "translatedFrom"];

    /// <summary>Members that hold a text for each rule; it replaces the field given.</summary>
    private static readonly Dictionary<string, string> Variants = new(StringComparer.Ordinal) { ["whyByRule"] = "why" };

    private readonly SourceMap _map;
    private readonly List<TextEntry> _entries = [];
    private readonly List<TextUnit> _units = [];

    private TextDocument(SourceFile file, JsonValue root)
    {
        (Name, Root) = (file.Name, root);
        _map = new SourceMap(file.Content);
        Language = root.Find("language")?.Text ?? "";
        Profile = LanguageProfile.For(Language);
        Terms = (root.Find("terms")?.Children ?? default)
            .SelectMany(term => term.Kind == JsonValueKind.Text ? [(Name: term.Name!, term.Text)] : FormsOf(term))
            .ToDictionary(term => term.Name, term => term.Text, StringComparer.Ordinal);
        foreach (var section in root.Children.Where(member => !NoTexts.Contains(member.Name)))
        {
            Walk(section, section.Name!, "", "");
        }
    }

    public string Name { get; }

    public JsonValue Root { get; }

    public string Language { get; }

    public LanguageProfile? Profile { get; }

    /// <summary>The terms that the file declares, with their words; a form has the name <c>partner.dat</c>.</summary>
    public IReadOnlyDictionary<string, string> Terms { get; }

    public IReadOnlyList<TextEntry> Entries => _entries;

    public IReadOnlyList<TextUnit> Units => _units;

    /// <summary>The texts of a file, or null with diagnostics when it is not JSON.</summary>
    public static TextDocument? Read(SourceFile file, List<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag(file.Name, file.Content);
        var root = JsonInput.Parse(file.Content, bag);
        diagnostics.AddRange(bag.InOrder());
        return root is null || bag.HasErrors ? null : new TextDocument(file, root);
    }

    public TextFinding Finding(string check, JsonValue place, string message, string words = "")
    {
        var (line, column) = _map.PositionOf(place.Offset);
        return new TextFinding
        {
            Check = check,
            File = Name,
            Path = place.Path,
            Line = line,
            Column = column,
            Message = message,
            Words = words,
        };
    }

    /// <summary>The text with words for the terms, as a reader sees it; what is no declared term stays.</summary>
    public string Fill(string text) => Placeholder().Replace(text, match =>
    {
        string name = match.Groups["name"].Value;
        string lower = char.ToLowerInvariant(name[0]) + name[1..];
        string? words = Profile?.Terms.GetValueOrDefault(lower.Split('.')[0]) ?? Terms.GetValueOrDefault(lower);
        return words is null ? match.Value
            : char.IsUpper(name[0]) ? char.ToUpperInvariant(words[0]) + words[1..]
            : words;
    });

    private static IEnumerable<(string Name, string Text)> FormsOf(JsonValue term) => term.Children
        .Where(form => form.Kind == JsonValueKind.Text)
        .Select(form => ($"{term.Name}.{form.Name}", form.Text));

    private void Walk(JsonValue value, string section, string owner, string field)
    {
        switch (value.Kind)
        {
            case JsonValueKind.Text:
                Add(value, [value], (place, text) => EntryOf(place, text, section, owner, field));
                break;
            case JsonValueKind.Array:
                Add(value, [.. value.Children.Where(item => item.Kind == JsonValueKind.Text)], (place, text) => EntryOf(place, text, section, owner, field));
                break;
            default:
                foreach (var member in value.Children)
                {
                    string name = member.Name ?? "";
                    Walk(member, section, owner.Length == 0 ? name : owner, FieldOf(value, name, section));
                }

                break;
        }
    }

    private static string FieldOf(JsonValue parent, string name, string section) => section switch
    {
        "alerts" => "alert",
        "information" => "information",
        "holds" => "hold",
        _ when parent.Name == "answers" => "answer",
        _ => Variants.GetValueOrDefault(parent.Name ?? "") ?? name,
    };

    /// <summary>Adds what may be read at a place: texts that choose have as many units as it takes for each reading of a line to stand in one.</summary>
    private void Add(JsonValue place, List<JsonValue> lines, Func<JsonValue, string, TextEntry> entryOf)
    {
        var readings = lines.ConvertAll(line => ConditionalText.Readings(line.Text) ?? [line.Text]);
        int units = readings.Select(texts => texts.Count).DefaultIfEmpty(0).Max();
        for (int unit = 0; unit < units; unit++)
        {
            List<TextEntry> read = [];
            for (int line = 0; line < lines.Count; line++)
            {
                var entry = entryOf(lines[line], readings[line][Math.Min(unit, readings[line].Count - 1)]);
                if (entry.Raw.Length == 0 && lines[line].Text.Length > 0)
                {
                    // Nothing is left of the line where no branch holds.
                    continue;
                }

                read.Add(entry);
                if (unit < readings[line].Count)
                {
                    _entries.Add(entry);
                }
            }

            if (read.Count > 0)
            {
                _units.Add(new TextUnit(place, read[0].Field, read, read[0].IsSafety));
            }
        }
    }

    private TextEntry EntryOf(JsonValue place, string text, string section, string owner, string field)
    {
        bool isSafety = field == "stopIf" || ProtectedTexts.IsAboutDanger(section, owner, FactSpace.BuiltIn);
        return new TextEntry(place, section, owner, field, text, Fill(text), isSafety);
    }

    /// <summary>What has the form of a term.</summary>
    [GeneratedRegex(@"\{(?<name>\p{L}[\p{L}\p{N}]*(?:\.[\p{L}\p{N}]+)?)\}")]
    public static partial Regex Placeholder();
}
