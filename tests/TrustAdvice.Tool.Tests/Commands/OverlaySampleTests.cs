using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TrustAdvice.Authoring;
using TrustAdvice.Tool.Tests.Support;

namespace TrustAdvice.Tool.Tests.Commands;

/// <summary>
/// samples/Overlay does what docs/rule-format.md says of it, and is what that page shows. The table of ranks is written anew by
/// <c>TRUSTADVICE_UPDATE_DOCS=1 dotnet test tests/TrustAdvice.Tool.Tests --filter OverlaySampleTests</c>.
/// </summary>
public partial class OverlaySampleTests
{
    private const string Begin = "<!-- ranks -->\n";
    private const string End = "<!-- /ranks -->";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly string Document = Path.Combine(Repository.Root, "docs", "rule-format.md");

    private static readonly string Overlay = Sample("acme.json");

    [Fact]
    public void Verify_HoldsWithNothingToMend()
    {
        var report = ToolRun.Of("verify", "--overlay", Overlay, "--format", "json").Exits(0).Json;

        Assert.Equal(["TA0507"], report.GetProperty("diagnostics").EnumerateArray().Select(fault => fault.GetProperty("code").GetString()));
    }

    [Fact]
    public void Texts_HoldEveryCheck() => ToolRun.Of("texts", "--overlay", Overlay).Exits(0);

    [Fact]
    public void Test_SpeaksOfTheOverlaysOwnRule_AndOfItsFaultsAlone()
    {
        var run = ToolRun.Of("test", "--overlay", Overlay, "--format", "json").Exits(0).Json;
        var mutants = run.GetProperty("mutation").GetProperty("mutants").EnumerateArray().Select(mutant => mutant.GetProperty("mutant").GetString()!).ToList();

        Assert.Equal(1, run.GetProperty("rules").GetProperty("exercised").GetInt32());
        Assert.Empty(run.GetProperty("rules").GetProperty("notExercised").EnumerateArray());
        Assert.InRange(mutants.Count, 10, 40);
        Assert.All(mutants, fault => Assert.StartsWith("acme.roster: ", fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Advise_GivesTheActionInBothLanguages()
    {
        var advice = ToolRun.Of("advise", "--overlay", Overlay, "--situation", Sample("situation.json")).Exits(0);
        var german = new Advisor(new AdvisorOptions { RuleSet = RuleSet.BuiltIn.LoadOverlay(Overlay), Language = "de" });

        Assert.Contains("Put one hour for you two into the roster (acme-hour-in-the-roster, rank 720)", advice.Out, StringComparison.Ordinal);
        Assert.Equal("Arbeitet ihr im Schichtdienst?", german.QuestionFor("acme.shifts").Text);
    }

    /// <summary>What a newcomer types is a part of the sample, member for member.</summary>
    [Fact]
    public void Document_ShowsTheSample()
    {
        var blocks = Blocks().Matches(File.ReadAllText(Document).ReplaceLineEndings("\n")).Select(block => block.Groups[1].Value)
            .SkipWhile(block => !block.Contains("acme.shifts", StringComparison.Ordinal)).Take(3).ToList();

        Assert.All([("acme.json", blocks[0]), ("acme.en.json", blocks[1]), ("acme.json", $"{{{blocks[2]}}}")], shown => AssertIsIn(Read(shown.Item1), JsonNode.Parse(shown.Item2)!));
    }

    [Fact]
    public void Document_Ranks_AreThoseOfTheBuiltInRules()
    {
        string document = File.ReadAllText(Document).ReplaceLineEndings("\n");
        int begin = document.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = document.IndexOf(End, StringComparison.Ordinal);
        string table = Table();
        if (Environment.GetEnvironmentVariable("TRUSTADVICE_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Document, document[..begin] + table + document[end..]);
            return;
        }

        Assert.Equal(table, document[begin..end]);
    }

    private static string Table()
    {
        using var rules = JsonDocument.Parse(BuiltInRules.Source.Rules.Content, Lenient);
        using var texts = JsonDocument.Parse(BuiltInRules.Source.Texts.Single(text => text.Name == "rules.en.json").Content, Lenient);
        var ranks = rules.RootElement.GetProperty("rules").EnumerateArray()
            .Where(rule => rule.TryGetProperty("recommend", out _) && rule.TryGetProperty("slot", out _))
            .ToLookup(rule => rule.GetProperty("slot").GetString()!, rule => rule.TryGetProperty("rank", out var rank) ? rank.GetInt32() : 0);
        var rows = rules.RootElement.GetProperty("slots").EnumerateArray().Select(slot => slot.GetProperty("id").GetString()!).Select(slot =>
        {
            int[] own = [.. ranks[slot].Order()];
            string name = texts.RootElement.GetProperty("slots").GetProperty(slot).GetString()!;
            return $"| `{slot}` | {name} | {own[0]} | {own[own.Length / 4]} | {own[own.Length / 2]} | {own[own.Length * 3 / 4]} | {own[^1]} |\n";
        });
        return $"| slot | what | lowest | a quarter below | half below | three quarters below | highest |\n| --- | --- | ---: | ---: | ---: | ---: | ---: |\n{string.Concat(rows)}";
    }

    private static void AssertIsIn(JsonNode whole, JsonNode part)
    {
        if (part is JsonObject members)
        {
            Assert.All(members, member => AssertIsIn(whole[member.Key]!, member.Value!));
        }
        else if (part is JsonArray { Count: > 0 } items && items[0] is JsonObject)
        {
            Assert.All(items, item => Assert.Contains(whole.AsArray(), one => JsonNode.DeepEquals(one, item)));
        }
        else
        {
            Assert.True(JsonNode.DeepEquals(whole, part), $"The page shows {part.ToJsonString()}, the sample has {whole.ToJsonString()}");
        }
    }

    private static JsonNode Read(string name) => JsonNode.Parse(File.ReadAllText(Sample(name)), documentOptions: Lenient)!;

    private static string Sample(string name) => Path.Combine(Repository.Root, "samples", "Overlay", name);

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
