using System.Text.Json;
using TrustAdvice.Tool.Tests.Support;

namespace TrustAdvice.Tool.Tests.Commands;

public class TestCommandTests
{
    private const string Examples = """
        { "name": "stuck gets the second", "situation": { "progress": "stuck" }, "nextStep": "second", "must": ["first"] },
        { "name": "improving does not", "situation": { "progress": "improving" }, "must": ["first"], "mustNot": ["second"] }
        """;

    [Fact]
    public void Test_ExamplesPass_Holds()
    {
        using var folder = RuleFolder.With(Tiny(Examples));
        var run = ToolRun.Of("test", folder.Rules).Exits(0);
        Assert.Contains("2 of 2 examples pass.", run.Out, StringComparison.Ordinal);
        Assert.Contains("3 of 3 rules hold in at least one example.", run.Out, StringComparison.Ordinal);
        Assert.Contains("2 of 2 regions", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_TinyRuleSet_HasTheScoreAndSurvivorsWorkedOutByHand()
    {
        using var folder = RuleFolder.With(Tiny(Examples));
        var mutation = ToolRun.Of("test", folder.Rules, "--format", "json").Exits(0).Json.GetProperty("mutation");

        // First: dropped. Second: dropped, nine values more, all values. Again: the same eleven, and none changes anything.
        Assert.Equal(23, mutation.GetProperty("tried").GetInt32());
        Assert.Equal(11, mutation.GetProperty("equivalent").GetInt32());
        Assert.Equal(12, mutation.GetProperty("counted").GetInt32());
        Assert.Equal(5, mutation.GetProperty("killed").GetInt32());
        Assert.Equal(0.4167, mutation.GetProperty("score").GetDouble());
        Assert.Equal(
            [
                "second: also when progress is unknown", "second: also when progress is notEnoughData",
                "second: also when progress is early", "second: also when progress is steady",
                "second: also when progress is slow", "second: also when progress is stalled",
                "second: also when progress is setback",
            ],
            WithFate(mutation, "survived").Select(Name));
        Assert.Equal(["second: also when progress is worsening"], WithFate(mutation, "killedByGuarantee").Select(Name));
        Assert.Equal("not-when-worsening", WithFate(mutation, "killedByGuarantee")[0].GetProperty("by").GetString());
        Assert.Equal(
            [
                ("first: dropped", "improving does not"), ("second: dropped", "stuck gets the second"),
                ("second: also when progress is improving", "improving does not"), ("second: whatever progress is", "improving does not"),
            ],
            WithFate(mutation, "killedByExample").Select(mutant => (Name(mutant), mutant.GetProperty("by").GetString()!)));
        Assert.All(WithFate(mutation, "equivalent"), mutant => Assert.StartsWith("again: ", Name(mutant), StringComparison.Ordinal));
    }

    [Fact]
    public void Test_Survivor_ComesWithASituationWhoseAdviceItChanges()
    {
        using var folder = RuleFolder.With(Tiny(Examples));
        var run = ToolRun.Of("test", folder.Rules).Exits(0);
        Assert.Contains("second: also when progress is slow  {\"progress\":\"slow\"}", run.Out, StringComparison.Ordinal);
        Assert.Contains("Mutation score 41.7 %: 5 of 12", run.Out, StringComparison.Ordinal);
        Assert.Contains("guarantee 'not-when-worsening' 1", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_ConditionNarrowed_IsAMutantOfItsOwn()
    {
        using var folder = RuleFolder.With(Tiny(Examples).Replace(
            "\"progress\": \"stuck\" }, \"recommend\": \"second\"", "\"progress\": [\"stuck\", \"slow\"] }, \"recommend\": \"second\"", StringComparison.Ordinal));
        var mutation = ToolRun.Of("test", folder.Rules, "--format", "json").Exits(0).Json.GetProperty("mutation");
        Assert.Contains("second: not when progress is slow", WithFate(mutation, "survived").Select(Name));
        Assert.Contains("second: not when progress is stuck", WithFate(mutation, "killedByExample").Select(Name));
    }

    [Fact]
    public void Test_ExampleFails_SaysWhatIsWrongInWords()
    {
        using var folder = RuleFolder.With(Tiny("""
            { "name": "wrong", "situation": { "progress": "early" }, "nextStep": "second", "must": ["couplesTherapist", "held"], "mustNot": ["first"] }
            """));
        var run = ToolRun.Of("test", folder.Rules, "--no-mutation").Exits(2);
        Assert.Contains("FAILS  wrong", run.Out, StringComparison.Ordinal);
        Assert.Contains("the next step must be 'second', and it is 'first'", run.Out, StringComparison.Ordinal);
        Assert.Contains("'couplesTherapist' must be there, and is not", run.Out, StringComparison.Ordinal);
        Assert.Contains("'held' must be there, and is not (withheld by first)", run.Out, StringComparison.Ordinal);
        Assert.Contains("'first' must not be there, and is, by first", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Mutation", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_RegionNotExercised_IsNamedExactlyForASmallSet()
    {
        using var folder = RuleFolder.With(Tiny("""{ "name": "one", "situation": { "progress": "stuck" }, "must": ["second"] }"""));
        var regions = ToolRun.Of("test", folder.Rules, "--no-mutation", "--format", "json").Exits(0).Json.GetProperty("regions");
        Assert.True(regions.GetProperty("exact").GetBoolean());
        Assert.Equal(2, regions.GetProperty("found").GetInt32());
        Assert.Equal(1, regions.GetProperty("exercised").GetInt32());
        var region = Assert.Single(regions.GetProperty("notExercised").EnumerateArray());
        Assert.Equal(["first"], region.GetProperty("rules").EnumerateArray().Select(rule => rule.GetString()));

        // Nine of the ten values of progress, unknown among them.
        var expected = RuleSet.BuiltIn.Facts.SituationCount * 9 / 10;
        Assert.Equal(expected.ToString(System.Globalization.CultureInfo.InvariantCulture), region.GetProperty("situations").GetString());
    }

    [Fact]
    public void Test_ManyRules_SaysThatTheSearchForRegionsCameToItsBound()
    {
        var run = ToolRun.Of("test", "--no-mutation");
        Assert.Contains("it came to its bound, so there may be larger ones and the counts are lower bounds", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_MaxMutants_SaysThatTheBoundWasMet()
    {
        using var folder = RuleFolder.With(Tiny(Examples));
        var run = ToolRun.Of("test", folder.Rules, "--max-mutants", "7").Exits(0);
        Assert.Contains("The bound was met: 7 of 23 faults were tried", run.Out, StringComparison.Ordinal);
        ToolRun.Of("test", folder.Rules, "--max-mutants", "0").Exits(1);
    }

    [Fact]
    public void Test_NoExamples_DoesNotHold()
    {
        using var folder = RuleFolder.With(Tiny(""));
        Assert.Contains("nothing was tested", ToolRun.Of("test", folder.Rules, "--no-mutation").Exits(2).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_GuaranteeFails_DoesNotHold()
    {
        using var folder = RuleFolder.With(Tiny(Examples).Replace("\"worsening\" }", "\"stuck\" }", StringComparison.Ordinal));
        Assert.Contains("FAILS  the guarantee not-when-worsening", ToolRun.Of("test", folder.Rules).Exits(2).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_BrokenOrMissing_IsInvalidOrCouldNotRun()
    {
        using var folder = RuleFolder.With("{");
        Assert.Contains("TA0101", ToolRun.Of("test", folder.Rules).Exits(3).Error, StringComparison.Ordinal);
        Assert.NotEmpty(ToolRun.Of("test", folder.Rules, "--format", "json").Exits(3).Json.GetProperty("diagnostics").EnumerateArray());
        ToolRun.Of("test", folder.At("absent.json")).Exits(1);
    }

    private static string Tiny(string examples) => $$"""
        {
          "format": 1, "id": "tiny", "version": "1.0.0",
          "actions": [
            { "id": "first", "owner": "both", "kind": "stance" },
            { "id": "second", "owner": "both", "kind": "stance" },
            { "id": "held", "owner": "both", "kind": "closeness" }
          ],
          "rules": [
            { "id": "first", "recommend": ["first", "held"], "withhold": { "kinds": ["closeness"] }, "rank": 1 },
            { "id": "second", "when": { "progress": "stuck" }, "recommend": "second", "rank": 5 },
            { "id": "again", "when": { "progress": "stuck" }, "recommend": "first", "rank": 1 }
          ],
          "guarantees": [
            { "id": "not-when-worsening", "kind": "never", "when": { "progress": "worsening" }, "outcome": { "actions": ["second"] } }
          ],
          "examples": [ {{examples}} ]
        }
        """;

    private static List<JsonElement> WithFate(JsonElement mutation, string fate) =>
        [.. mutation.GetProperty("mutants").EnumerateArray().Where(mutant => mutant.GetProperty("fate").GetString() == fate)];

    private static string Name(JsonElement mutant) => mutant.GetProperty("mutant").GetString()!;
}
