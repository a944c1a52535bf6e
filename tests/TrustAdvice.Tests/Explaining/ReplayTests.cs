using System.Text.Json;
using FsCheck.Xunit;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Explaining;

/// <summary>A trace gives the same advice again, or says what differs.</summary>
public class ReplayTests
{
    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 100)]
    public void Replay_OfTheSameRuleSet_GivesTheSameBytes(AnySituation any)
    {
        var advice = new Advisor(new AdvisorOptions { Limit = 5 }).Advise(any.Value);
        string json = JsonSerializer.Serialize(advice.Trace, TrustAdviceJson.TypeInfo<AdviceTrace>());

        var replay = Advisor.Default.Replay(
            JsonSerializer.Deserialize(json, TrustAdviceJson.TypeInfo<AdviceTrace>())!);

        Assert.True(replay.Same, string.Join("; ", replay.Differences));
        Assert.Equal(advice.ToJson(), replay.Advice.ToJson());
    }

    [Fact]
    public void Replay_OfAnotherRuleSet_SaysWhatDiffers()
    {
        var trace = AdviceOutline.Advise(new Situation { Progress = Progress.Stuck }).Trace;

        var replay = Advisor.Default.Replay(trace with { Version = "0.9.0", Hash = "0000", Rules = ["gone.rule"] });

        Assert.Contains("its version was '0.9.0' and is '1.0.0'", replay.Differences);
        Assert.Contains(replay.Differences, difference => difference.StartsWith("its content was '0000'", StringComparison.Ordinal));
        Assert.Contains("the rule 'gone.rule' no longer holds", replay.Differences);
        Assert.Contains("the rule 'stuck.refer' holds now and did not before", replay.Differences);
        Assert.False(replay.Same);
    }

    [Fact]
    public void Replay_IsInTheLanguageOfThisAdvisor()
    {
        var trace = AdviceOutline.Advise(new Situation { Progress = Progress.Stuck }).Trace;

        var replay = Advisor.Default.For("es").Replay(trace);

        Assert.Equal("es", replay.Advice.NextStep!.Text.Language);
        Assert.Equal("es", replay.Advice.Questions[0].Language);
        Assert.True(replay.Same);
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 30)]
    public void Replay_IsAsThisAdvisorSpeaks_WithTheLimitOfTheTrace(AnySituation any)
    {
        var words = new Dictionary<string, string> { ["partner"] = "Kim" };
        AdvisorOptions Own(int limit) => new()
        {
            Limit = limit,
            Language = "en",
            BriefTexts = true,
            Terms = [new LanguageTerms { Language = "en", Words = words }],
        };
        var trace = new Advisor(new AdvisorOptions { Limit = 1 }).Advise(any.Value).Trace;

        var replay = new Advisor(Own(limit: 3)).Replay(trace);

        Assert.Equal(new Advisor(Own(limit: 1)).Advise(any.Value).ToJson(), replay.Advice.ToJson());
        Assert.Equal(trace.Limit, replay.Advice.Trace.Limit);
    }
}
