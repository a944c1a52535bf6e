using System.Text.Json.Nodes;
using TrustAdvice.Tool.Tests.Support;

namespace TrustAdvice.Tool.Tests.Commands;

/// <summary><c>verify --overlay</c> ends with 0 for an overlay that may be used and for no other.</summary>
public class VerifyOverlayTests
{
    private const int OfEach = 10;

    public static TheoryData<string> Honest => NamesOf("honest");

    public static TheoryData<string> Slips => NamesOf("slips");

    public static TheoryData<string, string> NoOverlays => new()
    {
        { "nothing", "" },
        { "an open brace", "{" },
        { "a list", "[]" },
        { "a number", "0" },
        { "null", "null" },
        { "a rule set", """{ "format": 1, "id": "acme.own", "version": "1.0.0", "actions": [], "rules": [] }""" },
        { "another format", """{ "format": 2, "id": "acme.own", "version": "1.0.0", "extends": "trustadvice.core" }""" },
        { "a line of text", "please" },
        { "a byte that is none of UTF-8", "\uD800" },
        { "a hundred brackets", new string('[', 100) },
    };

    [Theory]
    [MemberData(nameof(Honest))]
    public void AnOverlayThatMayBeUsed_EndsWithNothing(string name) => Assert.Equal(0, Verify("honest", name).Code);

    [Theory]
    [MemberData(nameof(Slips))]
    public void AnOverlayThatMayNotBeUsed_EndsWithTwoOrThree_AndSaysWhy(string name)
    {
        var run = Verify("slips", name);

        Assert.Contains(run.Code, new[] { 2, 3 });
        Assert.Contains((string)Case("slips", name)["code"]!, run.Out + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(NoOverlays))]
    public void WhatIsNoOverlay_EndsWithThree(string name, string content)
    {
        Assert.NotEmpty(name);
        using var folder = RuleFolder.With("{}");

        Assert.NotEmpty(ToolRun.Of("verify", "--overlay", folder.Write("overlay.json", content)).Exits(3).Error);
    }

    private static ToolRun Verify(string file, string name)
    {
        var one = Case(file, name);
        using var folder = RuleFolder.With("{}");
        var overlay = new JsonObject { ["format"] = 1, ["id"] = "acme.overlay", ["version"] = "1.0.0", ["extends"] = "trustadvice.core" };
        foreach (var (member, value) in one["overlay"]?.AsObject() ?? [])
        {
            overlay[member] = value?.DeepClone();
        }

        foreach (var text in one["texts"]?.AsArray() ?? [])
        {
            folder.Write($"overlay.{text!["language"]}.json", text.ToJsonString());
        }

        return ToolRun.Of("verify", "--overlay", folder.Write("overlay.json", overlay.ToJsonString()));
    }

    private static JsonNode Case(string file, string name) => Cases(file).Single(one => (string)one["name"]! == name);

    private static IEnumerable<JsonNode> Cases(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, $"tests/TrustAdvice.Tests/HonestOverlays/{file}.json")))!.AsArray().Select(one => one!);

    private static TheoryData<string> NamesOf(string file) =>
        new(Cases(file).Where(one => one["below"] is null).Take(OfEach).Select(one => (string)one["name"]!));
}
