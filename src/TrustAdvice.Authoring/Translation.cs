using System.Text.Encodings.Web;
using System.Text.Json;
using TrustAdvice.Input;
using TrustAdvice.Reading;
using TrustAdvice.Texts;
using Nodes = System.Text.Json.Nodes;

namespace TrustAdvice.Authoring;

/// <summary>A translation with a stamp for each text of its source, or why it was not stamped. Nothing is written to disk.</summary>
public sealed class Translation
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What the reader of text files takes, except for comments.</summary>
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true };

    private Translation()
    {
    }

    /// <summary>The translation anew, in UTF-8; null when it was not stamped.</summary>
    public ReadOnlyMemory<byte>? Content { get; private init; }

    /// <summary>What cannot be stamped although both are text files, in one sentence; else null.</summary>
    public string? Refusal { get; private init; }

    /// <summary>The faults of the first of the two that is not a text file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; private init; } = [];

    /// <summary>
    /// Notes in a translation which texts it was made from, so that reading it says when one of them has changed since. A
    /// text that has no translation yet gets no stamp.
    /// </summary>
    /// <param name="path">The path of the translation.</param>
    /// <param name="sourcePath">The path of the text file that it was made from.</param>
    /// <exception cref="ArgumentException">A path is empty.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static Translation Stamp(string path, string sourcePath)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentException.ThrowIfNullOrEmpty(sourcePath);
        if (Read(sourcePath, out var faults) is not { } from || Read(path, out faults) is not { } to)
        {
            return new Translation { Diagnostics = faults };
        }

        if (LanguageTag.Comparer.Equals(LanguageOf(from), LanguageOf(to)))
        {
            return new Translation { Refusal = $"'{path}' and '{sourcePath}' are both in '{LanguageOf(to)}'; a translation is in another language than its source" };
        }

        if (Parse(path) is not { } file)
        {
            return new Translation { Refusal = $"'{path}' has comments, which would be lost when it is written anew; take them out first" };
        }

        file[TranslationCheck.Stamps] = Stamps(from, to);
        return new Translation { Content = Json.JsonText.Utf8(writer => file.WriteTo(writer), Layout) };
    }

    private static Nodes.JsonObject Stamps(JsonValue from, JsonValue to)
    {
        var stamps = new Nodes.JsonObject();
        foreach (var (section, entries) in TranslationCheck.StampsFor(from))
        {
            var translated = to.Find(section)?.Children.Select(child => child.Name).ToHashSet() ?? [];
            stamps[section] = new Nodes.JsonObject(entries
                .Where(entry => translated.Contains(entry.Name))
                .Select(entry => new KeyValuePair<string, Nodes.JsonNode?>(entry.Name, entry.Stamp)));
        }

        return stamps;
    }

    private static JsonValue? Read(string path, out IReadOnlyList<Diagnostic> faults)
    {
        byte[] content = File.ReadAllBytes(path);
        var bag = new DiagnosticBag(Path.GetFileName(path), content);
        var root = JsonInput.Parse(content, bag);
        if (JsonObject.From(root, bag) is { } file)
        {
            TextFileReader.Language(file, bag);
            foreach (string section in TranslationCheck.Sections)
            {
                file.Object(section);
            }
        }

        faults = bag.HasErrors ? [.. bag.InOrder()] : [];
        return bag.HasErrors ? null : root;
    }

    private static string LanguageOf(JsonValue texts) => texts.Find("language")!.Text;

    /// <summary>The file as it is written anew, or null where it has what would be lost by that.</summary>
    private static Nodes.JsonObject? Parse(string path)
    {
        try
        {
            // Reading as text takes a byte order mark away.
            return Nodes.JsonNode.Parse(File.ReadAllText(path), documentOptions: Lenient)!.AsObject();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
