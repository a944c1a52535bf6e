using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using TrustAdvice.Input;
using TrustAdvice.Reading;
using TrustAdvice.Texts;
using TrustAdvice.Tool.Output;
using Nodes = System.Text.Json.Nodes;

namespace TrustAdvice.Tool.Commands;

/// <summary><c>stamp TRANSLATION</c>: notes in a translation which texts it was made from.</summary>
internal static class StampCommand
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    /// <summary>What the reader of text files takes, except for comments.</summary>
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true };

    public static Command Create(ToolConsole console)
    {
        var translation = new Argument<string>("TRANSLATION") { Description = "The translation, such as rules.es.json." };
        var source = new Option<string>("--source")
        {
            Description = "The text file that it was made from, such as rules.en.json.",
            HelpName = "FILE",
            Required = true,
        };
        var command = new Command("stamp", "Notes in a translation which texts it was made from, once you have read it again.")
        {
            translation, source,
        };
        command.SetAction(parsed => (int)Run(console, parsed.GetRequiredValue(translation), parsed.GetRequiredValue(source)));
        return command;
    }

    private static ExitCode Run(ToolConsole console, string translation, string source)
    {
        RuleFiles.MustBeFile(translation);
        RuleFiles.MustBeFile(source);
        if (Read(console, source) is not { } from || Read(console, translation) is not { } to)
        {
            return ExitCode.InvalidFile;
        }

        if (LanguageTag.Comparer.Equals(LanguageOf(from), LanguageOf(to)))
        {
            console.WriteError($"could not run: '{translation}' and '{source}' are both in '{LanguageOf(to)}'; a translation is in another language than its source");
            return ExitCode.CouldNotRun;
        }

        if (Parse(translation) is not { } file)
        {
            console.WriteError($"could not run: '{translation}' has comments, which would be lost when it is written anew; take them out first");
            return ExitCode.CouldNotRun;
        }

        file[TranslationCheck.Stamps] = Stamps(from, to);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Layout))
        {
            file.WriteTo(writer);
        }

        stream.Write("\n"u8);
        File.WriteAllBytes(translation, stream.ToArray());
        console.WriteRaw($"stamped {translation}\n");
        return ExitCode.Holds;
    }

    /// <summary>What the translation does not have yet gets no stamp: it stays a gap.</summary>
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

    /// <summary>The content of a text file, or null when it is none; then standard error says why.</summary>
    private static JsonValue? Read(ToolConsole console, string path)
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

        if (bag.HasErrors)
        {
            DiagnosticText.Print(console.Error, bag.InOrder());
            return null;
        }

        return root;
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
