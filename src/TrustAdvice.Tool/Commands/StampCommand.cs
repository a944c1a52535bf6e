using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using TrustAdvice.Diagnostics;
using TrustAdvice.Json;
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

        var file = Nodes.JsonNode.Parse(File.ReadAllBytes(translation))!.AsObject();
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

    private static JsonValue? Read(ToolConsole console, string path)
    {
        byte[] content = File.ReadAllBytes(path);
        var bag = new DiagnosticBag(Path.GetFileName(path), content);
        var root = JsonInput.Parse(content, bag);
        if (root is { Kind: not Json.JsonValueKind.Object })
        {
            bag.Add(root, Faults.WrongType("an object", root.KindName));
        }

        if (bag.HasErrors)
        {
            DiagnosticText.Print(console.Error, bag.InOrder());
            return null;
        }

        return root;
    }
}
