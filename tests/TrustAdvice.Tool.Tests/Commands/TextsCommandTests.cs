using System.Text.Json;
using TrustAdvice.Tool.Tests.Support;

namespace TrustAdvice.Tool.Tests.Commands;

public class TextsCommandTests
{
    private const string To = "\"You must simply move on, and call him on 555 1234!\"";

    [Fact]
    public void Texts_Findings_SayFilePlaceAndWords()
    {
        using var folder = WithAFaultyText();
        var run = ToolRun.Of("texts", "--rules", folder.Rules, "--language", "en").Exits(2);
        Assert.Contains("rules.en.json(", run.Out, StringComparison.Ordinal);
        Assert.Contains("): forbidden: $.actions.one-trusted-person.avoid[0]: 'simply': it makes small what is hard\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("): gender: $.actions.one-trusted-person.avoid[0]: 'him'", run.Out, StringComparison.Ordinal);
        Assert.Contains("Flesch-Kincaid grade: at most 6, safety texts at most 5", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Texts_Json_IsTheContractAndNothingElse()
    {
        using var folder = WithAFaultyText();
        var json = ToolRun.Of("texts", "--rules", folder.Rules, "--language", "en", "--format", "json").Exits(2).Json;
        Assert.Equal(["files"], MembersOf(json));
        var file = Assert.Single(json.GetProperty("files").EnumerateArray());
        Assert.Equal(["file", "language", "formula", "texts", "scores", "findings"], MembersOf(file));
        Assert.All(file.GetProperty("scores").EnumerateArray(), row => Assert.Equal(["path", "words", "score", "safety", "keeps"], MembersOf(row)));
        var findings = file.GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("path").GetString() == "$.actions.one-trusted-person.avoid[0]").ToList();
        Assert.All(findings, finding => Assert.Equal(["check", "path", "line", "column", "message", "words"], MembersOf(finding)));
        Assert.Equal(["forbidden", "forbidden", "gender", "sign", "telephone"], findings.Select(finding => finding.GetProperty("check").GetString()));
    }

    [Fact]
    public void Texts_NothingToFind_Holds()
    {
        using var folder = RuleFolder.With("""
            { "format": 1, "id": "s", "version": "1.0.0", "actions": [ { "id": "a", "owner": "both", "kind": "stance" } ], "rules": [ { "id": "r", "recommend": "a" } ] }
            """);
        folder.Write("rules.qaa.json", """{ "language": "qaa", "alerts": {} }""");
        var run = ToolRun.Of("texts", "--rules", folder.Rules).Exits(0);
        Assert.Contains("There is no profile for this language", run.Out, StringComparison.Ordinal);
        Assert.Contains("Every check holds.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_CannotRunOrInvalid()
    {
        using var folder = RuleFolder.Exported();
        ToolRun.Of("texts", "--rules", folder.At("absent.json")).Exits(1);
        Assert.Contains("there are no texts in 'xx'", ToolRun.Of("texts", "--language", "xx").Exits(1).Error, StringComparison.Ordinal);
        folder.Write("rules.en.json", "{");
        Assert.Contains("TA0101", ToolRun.Of("texts", "--rules", folder.Rules).Exits(3).Error, StringComparison.Ordinal);
        Assert.NotEmpty(ToolRun.Of("texts", "--rules", folder.Rules, "--format", "json").Exits(3).Json.GetProperty("diagnostics").EnumerateArray());
        folder.Write("rules.json", "[]");
        ToolRun.Of("texts", "--rules", folder.Rules).Exits(3);
    }

    private static List<string> MembersOf(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];

    /// <summary>The built-in texts with one of them replaced, whichever words it has today.</summary>
    private static RuleFolder WithAFaultyText()
    {
        var folder = RuleFolder.Exported();
        using var texts = JsonDocument.Parse(File.ReadAllText(folder.At("rules.en.json")));
        var text = texts.RootElement.GetProperty("actions").GetProperty("one-trusted-person").GetProperty("avoid")[0];
        return folder.ChangeText(text.GetRawText(), To);
    }
}
