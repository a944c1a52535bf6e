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

        Assert.True(replay.Same, string.Join("; ", [.. replay.RulesLost, .. replay.RulesGained]));
        Assert.Equal(advice.ToJson(), replay.Advice.ToJson());
    }

    [Fact]
    public void Replay_OfAnotherRuleSet_SaysWhatDiffers()
    {
        var trace = AdviceOutline.Advise(new Situation { Progress = Progress.Stuck }).Trace;

        var replay = Advisor.Default.Replay(trace with { Version = "0.9.0", Hash = "0000", Rules = ["gone.rule"] });

        Assert.Equal(["gone.rule"], replay.RulesLost);
        Assert.Equal(replay.Advice.Trace.Rules, replay.RulesGained);
        Assert.False(replay.SameRuleSet);
        Assert.False(replay.Same);
    }

    [Theory]
    [InlineData("other", null, null)]
    [InlineData(null, "0.9.0", null)]
    [InlineData(null, null, "0000")]
    public void Replay_WithTheSameRules_OfARuleSetThatDiffersInOneThing_IsNotTheSame(string? id, string? version, string? hash)
    {
        var trace = AdviceOutline.Advise(new Situation { Progress = Progress.Stuck }).Trace;

        var replay = Advisor.Default.Replay(trace with { RuleSet = id ?? trace.RuleSet, Version = version ?? trace.Version, Hash = hash ?? trace.Hash });

        Assert.Equal((false, false), (replay.SameRuleSet, replay.Same));
        Assert.Empty(replay.RulesLost.Concat(replay.RulesGained));
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
            Terms = new Dictionary<string, IReadOnlyDictionary<string, string>> { ["en"] = words },
        };
        var trace = new Advisor(new AdvisorOptions { Limit = 1 }).Advise(any.Value).Trace;

        var replay = new Advisor(Own(limit: 3)).Replay(trace);

        Assert.Equal(new Advisor(Own(limit: 1)).Advise(any.Value).ToJson(), replay.Advice.ToJson());
        Assert.Equal(trace.Limit, replay.Advice.Trace.Limit);
    }
}
