using System.Text.RegularExpressions;
using TrustAdvice.Tool.Tests.Support;

namespace TrustAdvice.Tool.Tests.Commands;

public partial class RenderCommandTests
{
    private const string Hostile = """
        {
          "format": 1, "id": "hostile", "version": "1.0.0",
          "actions": [ { "id": "first", "owner": "both", "kind": "stance", "sources": ["<b>|`x`"] } ],
          "rules": [ { "id": "always", "recommend": "first" } ],
          "guarantees": [ { "id": "first-always", "kind": "always", "outcome": { "actions": ["first"] }, "because": "a | b <i>\"c\"</i>\nnew" } ]
        }
        """;

    private const string HostileTexts = """
        {
          "language": "en", "withLinks": ["actions.first"],
          "actions": { "first": { "title": "<script>alert(1)</script> & more", "why": "\"quoted\" 'text' ](javascript:x)", "how": ["<img src=x onerror=y>"] } }
        }
        """;

    [Fact]
    public void Render_Html_IsSelfContainedAndWellFormed()
    {
        string html = ToolRun.Shared("render", "--format", "html").Exits(0).Out;
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        AssertBalanced(html);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("://", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", html, StringComparison.Ordinal);
        Assert.Contains("role=\"img\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("markdown")]
    public void Render_BuiltIn_HasEveryRuleGuaranteeActionAndStep(string format)
    {
        string page = ToolRun.Shared("render", "--format", format).Exits(0).Out.Replace("\\", "", StringComparison.Ordinal);
        Assert.All(RuleSet.BuiltIn.Model.Rules, rule => Assert.Contains(rule.Id, page, StringComparison.Ordinal));
        Assert.All(RuleSet.BuiltIn.Model.Guarantees, guarantee => Assert.Contains(guarantee.Id, page, StringComparison.Ordinal));
        Assert.All(RuleSet.BuiltIn.Actions, action => Assert.Contains(action.Id, page, StringComparison.Ordinal));
        Assert.All(Enumerable.Range(1, 7), step => Assert.Contains($"Step {step}: ", page, StringComparison.Ordinal));
        Assert.Contains("holds, proved in ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_HtmlOfHostileTexts_EscapesThem()
    {
        using var folder = RuleFolder.With(Hostile);
        folder.Write("rules.en.json", HostileTexts);
        string html = ToolRun.Of("render", folder.Rules, "--format", "html").Exits(0).Out;
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        AssertBalanced(html);
    }

    [Fact]
    public void Render_MarkdownOfHostileTexts_EscapesThem()
    {
        using var folder = RuleFolder.With(Hostile);
        folder.Write("rules.en.json", HostileTexts);
        string page = ToolRun.Of("render", folder.Rules).Exits(0).Out;
        Assert.DoesNotContain("<script", page.Replace("\\<", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("a \\| b \\<i\\>\"c\"\\</i\\> new", page, StringComparison.Ordinal);
        Assert.DoesNotContain(" ](javascript", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Output_WritesTheFile()
    {
        using var folder = RuleFolder.Exported();
        string page = folder.At("page.html");
        ToolRun.Of("render", folder.Rules, "--format", "html", "--output", page).Exits(0);
        Assert.Equal(ToolRun.Shared("render", "--format", "html").Out, File.ReadAllText(page));
    }

    [Fact]
    public void Render_GuaranteeFails_WritesThePageAndDoesNotHold()
    {
        using var folder = RuleFolder.Exported().Remove("ongoing.not-yet").RemoveTextsOf("ongoing.not-yet");
        var run = ToolRun.Of("render", folder.Rules, "--format", "html").Exits(2);
        Assert.Contains("FAILS when ", run.Out, StringComparison.Ordinal);
        Assert.Contains("forgiveness-not-while-harm-goes-on", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_BrokenOrMissing_IsInvalidOrCouldNotRun()
    {
        using var folder = RuleFolder.With("{");
        Assert.Contains("TA0101", ToolRun.Of("render", folder.Rules).Exits(3).Error, StringComparison.Ordinal);
        ToolRun.Of("render", folder.At("absent.json")).Exits(1);
        ToolRun.Of("render", "--output", "/nowhere/at/all.html").Exits(1);
        ToolRun.Of("render", "--format", "pdf").Exits(1);
    }

    private static void AssertBalanced(string html)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(html))
        {
            string name = tag.Groups["name"].Value;
            if (name is "meta")
            {
                continue;
            }

            if (tag.Groups["close"].Success)
            {
                Assert.Equal(name, open.Pop());
            }
            else
            {
                open.Push(name);
            }
        }

        Assert.Empty(open);
    }

    [GeneratedRegex("<(?<close>/)?(?<name>[a-z][a-z0-9]*)[^>]*>")]
    private static partial Regex Tag();
}
