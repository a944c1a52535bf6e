using TrustAdvice.Tool.Tests.Support;

namespace TrustAdvice.Tool.Tests.Commands;

/// <summary>The evidence ledger.</summary>
public class EvidenceCommandTests
{
    private const string Rules = """
        {
          "format": 1, "id": "sample", "version": "1.0.0", "points": ["article:1.B1"],
          "literature": [
            { "key": "known-2016", "authors": "Known", "year": 2016, "title": "A | title", "in": "A journal", "doi": "10.1/x", "seen": "paper", "finding": "It helps.", "limits": "Few people." },
            { "key": "vague", "authors": "Vague", "title": "not verified", "in": "not verified", "url": "example.org", "seen": "memory", "finding": "It may help.", "limits": "From memory." } ],
          "actions": [
            { "id": "a", "owner": "both", "kind": "stance", "sources": ["known-2016", "article:1.B1"], "evidence": "B" },
            { "id": "b", "owner": "both", "kind": "stance" } ],
          "rules": [
            { "id": "r", "recommend": ["a", "b"], "sources": ["vague"] },
            { "id": "s", "recommend": "a" },
            { "id": "t", "refer": { "to": "couplesTherapist", "urgency": "soon" }, "evidence": "C" } ]
        }
        """;

    [Fact]
    public void Evidence_BuiltIn_HasEveryActionRulePointAndReference()
    {
        string page = ToolRun.Of("evidence").Exits(0).Out;
        var model = RuleSet.BuiltIn.Model;
        Assert.All(model.Actions, action => Assert.Contains($"`{action.Id}`: evidence ", page, StringComparison.Ordinal));
        Assert.All(model.Rules, rule => Assert.Contains($"| `{rule.Id}` | {model.EvidenceOf(rule)} | ", page, StringComparison.Ordinal));
        Assert.All(model.Points, point => Assert.Matches($@"\| {point.Source.Replace(".", "\\.", StringComparison.Ordinal)} \| \w[^|]+ \| \w[^|]+ \|", page));
        Assert.All(model.Literature, reference => Assert.Contains($"\n### {reference.Key}\n", page, StringComparison.Ordinal));
        Assert.Contains("Written from published sources, not clinically reviewed.", page, StringComparison.Ordinal);
        Assert.Contains("## What we do not claim", page, StringComparison.Ordinal);
        Assert.DoesNotContain("none |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_SaysWhatIsNotKnown()
    {
        using var folder = RuleFolder.With(Rules);
        string page = ToolRun.Of("evidence", "--rules", folder.Rules).Exits(0).Out;
        Assert.Contains("Known (2016): A \\| title. A journal. doi 10.1/x.\n", page, StringComparison.Ordinal);
        Assert.Contains("Vague (year not verified): title not verified. not verified. example.org.\n", page, StringComparison.Ordinal);
        Assert.Contains("- Read: nothing; it is cited from memory\n", page, StringComparison.Ordinal);
        Assert.Contains("`a`: evidence B, other studies; no review stated.\n", page, StringComparison.Ordinal);
        Assert.Contains("- Rests on: [Known 2016](#known-2016); article:1.B1 (take full responsibility, without shifting blame)\n", page, StringComparison.Ordinal);
        Assert.Contains("`b`: evidence no grade stated; no review stated.\n\n- Rests on: nothing stated\n", page, StringComparison.Ordinal);
        Assert.Contains("| `t` | C | refers to couplesTherapist, soon | nothing stated | none |\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("seven steps", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_Out_WritesTheFile()
    {
        using var folder = RuleFolder.With(Rules);
        string page = folder.At("evidence.md");
        ToolRun.Of("evidence", "--rules", folder.Rules, "--out", page).Exits(0);
        Assert.Equal(ToolRun.Of("evidence", "--rules", folder.Rules).Out, File.ReadAllText(page));
        ToolRun.Of("evidence", "--rules", folder.At("absent.json")).Exits(1);
        folder.Write("rules.json", "[]");
        ToolRun.Of("evidence", "--rules", folder.Rules).Exits(3);
    }
}
