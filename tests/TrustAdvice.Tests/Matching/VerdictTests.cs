using TrustAdvice.Matching;
using TrustAdvice.Rules;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Matching;

/// <summary>What a verdict says of one thing alone, and of rule sets with a single effect, whose first bit is the first of all.</summary>
public class VerdictTests
{
    [Fact]
    public void Withholds_WhatAMatchingRuleTakes_AndNothingElse()
    {
        var verdict = VerdictOf("""
            [{ "id": "all", "recommend": ["a", "b"] },
             { "id": "hold", "when": { "safety": "afraid" }, "withhold": { "actions": ["b"], "referrals": ["couplesTherapist"] } },
             { "id": "never", "when": { "safety": "safe" }, "withhold": { "actions": ["a"], "referrals": ["crisisLine"] } }]
            """);

        Assert.True(verdict.Withholds(1));
        Assert.False(verdict.Withholds(0));
        Assert.True(verdict.Withholds(ReferralKind.CouplesTherapist));
        Assert.False(verdict.Withholds(ReferralKind.CrisisLine));
        Assert.False(verdict.Withholds(ReferralKind.IndividualTherapist));
        Assert.Equal(["hold"], verdict.RulesWithholding(Outcome.Action(1)));
        Assert.Empty(verdict.RulesWithholding(Outcome.Referral(ReferralKind.CouplesTherapist)));
    }

    [Fact]
    public void Referrals_OfARuleSetThatOnlyRefers_AreThere()
    {
        var verdict = VerdictOf("""[{ "id": "refer", "refer": { "to": "crisisLine", "urgency": "today" } }]""");

        Assert.Equal([ReferralKind.CrisisLine], verdict.Referrals().Select(entry => entry.Referral.To));
        Assert.Single(verdict.Referrals());
        Assert.True(verdict.Any(Effect.Refer));
        Assert.False(verdict.Any(Effect.Alert));
        Assert.Empty(verdict.Given());
        Assert.Empty(verdict.Alerts());
    }

    [Fact]
    public void Alerts_OfARuleSetThatOnlyWarns_AreThere()
    {
        var verdict = VerdictOf("""[{ "id": "warn", "alert": "call" }, { "id": "warn-twice", "alert": ["call", "stay"] }]""");

        Assert.Equal([0, 1], verdict.Alerts().Select(entry => entry.Target));
        Assert.Empty(verdict.Referrals());
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(192, 4)]
    [InlineData(193, 8)]
    public void DoneWords_HoldOneBitForEachActionAndAWordForReferrals_InWholeVectors(int actions, int words)
    {
        string list = string.Join(',', Enumerable.Range(0, actions).Select(n => $$"""{ "id": "a{{n}}", "owner": "both", "kind": "stance" }"""));
        var rules = RuleFiles.Load(RuleFiles.With(actions: $"[{list}]")).Compiled;

        Assert.Equal(words, rules.DoneWords);
    }

    [Fact]
    public void Targets_OfWhatWithholds_IsNone()
    {
        var rules = RulesOf("""[{ "id": "hold", "withhold": { "actions": ["a"] } }, { "id": "all", "recommend": "b" }]""").Compiled;

        Assert.Equal([-1, 1], rules.Targets);
    }

    private static RuleSet RulesOf(string rules) => RuleFiles.Load(RuleFiles.With(
        rules,
        """[{ "id": "a", "owner": "both", "kind": "stance" }, { "id": "b", "owner": "both", "kind": "stance" }]""",
        """ "alerts": ["call", "stay"],"""));

    private static Verdict VerdictOf(string rules)
    {
        var compiled = RulesOf(rules).Compiled;
        var codes = new byte[compiled.Model.Facts.Count];
        compiled.Model.Facts.Encode(new Situation { Safety = Safety.Afraid }, codes);
        return Verdict.Of(compiled, codes);
    }
}
