using System.Numerics;
using System.Text.Json;
using TrustAdvice.Tool.Tests.Support;

namespace TrustAdvice.Tool.Tests.Commands;

public class VerifyCommandTests
{
    [Fact]
    public void Verify_BuiltIn_HoldsAndSaysWhy()
    {
        var run = ToolRun.Of("verify").Exits(0);
        Assert.Contains("fear-specialist", run.Out, StringComparison.Ordinal);
        Assert.Contains("A specialist on abuse is the right person to talk to.", run.Out, StringComparison.Ordinal);
        Assert.Contains("hold in every situation", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Verify_Json_IsTheContractAndNothingElse()
    {
        var json = ToolRun.Shared("verify", "--format", "json").Exits(0).Json;
        Assert.Equal(["ruleSet", "version", "situations", "guarantees", "diagnostics"], MembersOf(json));
        Assert.Equal(RuleSet.BuiltIn.Facts.SituationCount, BigInteger.Parse(json.GetProperty("situations").GetString()!, null));
        Assert.NotEmpty(json.GetProperty("guarantees").EnumerateArray());
        foreach (var guarantee in json.GetProperty("guarantees").EnumerateArray())
        {
            Assert.Equal(["id", "holds", "counterexample"], MembersOf(guarantee));
            Assert.True(guarantee.GetProperty("holds").GetBoolean());
            Assert.Equal(JsonValueKind.Null, guarantee.GetProperty("counterexample").ValueKind);
        }

        foreach (var diagnostic in json.GetProperty("diagnostics").EnumerateArray())
        {
            Assert.Equal(["code", "severity", "path", "line", "column", "message", "help"], MembersOf(diagnostic));
        }
    }

    [Fact]
    public void Verify_Exported_SaysTheSameAsBuiltIn()
    {
        using var folder = RuleFolder.Exported();
        Assert.Equal(ToolRun.Shared("verify", "--format", "json").Out, ToolRun.Of("verify", folder.Rules, "--format", "json").Out);
    }

    [Theory]
    [InlineData("self-harm.crisis", "self-harm-crisis-line-first")]
    [InlineData("children.protect", "children-protected")]
    [InlineData("safety.unsure", "unsure-nothing-joint")]
    [InlineData("ongoing.not-yet", "forgiveness-not-while-harm-goes-on")]
    public void Verify_RuleRemoved_FailsWithACounterexampleThatReplays(string rule, string guarantee)
    {
        using var folder = RuleFolder.Exported().Remove(rule).RemoveTextsOf(rule);
        var json = ToolRun.Of("verify", folder.Rules, "--format", "json").Exits(2).Json;
        var failing = FailingOf(json);
        Assert.Contains(guarantee, failing.Select(item => item.GetProperty("id").GetString()));
        var engine = Engine.Of(folder.Rules);
        Assert.All(failing, item => Replay.Counterexample(engine, item));
    }

    [Fact]
    public void Verify_ConditionWidened_Fails()
    {
        using var folder = RuleFolder.Exported().Change(
            "{ \"id\": \"safety.afraid\", \"when\": { \"safety\": [\"controlled\", \"afraid\"] },",
            "{ \"id\": \"safety.afraid\", \"when\": { \"safety\": [\"controlled\", \"afraid\", \"safe\"] },");
        var failing = FailingOf(ToolRun.Of("verify", folder.Rules, "--format", "json").Exits(2).Json);
        Assert.Contains("stuck-leads-with-help", failing.Select(item => item.GetProperty("id").GetString()));
        var engine = Engine.Of(folder.Rules);
        Assert.All(failing, item => Replay.Counterexample(engine, item));
    }

    [Fact]
    public void Verify_Fails_SaysWhereInWordsAndAsASituation()
    {
        using var folder = RuleFolder.Exported().Remove("ongoing.not-yet").RemoveTextsOf("ongoing.not-yet");
        var run = ToolRun.Of("verify", folder.Rules).Exits(2);
        Assert.Contains("FAILS       forgiveness-not-while-harm-goes-on", run.Out, StringComparison.Ordinal);
        Assert.Contains("            fails when ", run.Out, StringComparison.Ordinal);
        Assert.Contains("            for example {\"whoBrokeTrust\":", run.Out, StringComparison.Ordinal);
        Assert.Contains("TA0601", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_GuaranteeDeleted_HoldsWithoutIt()
    {
        using var folder = RuleFolder.Exported().Remove("fear-alert");
        var json = ToolRun.Of("verify", folder.Rules, "--format", "json").Exits(0).Json;
        var ids = json.GetProperty("guarantees").EnumerateArray().Select(item => item.GetProperty("id").GetString()).ToList();
        Assert.DoesNotContain("fear-alert", ids);
        Assert.Contains("fear-specialist", ids);
    }

    [Fact]
    public void Verify_SeveralFiles_GivesOneReportEachAndTheWorstCode()
    {
        using var good = RuleFolder.Exported();
        using var bad = RuleFolder.Exported().Remove("self-harm.crisis").RemoveTextsOf("self-harm.crisis");
        var json = ToolRun.Of("verify", good.Rules, bad.Rules, "--format", "json").Exits(2).Json;
        Assert.Equal(2, json.GetArrayLength());
        Assert.Empty(FailingOf(json[0]));
        Assert.NotEmpty(FailingOf(json[1]));
    }

    [Fact]
    public void Verify_Overlay_ProvesTheBuiltInSetWithIt()
    {
        using var folder = RuleFolder.With("{}");
        string sound = folder.Write("sound.json", Overlay("""{ "progress": "steady" }""", "{ \"to\": \"couplesTherapist\", \"urgency\": \"whenReady\" }"));
        string breaking = folder.Write("breaking.json", Overlay("""{ "safety": "safe", "progress": "steady" }""", "{ \"to\": \"crisisLine\", \"urgency\": \"emergency\" }"));
        var json = ToolRun.Of("verify", "--overlay", sound, "--format", "json").Exits(0).Json;
        Assert.Equal("trustadvice.core+acme.rules", json.GetProperty("ruleSet").GetString());
        var failing = FailingOf(ToolRun.Of("verify", "--overlay", breaking, "--format", "json").Exits(2).Json);
        Assert.Contains("red-flag-safety-urgency", failing.Select(item => item.GetProperty("id").GetString()));
    }

    [Fact]
    public void Verify_OverlayOnAFile_ProvesThatFile()
    {
        using var folder = RuleFolder.Exported().Change("\"id\": \"trustadvice.core\"", "\"id\": \"acme.own\"");
        string overlay = folder.Write("more.json", Overlay("""{ "progress": "steady" }""", "{ \"to\": \"couplesTherapist\", \"urgency\": \"whenReady\" }"));
        ToolRun.Of("verify", folder.Rules, "--overlay", overlay).Exits(3);
        folder.Write("more.json", File.ReadAllText(overlay).Replace("trustadvice.core", "acme.own", StringComparison.Ordinal));
        ToolRun.Of("verify", folder.Rules, "--overlay", overlay).Exits(0);
    }

    [Fact]
    public void Verify_OverlayThatHides_DoesNotBlameTheConditions()
    {
        using var folder = RuleFolder.With("{}");
        string overlay = folder.Write("overlay.json", """
            { "format": 1, "extends": "trustadvice.core", "id": "acme.rules", "version": "1.0.0", "hide": ["quiet-hour"] }
            """);

        Assert.DoesNotContain("TA0702", ToolRun.Of("verify", "--overlay", overlay).Exits(0).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "TA0101")]
    [InlineData("""{ "format": 1, "id": "a", "version": "1.0.0", "rules": [], "guarante": [] }""", "TA0201")]
    [InlineData("[]", "TA0203")]
    [InlineData("", "TA0101")]
    public void Verify_BrokenFile_IsInvalidInBothFormats(string content, string code)
    {
        using var folder = RuleFolder.With(content);
        var text = ToolRun.Of("verify", folder.Rules).Exits(3);
        Assert.Empty(text.Out);
        Assert.Contains(code, text.Error, StringComparison.Ordinal);
        Assert.Contains("rules.json(1,", text.Error, StringComparison.Ordinal);

        var run = ToolRun.Of("verify", folder.Rules, "--format", "json").Exits(3);
        Assert.Empty(run.Json.GetProperty("guarantees").EnumerateArray());
        Assert.Contains(code, run.Json.GetProperty("diagnostics").EnumerateArray().Select(item => item.GetProperty("code").GetString()));
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Verify_CannotRun_ExitsWithOneAndPrintsNoResult()
    {
        using var folder = RuleFolder.Exported();
        string[][] commands =
        [
            ["verify", folder.At("absent.json")],
            ["verify", folder.At("absent.json"), "--format", "json"],
            ["verify", Path.GetDirectoryName(folder.Rules)!],
            ["verify", "--format", "xml"],
            ["verify", "--nonsense"],
            ["verify", folder.Rules, folder.Rules, "--overlay", folder.Rules],
            ["nonsense"],
            [],
        ];
        foreach (string[] command in commands)
        {
            var run = ToolRun.Of(command).Exits(1);
            Assert.True(string.IsNullOrWhiteSpace(run.Out), run.Out);
            Assert.NotEmpty(run.Error);
        }
    }

    private static string Overlay(string when, string refer) => $$"""
        { "format": 1, "extends": "trustadvice.core", "id": "acme.rules", "version": "1.0.0",
          "rules": [ { "id": "acme.steady", "when": {{when}}, "refer": {{refer}} } ] }
        """;

    private static List<JsonElement> FailingOf(JsonElement report) =>
        [.. report.GetProperty("guarantees").EnumerateArray().Where(item => !item.GetProperty("holds").GetBoolean())];

    private static List<string> MembersOf(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];
}
