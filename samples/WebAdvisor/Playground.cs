using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using System.Text;
using System.Text.Json;
using TrustAdvice;
using TrustAdvice.Authoring;

namespace WebAdvisor;

/// <summary>
/// What the playground asks about an overlay on the built-in rule set, in three parts, since each takes longer than the one before.
/// It runs in a worker of its own, so that the page answers while something is being proved.
/// </summary>
[SupportedOSPlatform("browser")]
public static partial class Playground
{
    /// <summary>In the memory of the worker: what is checked is read from a path, with the text files beside it.</summary>
    private const string OverlayPath = "/tmp/overlay.json";
    private const string TextsPath = "/tmp/overlay.en.json";

    private static (string Overlay, string Texts) s_written;
    private static RuleDraft? s_draft;
    private static RuleSet? s_ruleSet;

    /// <summary>Reads an overlay: its faults, each with its file, path, line and column.</summary>
    [JSExport]
    public static string Read(string overlay, string texts)
    {
        s_written = (overlay, texts);
        File.WriteAllText(OverlayPath, overlay);
        File.WriteAllText(TextsPath, texts);
        bool isReadable = RuleDraft.TryRead(RuleSetFiles.At(OverlayPath).On(RuleSetFiles.BuiltIn), out s_draft, out var diagnostics);
        return Json(writer =>
        {
            writer.WriteBoolean("readable", isReadable);
            writer.WriteStartArray("faults");
            foreach (var fault in diagnostics)
            {
                writer.WriteStartObject();
                writer.WriteString("severity", fault.Severity.ToString());
                writer.WriteString("source", fault.Source);
                writer.WriteString("path", fault.Path);
                writer.WriteNumber("line", fault.Line);
                writer.WriteNumber("column", fault.Column);
                writer.WriteString("code", fault.Code);
                writer.WriteString("message", fault.Message);
                writer.WriteString("help", fault.Help);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });
    }

    /// <summary>
    /// Proves the guarantees of what was read, as an app does when it loads it; of one that fails, with a situation in which it does.
    /// </summary>
    [JSExport]
    public static string Prove()
    {
        bool holds = RuleSet.BuiltIn.TryOverlayFromJson(s_written.Overlay, [s_written.Texts], out s_ruleSet, out _);
        var failing = holds ? [] : s_draft!.Prove().Where(result => !result.Holds);
        return Json(writer =>
        {
            writer.WriteBoolean("holds", holds);
            writer.WriteStartArray("failing");
            foreach (var result in failing)
            {
                writer.WriteStartObject();
                writer.WriteString("id", result.Id);
                writer.WriteString("because", result.Because);
                writer.WriteString("inWords", RuleSetVerifier.InWords(result));
                writer.WriteString("situation", result.Counterexample is { } found ? ReportJson.Line(found.Situation) : "");
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });
    }

    /// <summary>What the overlay changes in the advice of the built-in rule set, in words; only where every guarantee holds.</summary>
    [JSExport]
    public static string Compare() => ReportJson.Of(RuleSetComparison.Of(RuleSet.BuiltIn, s_ruleSet!), []);

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
