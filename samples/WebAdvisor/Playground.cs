using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using System.Text.Json.Nodes;
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

    private static RuleSetFiles? s_files;
    private static RuleDraft? s_draft;
    private static RuleSet? s_ruleSet;
    private static string s_overlay = "";
    private static string s_texts = "";

    /// <summary>Reads an overlay: its faults, each with its file, path, line and column, as the tool writes them.</summary>
    [JSExport]
    public static string Read(string overlay, string texts)
    {
        (s_overlay, s_texts) = (overlay, texts);
        File.WriteAllText(OverlayPath, overlay);
        File.WriteAllText(TextsPath, texts);
        s_files = RuleSetFiles.At(OverlayPath).On(RuleSetFiles.BuiltIn);
        RuleDraft.TryRead(s_files, out s_draft, out var diagnostics);
        return new JsonObject { ["readable"] = s_draft is not null, ["faults"] = Faults(diagnostics) }.ToJsonString();
    }

    /// <summary>
    /// Proves the guarantees of what was read, as an app does when it loads it; of one that fails, with a situation in which it does.
    /// </summary>
    [JSExport]
    public static string Prove()
    {
        bool holds = RuleSet.BuiltIn.TryOverlayFromJson(s_overlay, [s_texts], out s_ruleSet, out var diagnostics);
        var failing = holds ? [] : s_draft!.Prove().Where(result => !result.Holds).Select(result => (JsonNode)new JsonObject
        {
            ["id"] = result.Id,
            ["because"] = result.Because,
            ["inWords"] = RuleSetVerifier.InWords(result),
            ["situation"] = result.Counterexample is { } found ? ReportJson.Line(found.Situation) : null,
        });
        return new JsonObject { ["holds"] = holds, ["faults"] = Faults(diagnostics), ["failing"] = new JsonArray([.. failing]) }.ToJsonString();
    }

    /// <summary>What the overlay changes in the advice of the built-in rule set, in words; only where every guarantee holds.</summary>
    [JSExport]
    public static string Compare()
    {
        var comparison = RuleSetComparison.Of(RuleSet.BuiltIn, s_ruleSet!);
        return new JsonObject
        {
            ["complete"] = comparison.IsComplete,
            ["changes"] = new JsonArray([.. comparison.Changes.Select(change => (JsonNode)new JsonObject
            {
                ["inWords"] = change.InWords,
                ["situation"] = ReportJson.Line(change.Situation),
            })]),
        }.ToJsonString();
    }

    private static JsonArray Faults(IEnumerable<Diagnostic> diagnostics) => new([.. diagnostics.Select(fault => (JsonNode)new JsonObject
    {
        ["severity"] = fault.Severity.ToString(),
        ["source"] = fault.Source,
        ["path"] = fault.Path,
        ["line"] = fault.Line,
        ["column"] = fault.Column,
        ["code"] = fault.Code,
        ["message"] = fault.Message,
        ["help"] = fault.Help,
    })]);
}
