using TrustAdvice.Input;

namespace TrustAdvice.Tests.Attacks;

/// <summary>Overlays that somebody wrote to make the product unsafe: each file holds one kind of them.</summary>
public class AttackFileTests
{
    private static readonly string[] Kinds =
        ["terms", "signs", "links", "languages", "safety-texts", "meaning", "order", "labels", "guarantees", "claims", "form"];

    public static TheoryData<string, string> Attacks
    {
        get
        {
            var attacks = new TheoryData<string, string>();
            foreach (string kind in Kinds)
            {
                OverlayCase.All($"Attacks/{kind}").ToList().ForEach(attack => attacks.Add(kind, attack.Name));
            }

            return attacks;
        }
    }

    [Fact]
    public void Names_AreUsedOnce() => Assert.All(Kinds, kind => Assert.Distinct(OverlayCase.All($"Attacks/{kind}").Select(attack => attack.Name)));

    [Theory]
    [MemberData(nameof(Attacks))]
    public void AnAttack_Fails(string kind, string name)
    {
        var attack = OverlayCase.All($"Attacks/{kind}").Single(attack => attack.Name == name);
        var (ruleSet, found) = attack.Try();

        if (attack.Code is { } code)
        {
            Assert.True(ruleSet is null, "the overlay loads");
            string faults = string.Join('\n', found.Where(fault => fault.Severity == DiagnosticSeverity.Error).Take(5));
            Assert.True(
                found.Any(fault => fault.Severity == DiagnosticSeverity.Error
                    && fault.Code == code
                    && (attack.Place is null || fault.Path == attack.Place)
                    && fault.Message.Contains(attack.Says, StringComparison.Ordinal)),
                faults);
        }
        else
        {
            Assert.True(ruleSet is not null, string.Join('\n', found.Where(fault => fault.Severity == DiagnosticSeverity.Error).Take(5)));
            DoesNoHarm(attack, new Advisor(new AdvisorOptions { RuleSet = ruleSet }).Advise(attack.Situation));
        }
    }

    private static void DoesNoHarm(OverlayCase attack, Advice advice)
    {
        string[] given = [.. advice.All.Select(item => item.Id), .. advice.Referrals.Select(referral => JsonNames.Of(referral.To))];
        string[] first = attack.Ids("first"), next = attack.Ids("next"), without = attack.Ids("without");
        string? card = attack.Text("card");
        Assert.True(first.Length + next.Length + without.Length > 0 || card is not null, "nothing is expected");
        Assert.DoesNotContain(given, without.Contains);
        if (first.Length > 0)
        {
            Assert.Contains(JsonNames.Of(advice.Referral!.To), first);
        }

        if (next.Length > 0)
        {
            Assert.Contains(advice.NextStep!.Id, next);
        }

        if (card is not null)
        {
            Assert.Equal(card, advice.Alerts[0].Id);
        }
    }
}
