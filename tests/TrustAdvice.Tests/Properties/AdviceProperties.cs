using FsCheck.Xunit;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Properties;

/// <summary>What holds for the advice on any situation, whatever the built-in rules say.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 500)]
public class AdviceProperties
{
    [Property]
    public void EverythingCanBeRead_AndNothingIsThrown(AnySituation any)
    {
        var advice = AdviceOutline.Advise(any.Value);

        Assert.All(advice.All, item => Assert.NotEmpty(item.Text.Title));
        Assert.All(advice.Referrals, referral => Assert.NotEmpty(referral.Text.WhyNow));
        Assert.All(advice.Alerts, alert => Assert.NotEmpty(alert.Text));
        Assert.All(advice.Withheld, item => Assert.NotEmpty(item.Rules));
        Assert.All(advice.All, item => Assert.NotEmpty(item.Rules));
        Assert.All(advice.Referrals, referral => Assert.NotEmpty(referral.Rules));
        Assert.NotEmpty(advice.ToJson());
        Assert.NotEmpty($"{advice}");
    }

    [Property]
    public void TheSameSituationGivesTheSameAdvice(AnySituation any) =>
        Assert.Equal(AdviceOutline.Advise(any.Value).ToJson(), AdviceOutline.Advise(any.Value with { }).ToJson());

    [Property]
    public void PartsAreTheSameInWhateverOrderTheyAreAskedFor(AnySituation any)
    {
        var forward = AdviceOutline.Advise(any.Value);
        var backward = AdviceOutline.Advise(any.Value);

        _ = (backward.Trace, backward.Withheld, backward.Alerts, backward.Referrals, backward.All, backward.AlsoTry);

        Assert.Equal(forward.ToJson(), backward.ToJson());
    }

    [Property]
    public void NextStep_HasTheHighestRank(AnySituation any)
    {
        var all = AdviceOutline.Advise(any.Value).All;

        Assert.All(all, item => Assert.True(item.Rank <= all[0].Rank, item.Id));
    }

    [Property]
    public void ReferralsAreOrderedByUrgency(AnySituation any)
    {
        var urgencies = AdviceOutline.Advise(any.Value).Referrals.Select(referral => referral.Urgency).ToList();

        Assert.Equal(urgencies.OrderDescending(), urgencies);
    }

    [Property]
    public void NothingIsGivenTwice(AnySituation any)
    {
        var advice = AdviceOutline.Advise(any.Value);

        Assert.Distinct(advice.Ids());
        Assert.Distinct(advice.Kinds());
        Assert.Distinct(advice.Alerts.Select(alert => alert.Id));
        Assert.Distinct(advice.Withheld.Select(item => item.Id));
        Assert.Distinct(advice.Trace.Rules);
        Assert.All(advice.All, item => Assert.Distinct(item.Rules));
    }

    [Property]
    public void OneNextStep_OrASafetyCardAlone(AnySituation any)
    {
        var advice = AdviceOutline.Advise(any.Value);

        if (advice.NextStep is null)
        {
            Assert.Empty(advice.All);
            Assert.Empty(advice.AlsoTry);
            Assert.True(advice.Alerts.Count + advice.Referrals.Count > 0, "A safety card has an alert or a referral.");
        }
        else
        {
            Assert.Equal(advice.All[0].Id, advice.NextStep.Id);
        }
    }

    [Property]
    public void ShownIsTheFirstOfAll_WithinTheLimit(AnySituation any)
    {
        for (int limit = 1; limit <= AdvisorOptions.HighestLimit; limit++)
        {
            var advice = new Advisor(new AdvisorOptions { Limit = limit }).Advise(any.Value);
            var shown = new[] { advice.NextStep }.OfType<Recommendation>().Concat(advice.AlsoTry).Select(item => item.Id);

            Assert.Equal(advice.All.Take(limit).Select(item => item.Id), shown);
        }
    }

    [Property]
    public void WhatIsWithheldIsNotGiven(AnySituation any)
    {
        var advice = AdviceOutline.Advise(any.Value);
        var withheld = advice.Withheld.Select(item => item.Id);

        Assert.Empty(withheld.Intersect(advice.Ids()));
        Assert.Empty(withheld.Intersect(advice.Referrals.Select(referral => TrustAdvice.Input.JsonNames.Of(referral.To))));
    }

    [Property]
    public void EveryRuleNamedInTheAdviceIsInTheTrace(AnySituation any)
    {
        var advice = AdviceOutline.Advise(any.Value);
        var named = advice.All.SelectMany(item => item.Rules)
            .Concat(advice.Referrals.SelectMany(referral => referral.Rules))
            .Concat(advice.Withheld.SelectMany(item => item.Rules));

        Assert.Empty(named.Except(advice.Trace.Rules));
    }

    [Property]
    public void ReferralIsTheFirstOfReferrals(AnySituation any)
    {
        var advice = AdviceOutline.Advise(any.Value);

        Assert.Same(advice.Referrals.Count > 0 ? advice.Referrals[0] : null, advice.Referral);
    }

    [Property]
    public void TheTraceReplays(AnySituation any)
    {
        var advice = AdviceOutline.Advise(any.Value);

        Assert.Equal((RuleSet.BuiltIn.Id, RuleSet.BuiltIn.Hash), (advice.Trace.RuleSet, advice.Trace.Hash));
        Assert.Equal(advice.ToJson(), AdviceOutline.Advise(advice.Trace.Facts).ToJson());
    }
}
