using System.Text;
using System.Text.Json;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary>The contract of <c>why</c> and <c>why-not</c>, and its laws, as a program outside sees them.</summary>
public class WhyTests
{
    public static TheoryData<string> Names => SituationTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Why_TheCitedFactsAloneGiveTheItemByTheCitedRule(string name)
    {
        foreach (string id in GivenIds(Repository.Situation(name)))
        {
            var why = Ran.With("why", id, "--situation", Repository.Situation(name), "--format", "json").Json;

            Assert.Equal(id, why.GetProperty("id").GetString());
            Assert.True(why.GetProperty("given").GetBoolean());
            string rule = Assert.Single(why.GetProperty("rules").EnumerateArray()).GetString()!;
            Assert.All(why.GetProperty("sources").EnumerateArray(), source => Assert.NotEmpty(source.GetString()!));
            var alone = Explain("why", id, why.GetProperty("facts").GetRawText());
            Assert.True(alone.GetProperty("given").GetBoolean());
            var ruleIds = alone.GetProperty("rules").EnumerateArray().Concat(alone.GetProperty("alsoGivenBy").EnumerateArray());
            Assert.Contains(rule, ruleIds.Select(other => other.GetString()));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WhyNot_EachChangeGivesTheItem(string name)
    {
        string situation = File.ReadAllText(Repository.Situation(name));
        var given = GivenIds(Repository.Situation(name));
        foreach (string id in RuleSet.BuiltIn.ItemIds.Except(given).Where((_, index) => index % 5 == 0))
        {
            var whyNot = Explain("why-not", id, situation);

            Assert.Equal(id, whyNot.GetProperty("id").GetString());
            Assert.False(whyNot.GetProperty("given").GetBoolean());
            Assert.Equal(JsonValueKind.Array, whyNot.GetProperty("withheldBy").ValueKind);
            foreach (var change in whyNot.GetProperty("changes").EnumerateArray())
            {
                Assert.Contains(change.GetProperty("maySuggest").ValueKind, new[] { JsonValueKind.True, JsonValueKind.False });
                string changed = Changed(situation, change.GetProperty("facts"));
                Assert.True(Explain("why", id, changed).GetProperty("given").GetBoolean(), $"{id}: {changed}");
            }
        }
    }

    [Fact]
    public void WhyNot_NamesTheRulesThatHoldBack()
    {
        string sample = Repository.Situation("afraid");
        var withheld = Ran.With("advise", "--situation", sample, "--format", "json").Json.GetProperty("withheld")[0];
        string id = withheld.GetProperty("id").GetString()!;

        var whyNot = Ran.With("why-not", id, "--situation", sample, "--format", "json").Json;

        Assert.Equal(
            withheld.GetProperty("rules").EnumerateArray().Select(rule => rule.GetString()),
            whyNot.GetProperty("withheldBy").EnumerateArray().Select(rule => rule.GetString()));
    }

    [Fact]
    public void WhyNot_OfWhatIsGiven_SaysSo()
    {
        var whyNot = Explain("why-not", "couplesTherapist", """{ "progress": "stuck", "safety": "safe" }""");

        Assert.True(whyNot.GetProperty("given").GetBoolean());
        Assert.Equal(0, whyNot.GetProperty("changes").GetArrayLength());
        Assert.Equal(0, whyNot.GetProperty("withheldBy").GetArrayLength());
    }

    [Fact]
    public void Why_OfWhatIsNotGiven_IsSaidInBothFormats()
    {
        var text = Ran.WithInput("{ \"safety\": \"afraid\" }", "why", "couplesTherapist", "--situation", "-");
        var json = Explain("why", "couplesTherapist", "{ \"safety\": \"afraid\" }");

        Assert.Equal((2, ""), (text.ExitCode, text.Screen));
        Assert.Contains("why-not", text.Error, StringComparison.Ordinal);
        Assert.False(json.GetProperty("given").GetBoolean());
        Assert.True(json.TryGetProperty("changes", out _));
    }

    [Fact]
    public void WhyNot_InWords_NeverSuggestsToChangeWhatMustNotBeSuggested()
    {
        string text = Ran.With("why-not", "name-own-limits", "--situation", Repository.Situation("afraid")).Screen;

        Assert.DoesNotContain("safety is safe", text, StringComparison.Ordinal);
        Assert.Contains("Held back by the rules:", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("why", "couplesTerapist", "did you mean 'couplesTherapist'?")]
    [InlineData("why-not", "CouplesTherapist", "did you mean 'couplesTherapist'?")]
    [InlineData("why-not", "zzqzzqzzqzz", "lists the ids")]
    [InlineData("why", "", "lists the ids")]
    [InlineData("why", "\u001b[2J", "lists the ids")]
    public void UnknownId_Exits2AndHelps(string command, string id, string expected)
    {
        var ran = Ran.WithInput("{}", command, id, "--situation", "-");

        Assert.Equal((2, ""), (ran.ExitCode, ran.Screen));
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', ran.Error);
    }

    [Theory]
    [InlineData("why")]
    [InlineData("why-not")]
    public void BadSituation_Exits2AndNamesThePlaceAndNoValue(string command)
    {
        var ran = Ran.WithInput("{ \"safety\": \"zzqzz\" }", command, "couplesTherapist", "--situation", "-", "--format", "json");

        Assert.Equal(2, ran.ExitCode);
        Assert.Empty(ran.Output);
        Assert.StartsWith("standard input(1,13): error TA0211: $.safety:", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("zqz", ran.Error, StringComparison.Ordinal);
    }

    private static List<string> GivenIds(string sample)
    {
        var advice = Ran.With("advise", "--situation", sample, "--format", "json").Json;
        return
        [
            .. advice.GetProperty("all").EnumerateArray().Select(item => item.GetProperty("id").GetString()!),
            .. advice.GetProperty("referrals").EnumerateArray().Select(item => item.GetProperty("to").GetString()!),
            .. advice.GetProperty("alerts").EnumerateArray().Select(item => item.GetProperty("id").GetString()!),
            .. advice.GetProperty("information").EnumerateArray().Select(item => item.GetProperty("id").GetString()!),
            // An opening behind another of its kind is given, though only the first is shown.
            .. advice.GetProperty("trace").GetProperty("rules").EnumerateArray().Select(rule => rule.GetString()!)
                .Where(rule => rule.StartsWith("opening.", StringComparison.Ordinal)).Select(rule => rule["opening.".Length..]),
        ];
    }

    private static JsonElement Explain(string command, string id, string situation)
    {
        var ran = Ran.WithInput(situation, command, id, "--situation", "-", "--format", "json");
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        return ran.Json;
    }

    private static string Changed(string situation, JsonElement facts)
    {
        using var document = JsonDocument.Parse(situation, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        var members = document.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetRawText());
        foreach (var fact in facts.EnumerateObject())
        {
            members[fact.Name] = fact.Value.GetRawText();
        }

        return new StringBuilder("{").AppendJoin(',', members.Select(member => $"\"{member.Key}\":{member.Value}")).Append('}').ToString();
    }
}
