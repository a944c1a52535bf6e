using TrustAdvice.Matching;
using TrustAdvice.Rules;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Matching;

public class OutcomeTests
{
    private static RuleSet Rules => RuleFiles.Load("""
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "alerts": ["call-somebody", "stay-safe"],
          "actions": [
            { "id": "say-sorry", "owner": "brokeTrust", "kind": "conversation" },
            { "id": "listen", "owner": "both", "kind": "stance" }
          ],
          "rules": [
            { "id": "always", "recommend": "listen" },
            { "id": "hold", "withhold": { "actions": ["listen"], "referrals": ["crisisLine"] } }
          ]
        }
        """);

    [Fact]
    public void IsTakenBy_WhatAnEntryTakesAway_AndNeverAnAlert()
    {
        var entry = Rules.Compiled.Entries[0];

        Assert.True(Outcome.Action(1).IsTakenBy(entry));
        Assert.False(Outcome.Action(0).IsTakenBy(entry));
        Assert.True(Outcome.Referral(ReferralKind.CrisisLine).IsTakenBy(entry));
        Assert.False(Outcome.Referral(ReferralKind.Emergency).IsTakenBy(entry));
        Assert.False(Outcome.Alert(1).IsTakenBy(entry));
        Assert.False(Outcome.Action(1).IsTakenBy(Rules.Compiled.Entries[1]));
    }

    [Fact]
    public void Find_AnActionAReferralOrAnAlert_AndNothingElse()
    {
        var model = Rules.Model;

        Assert.Equal(new Outcome(Effect.Recommend, 1), Outcome.Find(model, "listen"));
        Assert.Equal(new Outcome(Effect.Recommend, 0), Outcome.Find(model, "say-sorry"));
        Assert.Equal(new Outcome(Effect.Refer, (int)ReferralKind.CrisisLine), Outcome.Find(model, "crisisLine"));
        Assert.Equal(new Outcome(Effect.Alert, 0), Outcome.Find(model, "call-somebody"));
        Assert.Equal(new Outcome(Effect.Alert, 1), Outcome.Find(model, "stay-safe"));
        Assert.Null(Outcome.Find(model, "Listen"));
    }
}
