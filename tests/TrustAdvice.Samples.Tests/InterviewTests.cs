using System.Text;
using System.Text.Json;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary>The contract of <c>interview</c>: a program outside keeps nothing but the answers.</summary>
public class InterviewTests
{
    [Fact]
    public void NoAnswers_AsksForSafetyFirst()
    {
        var interview = Ask([]);

        Assert.Equal(["next", "asked", "settled", "advice"], interview.EnumerateObject().Select(member => member.Name));
        var next = interview.GetProperty("next");
        Assert.Equal(["fact", "text", "why", "answers", "language"], next.EnumerateObject().Select(member => member.Name));
        Assert.Equal("safety", next.GetProperty("fact").GetString());
        Assert.NotEmpty(next.GetProperty("why").GetString()!);
        Assert.Equal(
            ["safe", "unsure", "controlled", "afraid"],
            next.GetProperty("answers").EnumerateArray().Select(answer => answer.GetProperty("value").GetString()));
        Assert.All(next.GetProperty("answers").EnumerateArray(), answer => Assert.NotEmpty(answer.GetProperty("text").GetString()!));
        Assert.Equal(0, interview.GetProperty("asked").GetInt32());
        Assert.False(interview.GetProperty("settled").GetBoolean());
        Assert.Equal(JsonValueKind.Object, interview.GetProperty("advice").ValueKind);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Answers_LeadToNullAfterSomeTen_AndNoUnknownTakesAnAlertAway(int seed)
    {
        var random = new Random(seed);
        Dictionary<string, string> answers = [];
        var interview = Ask(answers);
        while (interview.GetProperty("next") is { ValueKind: JsonValueKind.Object } next)
        {
            var choices = next.GetProperty("answers").EnumerateArray().Select(answer => answer.GetProperty("value").GetString()!).ToList();
            answers.Add(next.GetProperty("fact").GetString()!, choices[random.Next(choices.Count)]);
            interview = Ask(answers);
            Assert.Equal(answers.Count, interview.GetProperty("asked").GetInt32());
        }

        Assert.InRange(answers.Count, 1, 15);
        bool isSettled = interview.GetProperty("settled").GetBoolean();
        var advice = interview.GetProperty("advice");
        for (int run = 0; run < 40; run++)
        {
            var completed = Ran.JsonOf(Completed(answers, random)).Json;
            Assert.Subset(Alerts(completed), Alerts(advice));
            Assert.True(!isSettled || Shown(advice) == Shown(completed));
            Assert.True(Alerts(advice).Count > 0 || Alerts(completed).Count == 0);
        }
    }

    [Fact]
    public void EveryQuestion_MayBeDeclined_AndIsNotAskedAgain()
    {
        Dictionary<string, string> answers = [];
        var interview = Ask(answers);
        while (interview.GetProperty("next") is { ValueKind: JsonValueKind.Object } next)
        {
            answers.Add(next.GetProperty("fact").GetString()!, "unknown");
            interview = Ask(answers);
        }

        Assert.Equal(answers.Count, interview.GetProperty("asked").GetInt32());
        Assert.False(interview.GetProperty("settled").GetBoolean());
        Assert.Equal("{}", interview.GetProperty("advice").GetProperty("trace").GetProperty("facts").GetRawText());
    }

    [Theory]
    [InlineData("{}", 1, 1, "$")]
    [InlineData("[]", 1, 1, "$")]
    [InlineData("{ \"answers\": [] }", 1, 14, "$.answers")]
    [InlineData("{ \"answers\": null }", 1, 14, "$.answers")]
    [InlineData("{ \"answers\": { \"safety\": \"zzqzz\" } }", 1, 26, "$.answers.safety")]
    [InlineData("{ \"answers\": { \"safety\": 4 } }", 1, 26, "$.answers.safety")]
    [InlineData("{ \"answers\": { \"saftey\": \"zzqzz\" } }", 1, 16, "$.answers.saftey")]
    [InlineData("{ \"answers\": { \"safety\": \"safe\", \"safety\": \"zzqzz\" } }", 1, 34, "$.answers")]
    [InlineData("{ \"answers\": {}, \"situation\": \"zzqzz\" }", 1, 18, "$.situation")]
    [InlineData("{ \"answers\": { \"safety\": \"zzqzz", 1, 32, "$.answers")]
    [InlineData("zzqzz", 1, 1, "$")]
    public void BadAnswers_Exit2WithAPlaceAndNoValue(string json, int line, int column, string path)
    {
        var ran = Ran.WithInput(json, "interview", "--answers", "-", "--format", "json");

        Assert.Equal((2, ""), (ran.ExitCode, ran.Screen));
        Assert.Empty(ran.Output);
        Assert.Contains($"standard input({line},{column}): error TA", ran.Error, StringComparison.Ordinal);
        Assert.Contains($": {path}: ", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("zqz", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TenMegabytes_Exit2() =>
        Assert.Equal(2, Ran.WithInput(new string(' ', 10_000_000), "interview", "--answers", "-").ExitCode);

    [Fact]
    public void Sample_IsReadAndLeadsToTheNextQuestion()
    {
        string sample = Repository.PathOf("samples", "answers", "safety-answered.json");
        var ran = Ran.With("interview", "--answers", sample, "--format", "json");

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Equal(3, ran.Json.GetProperty("asked").GetInt32());
        Assert.Equal(JsonValueKind.Object, ran.Json.GetProperty("next").ValueKind);
        Assert.StartsWith("What to ask next\n", Ran.With("interview", "--answers", sample).Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_ShowsTheQuestionAndThenTheAdvice()
    {
        string text = Ran.WithInput("""{ "answers": { "safety": "safe" } }""", "interview", "--answers", "-").Screen;

        Assert.StartsWith("What to ask next\n", text, StringComparison.Ordinal);
        Assert.Contains("unknown", text, StringComparison.Ordinal);
        Assert.Contains("Your next step", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_InDanger_ShowsTheCardFirst_AndThenAsksAboutDanger()
    {
        string text = Ran.WithInput("""{ "answers": { "safety": "afraid" } }""", "interview", "--answers", "-").Screen;

        Assert.Contains("Please read this first", text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("What to ask next\n", text, StringComparison.Ordinal);
    }

    private static JsonElement Ask(Dictionary<string, string> answers)
    {
        var ran = Ran.WithInput($"{{ \"answers\": {Json(answers)} }}", "interview", "--answers", "-", "--format", "json");
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        return ran.Json;
    }

    /// <summary>The answers with every other fact given any value, or left unknown.</summary>
    private static string Completed(Dictionary<string, string> answers, Random random)
    {
        var all = RuleSet.BuiltIn.FactDefinitions.ToDictionary(
            fact => fact.Name, fact => answers.GetValueOrDefault(fact.Name) ?? fact.Values.Append("unknown").ElementAt(random.Next(fact.Values.Count + 1)));
        return Json(all);
    }

    private static string Json(Dictionary<string, string> facts) =>
        new StringBuilder("{").AppendJoin(',', facts.Select(fact => $"\"{fact.Key}\":\"{fact.Value}\"")).Append('}').ToString();

    private static HashSet<string> Alerts(JsonElement advice) =>
        [.. advice.GetProperty("alerts").EnumerateArray().Select(item => item.GetProperty("id").GetString()!)];

    /// <summary>What a person sees, without the rules and texts behind it.</summary>
    private static string Shown(JsonElement advice)
    {
        var next = advice.GetProperty("nextStep");
        IEnumerable<string?> items =
        [
            next.ValueKind == JsonValueKind.Null ? null : next.GetProperty("id").GetString(),
            .. advice.GetProperty("alsoTry").EnumerateArray().Select(item => item.GetProperty("id").GetString()),
            .. advice.GetProperty("referrals").EnumerateArray().Select(item => $"{item.GetProperty("to")} {item.GetProperty("urgency")}"),
            .. advice.GetProperty("alerts").EnumerateArray().Select(item => item.GetProperty("id").GetString()),
        ];
        return string.Join(", ", items);
    }
}
