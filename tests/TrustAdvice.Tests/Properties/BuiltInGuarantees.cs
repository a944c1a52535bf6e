using FsCheck.Xunit;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Properties;

/// <summary>
/// The eleven guarantees of the design, asked of random situations on the engine. The verifier proves them for every
/// situation; this is the other opinion.
/// </summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 1000)]
public class BuiltInGuarantees
{
    private static readonly ReferralKind[] CoupleHelp = [ReferralKind.CouplesTherapist, ReferralKind.DiscernmentCounsellor];

    [Property]
    public void G01_NobodyLeavesEmptyHanded(AnySituation any)
    {
        var advice = AdviceOutline.Advise(any.Value);

        Assert.True(advice.All.Count + advice.Referrals.Count + advice.Alerts.Count > 0, "There is no advice at all.");
    }

    [Property]
    public void G02_StalledStuckOrWorsening_IsReferred(AnySituation any)
    {
        foreach (var progress in new[] { Progress.Stalled, Progress.Stuck, Progress.Worsening })
        {
            Assert.NotEmpty(AdviceOutline.Advise(any.Value with { Progress = progress }).Referrals);
        }
    }

    [Property]
    public void G02_UrgencyNeverFalls_FromSlowToWorsening(AnySituation any) =>
        UrgencyNeverFalls(any, "progress", "slow", "stalled", "stuck", "worsening");

    [Property]
    public void G03_AfraidOrControlled_TheSafetyCardStandsAlone(AnySituation any)
    {
        foreach (var safety in new[] { Safety.Afraid, Safety.Controlled })
        {
            var advice = AdviceOutline.Advise(any.Value with { Safety = safety });

            Assert.Null(advice.NextStep);
            Assert.NotEmpty(advice.Alerts);
            Assert.Contains(ReferralKind.AbuseSpecialist, advice.Kinds());
            Assert.Empty(advice.Kinds().Intersect(CoupleHelp));
        }
    }

    [Property]
    public void G03_Unsure_NothingJoint_AndSomebodyToTalkToAlone(AnySituation any)
    {
        var advice = AdviceOutline.Advise(any.Value with { Safety = Safety.Unsure });

        Assert.Empty(advice.JointIds());
        Assert.DoesNotContain(advice.All, item => item.Effort?.With == Company.Together);
        Assert.DoesNotContain(advice.All, item => item.Kind is ActionKind.Closeness or ActionKind.Conversation or ActionKind.Agreement);
        Assert.DoesNotContain(advice.All, item => item.Is("transparency") || item.Is("closeness"));
        Assert.Contains(ReferralKind.AbuseSpecialist, advice.Kinds());
        Assert.Empty(advice.Kinds().Intersect(CoupleHelp));
    }

    [Property]
    public void G04_SelfHarm_CrisisLineFirst_AndNoNextStep(AnySituation any)
    {
        var advice = AdviceOutline.Advise(any.Value with { SelfHarm = SelfHarm.Yes });

        Assert.Equal(ReferralKind.CrisisLine, advice.Referral?.To);
        Assert.Null(advice.NextStep);
    }

    [Property]
    public void G05_SafetyUnknown_NoClosenessNoTransparency(AnySituation any)
    {
        var advice = AdviceOutline.Advise(any.Value with { Safety = null });

        Assert.DoesNotContain(advice.All, item => item.Kind == ActionKind.Closeness || item.Is("closeness"));
        Assert.DoesNotContain(advice.All, item => item.Is("transparency"));
        Assert.True(advice.Questions.Count == 0 || advice.Questions[0].Fact == "safety", "Safety is asked first.");
    }

    [Property]
    public void G06_Forgiveness_OnlyWhereTheHurtPersonWishes_AndNeverUnderHarm(AnySituation any)
    {
        var s = any.Value;
        bool wished = s.Forgiveness is Forgiveness.Considering or Forgiveness.Chosen;
        bool harm = s.Pattern == BreachPattern.Ongoing
            || s.Responsibility == Responsibility.Denied
            || s.Safety is Safety.Afraid or Safety.Controlled;

        if (!wished || harm)
        {
            Assert.DoesNotContain(AdviceOutline.Advise(s).All, item => item.Is("forgiveness"));
        }
    }

    [Property]
    public void G06_Closeness_OnlyWhereTheHurtPersonWants(AnySituation any)
    {
        if (any.Value.Closeness is not (Closeness.SmallSteps or Closeness.Wanted))
        {
            Assert.DoesNotContain(AdviceOutline.Advise(any.Value).All, item => item.Kind == ActionKind.Closeness);
        }
    }

    [Property]
    public void G07_RolesAreNeverCrossed(AnySituation any)
    {
        var who = any.Value.WhoBrokeTrust;
        var advice = AdviceOutline.Advise(any.Value);

        Assert.All(advice.All, item => Assert.True(
            item.Owner switch
            {
                Owner.BrokeTrust => who is WhoBrokeTrust.Me or WhoBrokeTrust.Both,
                Owner.WasHurt => who is WhoBrokeTrust.Partner or WhoBrokeTrust.Both,
                _ => true,
            },
            $"{item.Id} is for somebody else."));
    }

    [Property]
    public void G07_TheHurtPersonOwesNothing_AndTheOtherForgivesNothing(AnySituation any)
    {
        foreach (var item in AdviceOutline.Advise(any.Value).All)
        {
            Assert.False(
                item.Owner != Owner.BrokeTrust && (item.Is("apology") || item.Is("promise-keeping") || item.Is("earning-honesty")),
                $"{item.Id} is work for the one who broke trust.");
            Assert.False(item.Owner != Owner.WasHurt && item.Is("forgiveness"), $"{item.Id} is the hurt person's alone.");
        }
    }

    [Property]
    public void G08_JointActionsAndReferrals_AreTheSameAsToldByThePartner(AnySituation any)
    {
        var told = any.Value.AsToldByPartner().AsToldByPartner();
        var mine = AdviceOutline.Advise(told);
        var theirs = AdviceOutline.Advise(told.AsToldByPartner() with { PartnerGoal = told.MyGoal });

        Assert.Equal(mine.JointIds().Order(), theirs.JointIds().Order());
        Assert.Equal(mine.Referrals.Select(r => (r.To, r.Urgency)).Order(), theirs.Referrals.Select(r => (r.To, r.Urgency)).Order());
    }

    [Property]
    public void G08_APersonWithOneRole_IsAskedTheSameAsOneWithBoth(AnySituation any)
    {
        var both = AdviceOutline.Advise(any.Value with { WhoBrokeTrust = WhoBrokeTrust.Both });
        var me = AdviceOutline.Advise(any.Value with { WhoBrokeTrust = WhoBrokeTrust.Me });
        var partner = AdviceOutline.Advise(any.Value with { WhoBrokeTrust = WhoBrokeTrust.Partner });

        Assert.Equal(me.IdsOf(Owner.BrokeTrust).Order(), both.IdsOf(Owner.BrokeTrust).Order());
        Assert.Equal(partner.IdsOf(Owner.WasHurt).Order(), both.IdsOf(Owner.WasHurt).Order());
    }

    [Property]
    public void G09_AGoalOfLeaving_NeverMeetsAPushToStay(AnySituation any)
    {
        foreach (var s in new[] { any.Value with { MyGoal = Goal.Leave }, any.Value with { PartnerGoal = Goal.Leave } })
        {
            var advice = AdviceOutline.Advise(s);

            Assert.DoesNotContain(advice.All, item => item.Is("repair-together") || item.Kind == ActionKind.Closeness);
            Assert.DoesNotContain(ReferralKind.CouplesTherapist, advice.Kinds());
        }
    }

    [Property]
    public void G10_ActiveAddiction_IsReferredToTreatment_UnlessAnActIsNear(AnySituation any)
    {
        var kinds = AdviceOutline.Advise(any.Value with { Addiction = Addiction.Active }).Kinds();
        Assert.Equal(any.Value.SelfHarm != SelfHarm.Imminent, kinds.Contains(ReferralKind.AddictionService));
    }

    [Property]
    public void G11_SafetyWorse(AnySituation any) => RedFlagsNeverSoften(any, "safety", "safe", "unsure", "controlled", "afraid");

    [Property]
    public void G11_SafetyAnswered(AnySituation any)
    {
        foreach (string answer in new[] { "unsure", "controlled", "afraid" })
        {
            RedFlagsNeverSoften(any, "safety", "unknown", answer);
        }
    }

    [Property]
    public void G11_SelfHarm(AnySituation any) => RedFlagsNeverSoften(any, "selfHarm", "no", "yes");

    [Property]
    public void G11_SelfHarmAnswered(AnySituation any) => RedFlagsNeverSoften(any, "selfHarm", "unknown", "yes");

    [Property]
    public void G11_ChildrenAtRisk(AnySituation any) => RedFlagsNeverSoften(any, "childrenAtRisk", "no", "yes");

    [Property]
    public void G11_ChildrenAtRiskAnswered(AnySituation any) => RedFlagsNeverSoften(any, "childrenAtRisk", "unknown", "yes");

    [Property]
    public void G11_Pattern(AnySituation any) => RedFlagsNeverSoften(any, "pattern", "once", "repeated", "ongoing");

    [Property]
    public void G11_Addiction(AnySituation any) => RedFlagsNeverSoften(any, "addiction", "none", "active");

    [Property]
    public void G11_AddictionAnswered(AnySituation any) => RedFlagsNeverSoften(any, "addiction", "unknown", "active");

    [Property]
    public void G11_Contact(AnySituation any) => RedFlagsNeverSoften(any, "contact", "ended", "ongoing");

    private static void RedFlagsNeverSoften(AnySituation any, string fact, params string[] chain)
    {
        UrgencyNeverFalls(any, fact, chain);
        for (int place = 1; place < chain.Length; place++)
        {
            var before = AdviceOutline.Advise(any.Value.With(fact, chain[place - 1])).JointIds();
            var after = AdviceOutline.Advise(any.Value.With(fact, chain[place])).JointIds();

            Assert.Empty(after.Except(before));
        }
    }

    private static void UrgencyNeverFalls(AnySituation any, string fact, params string[] chain)
    {
        var urgencies = chain.Select(value => AdviceOutline.Advise(any.Value.With(fact, value)).Urgency()).ToList();

        Assert.Equal(urgencies.Order(), urgencies);
    }
}
