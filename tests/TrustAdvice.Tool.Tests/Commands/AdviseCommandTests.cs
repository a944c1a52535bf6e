using TrustAdvice.Tool.Tests.Support;

namespace TrustAdvice.Tool.Tests.Commands;

public class AdviseCommandTests
{
    private const string Stuck = """{ "whoBrokeTrust": "partner", "step": "communicate", "progress": "stuck", "safety": "safe" }""";

    [Fact]
    public void Advise_Situation_CitesTheRules()
    {
        var run = ToolRun.WithInput(Stuck, "advise", "--situation", "-").Exits(0);
        Assert.Contains("referral   couplesTherapist, soon", run.Out, StringComparison.Ordinal);
        Assert.Contains("(first-call-together, rank 950)", run.Out, StringComparison.Ordinal);
        Assert.Contains("by stuck.call", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Advise_FromFileWithOwnRules_UsesThem()
    {
        using var folder = RuleFolder.Exported().Change(
            "\"recommend\": \"first-call-together\", \"rank\": 950", "\"recommend\": \"first-call-together\", \"rank\": 949");
        string situation = folder.Write("situation.json", Stuck);
        var run = ToolRun.Of("advise", "--situation", situation, "--rules", folder.Rules).Exits(0);
        Assert.Contains("(first-call-together, rank 949)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Advise_Json_IsTheAdvice()
    {
        var json = ToolRun.WithInput(Stuck, "advise", "--situation", "-", "--format", "json").Exits(0).Json;
        Assert.Equal("first-call-together", json.GetProperty("nextStep").GetProperty("id").GetString());
        Assert.Contains("stuck.call", json.GetProperty("nextStep").GetProperty("rules").EnumerateArray().Select(rule => rule.GetString()));
    }

    [Fact]
    public void Advise_BadSituation_IsInvalidAndNeverRepeatsAValue()
    {
        const string bad = """{ "progress": "desperate", "colour": "red" }""";
        var text = ToolRun.WithInput(bad, "advise", "--situation", "-").Exits(3);
        Assert.Contains("situation(1,15): error TA0211: $.progress", text.Error, StringComparison.Ordinal);
        Assert.Contains("TA0201", text.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("desperate", text.Error, StringComparison.Ordinal);
        Assert.Empty(text.Out);
        var json = ToolRun.WithInput(bad, "advise", "--situation", "-", "--format", "json").Exits(3).Json;
        Assert.Equal(2, json.GetProperty("diagnostics").GetArrayLength());
    }

    [Fact]
    public void Advise_RuleSetBreaksAGuarantee_DoesNotHold()
    {
        using var folder = RuleFolder.Exported().Remove("self-harm.crisis").RemoveTextsOf("self-harm.crisis");
        var run = ToolRun.WithInput(Stuck, "advise", "--situation", "-", "--rules", folder.Rules).Exits(2);
        Assert.Contains("TA0601", run.Error, StringComparison.Ordinal);
        folder.Change("\"format\": 1", "\"format\": 9");
        ToolRun.WithInput(Stuck, "advise", "--situation", "-", "--rules", folder.Rules).Exits(3);
    }

    [Fact]
    public void Advise_Missing_CouldNotRun()
    {
        ToolRun.Of("advise").Exits(1);
        ToolRun.Of("advise", "--situation", "/nowhere/at/all.json").Exits(1);
        ToolRun.WithInput(Stuck, "advise", "--situation", "-", "--rules", "/nowhere/at/all.json").Exits(1);
    }
}
