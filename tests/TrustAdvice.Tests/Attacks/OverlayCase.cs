using System.Text.Json.Nodes;
using TrustAdvice.Tests.Support;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Attacks;

/// <summary>
/// One overlay of a file of them: laid on the built-in rule set, on others where they are named, and what must happen: it is
/// refused with a code at a place, or it loads and a situation gets what it must.
/// </summary>
internal sealed class OverlayCase
{
    private readonly JsonNode _case;

    private OverlayCase(JsonNode content) => _case = content;

    public string Name => (string)_case["name"]!;

    /// <summary>The code of the fault, or null where the overlay loads and does no harm.</summary>
    public string? Code => (string?)_case["code"];

    /// <summary>The path of the fault, where one is said.</summary>
    public string? Place => (string?)_case["at"];

    /// <summary>A part of the message, where one is said.</summary>
    public string Says => (string?)_case["says"] ?? "";

    public Situation Situation => SituationOf(_case["situation"]!);

    /// <summary>What its author wanted to be read, by the id of an action or a kind of help.</summary>
    public IEnumerable<(string Id, string Text)> Titles =>
        _case["titles"]?.AsObject().Select(title => (title.Key, (string)title.Value!)) ?? [];

    /// <summary>The cases of a file below the folder of the tests.</summary>
    public static IReadOnlyList<OverlayCase> All(string file) =>
        [.. JsonNode.Parse(Repository.Read($"tests/TrustAdvice.Tests/{file}.json"))!.AsArray().Select(one => new OverlayCase(one!))];

    public string[] Ids(string member) => [.. _case[member]?.AsArray().Select(id => (string)id!) ?? []];

    public string? Text(string member) => (string?)_case[member];

    /// <summary>Lays the overlays on the built-in rule set; those below the last must load.</summary>
    public (RuleSet? RuleSet, IReadOnlyList<Diagnostic> Found) Try()
    {
        var below = RuleSet.BuiltIn;
        foreach (var overlay in _case["below"]?.AsArray() ?? [])
        {
            below = below.LoadOverlay(RuleModels.Stream(OverlayOf(overlay!)), TextsOf(overlay!));
        }

        below.TryLoadOverlay(RuleModels.Stream((string?)_case["raw"] ?? OverlayOf(_case)), TextsOf(_case), out var ruleSet, out var found);
        return (ruleSet, found);
    }

    private static string OverlayOf(JsonNode from)
    {
        var overlay = new JsonObject { ["format"] = 1, ["id"] = "acme.overlay", ["version"] = "1.0.0", ["extends"] = "trustadvice.core" };
        foreach (var (name, value) in from["overlay"]?.AsObject() ?? [])
        {
            overlay[name] = value?.DeepClone();
        }

        if (from["below"] is not null && from["overlay"]?["id"] is null && from["code"]?.ToString() != "TA0402")
        {
            overlay["id"] = "acme.second";
        }

        return overlay.ToJsonString();
    }

    private static Stream[] TextsOf(JsonNode from) =>
        from["rawText"] is { } raw
            ? [RuleModels.Stream((string)raw!)]
            : [.. from["texts"]?.AsArray().Select(text => RuleModels.Stream(text!.ToJsonString())) ?? []];

    private static Situation SituationOf(JsonNode facts) => facts.AsObject()
        .Aggregate(new Situation(), (situation, fact) => situation.With(fact.Key, (string?)fact.Value));
}
