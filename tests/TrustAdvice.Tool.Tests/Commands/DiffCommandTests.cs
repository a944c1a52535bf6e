using System.Text.Json;
using TrustAdvice.Tool.Tests.Support;

namespace TrustAdvice.Tool.Tests.Commands;

public class DiffCommandTests
{
    [Fact]
    public void Diff_RuleRemoved_IsLostAndReplays()
    {
        using var before = RuleFolder.Exported();
        using var after = RuleFolder.Exported().Remove("help.considering").RemoveTextsOf("help.considering");
        var changes = ChangesOf(before, after);
        Assert.Contains(changes, change => Is(change, "couplesTherapist", "lost"));
        Assert.Contains(changes, change => Is(change, "prepare-first-session", "lost"));
        Assert.DoesNotContain(changes, change => change.GetProperty("kind").GetString() == "gained");
        var lost = changes.First(change => Is(change, "prepare-first-session", "lost"));
        Assert.Equal(["considering"], lost.GetProperty("box").GetProperty("help").EnumerateArray().Select(value => value.GetString()));
        Assert.StartsWith("no longer given: prepare-first-session, when ", lost.GetProperty("inWords").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_ConditionWidened_IsGainedAndReplays()
    {
        using var before = RuleFolder.Exported();
        using var after = RuleFolder.Exported().Change(
            "{ \"id\": \"stuck.less\", \"when\": { \"progress\": \"stuck\" }",
            "{ \"id\": \"stuck.less\", \"when\": { \"progress\": [\"stuck\", \"steady\"] }");
        var changes = ChangesOf(before, after);
        Assert.Contains(changes, change => Is(change, "do-less-this-week", "gained"));
        Assert.DoesNotContain(changes, change => change.GetProperty("kind").GetString() == "lost");
    }

    [Fact]
    public void Diff_GuaranteeDeleted_IsShownInBothFormatsAndCountsAsLost()
    {
        using var before = RuleFolder.Exported();
        using var after = RuleFolder.Exported().Remove("fear-alert");
        var json = ToolRun.Of("diff", before.Rules, after.Rules, "--format", "json").Exits(0).Json;
        Assert.True(json.GetProperty("same").GetBoolean());
        Assert.Equal(["fear-alert"], json.GetProperty("guaranteesLost").EnumerateArray().Select(item => item.GetString()));
        Assert.Empty(json.GetProperty("guaranteesGained").EnumerateArray());
        var text = ToolRun.Of("diff", before.Rules, after.Rules, "--fail-on", "lost").Exits(2);
        Assert.Contains("no longer guaranteed as it was: fear-alert", text.Out, StringComparison.Ordinal);
        ToolRun.Of("diff", before.Rules, after.Rules, "--fail-on", "gained", "--fail-on", "reordered", "--fail-on", "reworded").Exits(0);
        ToolRun.Of("diff", after.Rules, before.Rules, "--fail-on", "lost").Exits(0);
    }

    [Fact]
    public void Diff_ActionAdded_LosesNoGuarantee()
    {
        using var before = RuleFolder.Exported();
        using var after = RuleFolder.Exported().Change(
            "    { \"id\": \"private-safety-check\", \"owner\"",
            "    { \"id\": \"one-more-talk\", \"owner\": \"both\", \"kind\": \"conversation\" },\n    { \"id\": \"private-safety-check\", \"owner\"");
        var json = ToolRun.Of("diff", before.Rules, after.Rules, "--format", "json", "--fail-on", "any").Exits(0).Json;
        Assert.True(json.GetProperty("same").GetBoolean());
        Assert.Empty(json.GetProperty("guaranteesLost").EnumerateArray());
    }

    /// <summary>Rules of the test's own, so that nobody who changes the built-in ones breaks it.</summary>
    private const string WrittenOnce = """
        {
          "format": 1, "id": "small", "version": "1.0.0",
          "slots": [{ "id": "step", "cap": 1 }, { "id": "general", "cap": 1 }],
          "actions": [
            { "id": "do-less", "owner": "both", "kind": "stance" },
            { "id": "small-promises", "owner": "brokeTrust", "kind": "habit" },
            { "id": "no-pressure", "owner": "both", "kind": "closeness" },
            { "id": "ask-yourself", "owner": "both", "kind": "stance" }
          ],
          "rules": [
            { "id": "stuck.less", "when": { "progress": ["slow", "stalled"] }, "recommend": "do-less", "rank": 505, "slot": "step" },
            { "id": "promises.smaller", "when": { "promises": ["broken", "mixed"] }, "recommend": "small-promises", "rank": 615, "slot": "general" },
            { "id": "closeness.slow", "recommend": "no-pressure", "rank": 300, "slot": "general" },
            { "id": "closeness.own-wish", "when": { "closeness": ["notYet", "unknown"] }, "withhold": { "kinds": ["closeness"] } },
            { "id": "safety.ask-yourself", "when": { "safety": "unknown" }, "recommend": "ask-yourself", "rank": 7, "slot": "general" }
          ]
        }
        """;

    public static TheoryData<string, string> SameRulesWrittenAnotherWay => new()
    {
        // The order of a list.
        { "[\"slow\", \"stalled\"]", "[\"stalled\", \"slow\"]" },
        // Comments and white space.
        { "{ \"id\": \"stuck.less\", \"when\"", "/* still stuck */ {\n\n  \"id\":    \"stuck.less\" , // here\n \"when\"" },
        // The order of members.
        { "\"recommend\": \"small-promises\", \"rank\": 615", "\"rank\": 615, \"recommend\": \"small-promises\"" },
        // Several values as alternatives.
        { "{ \"progress\": [\"slow\", \"stalled\"] }", "{ \"any\": [{ \"progress\": \"slow\" }, { \"progress\": \"stalled\" }] }" },
        // A list as what is left of all known values.
        { "{ \"promises\": [\"broken\", \"mixed\"] }", "{ \"promises\": { \"not\": \"kept\" } }" },
        // A list as a range.
        { "{ \"promises\": [\"broken\", \"mixed\"] }", "{ \"promises\": { \"to\": \"mixed\" } }" },
        // One rule as two.
        {
            "{ \"id\": \"closeness.own-wish\", \"when\": { \"closeness\": [\"notYet\", \"unknown\"] },",
            "{ \"id\": \"closeness.own-wish-too\", \"when\": { \"closeness\": \"notYet\" }, \"withhold\": { \"kinds\": [\"closeness\"] } },\n"
            + "{ \"id\": \"closeness.own-wish\", \"when\": { \"closeness\": \"unknown\" },"
        },
        // A rule that another one covers.
        {
            "{ \"id\": \"safety.ask-yourself\",",
            "{ \"id\": \"safety.ask-again\", \"when\": { \"safety\": \"unknown\", \"step\": \"forgive\" }, \"recommend\": \"ask-yourself\", \"rank\": 7, \"slot\": \"general\" },\n{ \"id\": \"safety.ask-yourself\","
        },
    };

    [Theory]
    [MemberData(nameof(SameRulesWrittenAnotherWay))]
    public void Diff_SameRulesWrittenAnotherWay_IsSame(string written, string otherwise)
    {
        using var before = RuleFolder.With(WrittenOnce);
        using var after = RuleFolder.With(WrittenOnce).Change(written, otherwise);
        var json = ToolRun.Of("diff", before.Rules, after.Rules, "--format", "json").Exits(0).Json;
        Assert.Empty(json.GetProperty("changes").EnumerateArray());
        Assert.True(json.GetProperty("same").GetBoolean());
    }

    [Theory]
    [InlineData("lost", 2)]
    [InlineData("any", 2)]
    [InlineData("gained", 0)]
    [InlineData("reordered", 0)]
    [InlineData("none", 0)]
    public void Diff_FailOn_DecidesTheExitCode(string kind, int code)
    {
        using var before = RuleFolder.With(Small(""", { "id": "second", "when": { "progress": "stuck" }, "refer": { "to": "doctor", "urgency": "soon" } }"""));
        using var after = RuleFolder.With(Small(""));
        ToolRun.Of("diff", before.Rules, after.Rules, "--fail-on", kind).Exits(code);
    }

    /// <summary>The order within slots of the built-in set is not decided in full.</summary>
    [Fact]
    public void Diff_WhatIsNotDecided_CountsAsAChange()
    {
        using var before = RuleFolder.Exported();
        using var after = RuleFolder.Exported().Remove("health.refer-due").RemoveTextsOf("health.refer-due");
        ToolRun.Of("diff", before.Rules, after.Rules, "--fail-on", "gained").Exits(2);
    }

    [Fact]
    public void Diff_BrokenFile_IsInvalid()
    {
        using var good = RuleFolder.Exported();
        using var bad = RuleFolder.With("{ \"format\": 2 }");
        var text = ToolRun.Of("diff", good.Rules, bad.Rules).Exits(3);
        Assert.Contains("error TA", text.Error, StringComparison.Ordinal);
        var json = ToolRun.Of("diff", bad.Rules, good.Rules, "--format", "json").Exits(3).Json;
        Assert.False(json.GetProperty("same").GetBoolean());
        Assert.NotEmpty(json.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal(
            ["same", "complete", "changes", "guaranteesLost", "guaranteesGained", "diagnostics"],
            json.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void Diff_MissingFile_CouldNotRun()
    {
        using var good = RuleFolder.Exported();
        Assert.Contains("there is no file", ToolRun.Of("diff", good.Rules, good.At("absent.json")).Exits(1).Error, StringComparison.Ordinal);
        ToolRun.Of("diff", good.Rules).Exits(1);
        ToolRun.Of("diff", good.Rules, good.Rules, "--fail-on", "sometimes").Exits(1);
    }

    private static string Small(string more) => $$"""
        { "format": 1, "id": "small", "version": "1.0.0", "actions": [{ "id": "first", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "first", "recommend": "first" }{{more}}] }
        """;

    /// <summary>The changes, each replayed on the engine in both directions.</summary>
    private static List<JsonElement> ChangesOf(RuleFolder before, RuleFolder after)
    {
        var json = ToolRun.Of("diff", before.Rules, after.Rules, "--format", "json").Exits(0).Json;
        Assert.False(json.GetProperty("same").GetBoolean());
        List<JsonElement> changes = [.. json.GetProperty("changes").EnumerateArray()];
        Assert.NotEmpty(changes);
        Engine old = Engine.Of(before.Rules), changed = Engine.Of(after.Rules);
        Assert.All(changes, change => Replay.Change(old, changed, change));
        return changes;
    }

    private static bool Is(JsonElement change, string outcome, string kind) =>
        change.GetProperty("outcome").GetString() == outcome && change.GetProperty("kind").GetString() == kind;
}
