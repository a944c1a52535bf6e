namespace TrustAdvice.Tests.Scenarios;

/// <summary>Named situations that a person may well bring, with what the advice must be.</summary>
public class ScenarioTests
{
    private static readonly string[] CoupleHelp = ["couplesTherapist", "discernmentCounsellor"];

    private static readonly Scenario[] All =
    [
        new("nothing is known", "{}") { Owner = Owner.Both, NoReferral = true },

        // Who broke trust, on the first days
        new("first day, I broke it", """{ "whoBrokeTrust": "me", "since": "days" }""")
        {
            Next = ["own-what-you-did"], Owner = Owner.BrokeTrust, Not = ["apologise-in-order", "small-touch"],
        },
        new("first day, my partner broke it", """{ "whoBrokeTrust": "partner", "since": "days", "breach": "infidelity" }""")
        {
            Next = ["own-health-check"], Owner = Owner.WasHurt, Kind = ActionKind.Help, To = ReferralKind.Doctor,
        },
        new("first day, both broke it", """{ "whoBrokeTrust": "both", "since": "days" }""") { Next = ["one-breach-at-a-time"] },
        new("first day, we do not agree who did", """{ "whoBrokeTrust": "disputed", "since": "days" }""")
        {
            Owner = Owner.Both, To = ReferralKind.CouplesTherapist, Urgency = Urgency.WhenReady, Not = ["apologise-in-order"],
        },

        // Step 1
        new("I deny it all", """{ "whoBrokeTrust": "me", "step": "acknowledge", "responsibility": "denied" }""")
        {
            Next = ["own-what-you-did"], Not = ["apologise-in-order"],
        },
        new("I take full responsibility", """{ "whoBrokeTrust": "me", "step": "acknowledge", "responsibility": "full", "safety": "safe" }""")
        {
            Next = ["hear-the-impact"], Owner = Owner.BrokeTrust, Kind = ActionKind.Conversation,
        },
        new("my partner does not want to listen yet", """{ "whoBrokeTrust": "me", "step": "acknowledge", "readyToListen": "no", "responsibility": "full" }""")
        {
            Next = ["wait-to-be-heard"], Not = ["hear-the-impact", "apologise-in-order", "plan-one-talk"],
        },
        new("I am hurt and not ready to listen", """{ "whoBrokeTrust": "partner", "step": "acknowledge", "readyToListen": "no" }""")
        {
            Next = ["write-feelings"], Owner = Owner.WasHurt,
        },
        new("I told half of it", """{ "whoBrokeTrust": "me", "step": "acknowledge", "account": "partial" }""")
        {
            Next = ["write-full-account"], Owner = Owner.BrokeTrust,
        },
        new("my partner denies it", """{ "whoBrokeTrust": "partner", "step": "acknowledge", "responsibility": "denied", "forgiveness": "chosen" }""")
        {
            Owner = Owner.WasHurt, Not = ["forgiving-is-a-choice", "look-at-the-repair"],
        },

        // Step 2
        new("I broke a promise again", """{ "whoBrokeTrust": "me", "step": "giveTime", "promises": "broken" }""")
        {
            Next = ["own-a-slip"], Owner = Owner.BrokeTrust,
        },
        new("I keep my promises", """{ "whoBrokeTrust": "me", "step": "giveTime", "promises": "kept", "progress": "improving" }""")
        {
            Next = ["show-not-tell", "keep-changed-conduct"], NoReferral = true,
        },
        new("my partner keeps breaking promises", """{ "whoBrokeTrust": "partner", "step": "giveTime", "promises": "broken" }""")
        {
            Next = ["keep-your-limit"], Owner = Owner.WasHurt, Not = ["small-dated-promises", "own-a-slip"],
        },
        new("my partner keeps promises", """{ "whoBrokeTrust": "partner", "step": "giveTime", "promises": "kept" }""")
        {
            Next = ["watch-conduct"], Owner = Owner.WasHurt,
        },

        // Step 3
        new("talks are hostile", """{ "whoBrokeTrust": "both", "step": "communicate", "talks": "hostile" }""")
        {
            Next = ["one-breach-at-a-time"], Owner = Owner.Both, Among = ["stop-here-alone", "private-safety-check"],
            To = ReferralKind.IndividualTherapist,
            Not = ["weekly-check-in", "listen-in-turns", "couplesTherapist"],
        },
        new("talks are calm, all is told", """{ "whoBrokeTrust": "me", "step": "communicate", "talks": "calm", "account": "complete", "safety": "safe" }""")
        {
            Next = ["hear-the-impact"], Owner = Owner.BrokeTrust, Kind = ActionKind.Conversation,
        },
        new("not all is told yet", """{ "whoBrokeTrust": "partner", "step": "communicate", "account": "partial" }""")
        {
            Not = ["one-truth-a-day"],
        },
        new("stuck in step 3 after three months", """{ "whoBrokeTrust": "partner", "step": "communicate", "since": "months", "progress": "stuck", "safety": "safe" }""")
        {
            Kind = ActionKind.Help, To = ReferralKind.CouplesTherapist, Urgency = Urgency.Soon,
        },

        // Step 4
        new("one of us set the boundaries", """{ "whoBrokeTrust": "partner", "step": "setBoundaries", "boundaries": "oneSided", "safety": "safe" }""")
        {
            Next = ["even-the-agreement"], Kind = ActionKind.Agreement,
        },
        new("boundaries are agreed", """{ "whoBrokeTrust": "me", "step": "setBoundaries", "boundaries": "agreed" }""")
        {
            Next = ["review-agreement"], Not = ["written-agreement"],
        },

        // Step 5
        new("closeness is not wanted yet, I broke it", """{ "whoBrokeTrust": "me", "step": "reconnect", "closeness": "notYet", "safety": "safe" }""")
        {
            Next = ["no-push"], Not = ["small-touch", "dates-again"],
        },
        new("small steps of closeness", """{ "whoBrokeTrust": "partner", "step": "reconnect", "closeness": "smallSteps", "safety": "safe" }""")
        {
            Next = ["light-time"], Owner = Owner.Both,
        },
        new("closeness while the contact goes on", """{ "whoBrokeTrust": "partner", "step": "reconnect", "closeness": "wanted", "contact": "ongoing", "safety": "safe" }""")
        {
            Next = ["keep-your-limit"], Not = ["small-touch", "dates-again"],
        },

        // Step 6 and progress
        new("we want help", """{ "whoBrokeTrust": "both", "step": "getHelp", "safety": "safe" }""")
        {
            Next = ["one-breach-at-a-time"], Among = ["first-call-together"], To = ReferralKind.CouplesTherapist, Urgency = Urgency.WhenReady,
        },
        new("slow", """{ "progress": "slow" }""") { To = ReferralKind.CouplesTherapist, Urgency = Urgency.WhenReady },
        new("stalled", """{ "progress": "stalled" }""") { To = ReferralKind.CouplesTherapist, Urgency = Urgency.Soon },
        new("worsening", """{ "progress": "worsening" }""") { Urgency = Urgency.Today },
        new("my partner refuses help and we are stuck", """{ "progress": "stuck", "help": "partnerRefuses", "whoBrokeTrust": "partner" }""")
        {
            Next = ["start-alone"], To = ReferralKind.IndividualTherapist, Urgency = Urgency.Soon, Not = ["first-call-together"],
        },
        new("therapy does not help and we are stuck", """{ "progress": "stuck", "help": "notHelping" }""")
        {
            Next = ["review-the-help"], Not = ["first-call-together"],
        },
        new("going well for a year", """{ "whoBrokeTrust": "me", "progress": "steady", "since": "years", "safety": "safe", "pattern": "once" }""")
        {
            Next = ["keep-what-works"], NoReferral = true,
        },

        // Step 7
        new("forgiving is expected of me", """{ "whoBrokeTrust": "partner", "step": "forgive", "forgiveness": "notNow" }""")
        {
            Next = ["no-duty-to-forgive"], Not = ["forgiving-is-a-choice", "look-at-the-repair"],
        },
        new("I think about forgiving", """{ "whoBrokeTrust": "partner", "step": "forgive", "forgiveness": "considering" }""")
        {
            Next = ["forgiving-is-a-choice"], Owner = Owner.WasHurt,
        },
        new("I hope to be forgiven", """{ "whoBrokeTrust": "me", "step": "forgive", "forgiveness": "chosen" }""")
        {
            Next = ["keep-changed-conduct"], Owner = Owner.BrokeTrust, Not = ["forgiving-is-a-choice", "look-at-the-repair"],
        },

        // Safety, crisis, children
        new("afraid, and stuck", """{ "safety": "afraid", "progress": "stuck", "step": "communicate", "whoBrokeTrust": "partner" }""")
        {
            Alone = true, To = ReferralKind.AbuseSpecialist, Urgency = Urgency.Today, Alerts = ["safety-help"], Not = CoupleHelp,
        },
        new("controlled", """{ "safety": "controlled", "help": "considering", "step": "getHelp" }""")
        {
            Alone = true, To = ReferralKind.AbuseSpecialist, Alerts = ["safety-help"], Not = CoupleHelp,
        },
        new("not sure whether it is safe", """{ "safety": "unsure", "whoBrokeTrust": "partner", "step": "reconnect", "closeness": "wanted" }""")
        {
            Owner = Owner.WasHurt, To = ReferralKind.AbuseSpecialist, Urgency = Urgency.Soon, Alerts = ["safety-unsure"], Not = [.. CoupleHelp, "small-touch"],
        },
        new("thoughts of suicide", """{ "selfHarm": "yes", "whoBrokeTrust": "me", "since": "days" }""")
        {
            Alone = true, To = ReferralKind.CrisisLine, Urgency = Urgency.Emergency, Alerts = ["self-harm-help"],
        },
        new("thoughts of suicide, and afraid", """{ "selfHarm": "yes", "safety": "afraid" }""")
        {
            Alone = true, To = ReferralKind.CrisisLine, Alerts = ["self-harm-help", "safety-help"], Not = CoupleHelp,
        },
        new("children at risk", """{ "childrenAtRisk": "yes" }""")
        {
            Alone = true, To = ReferralKind.ChildProtection, Urgency = Urgency.Today, Alerts = ["child-safety"],
        },

        // Addiction, leaving
        new("active addiction, I broke it", """{ "addiction": "active", "whoBrokeTrust": "me" }""")
        {
            Next = ["reach-addiction-service"], To = ReferralKind.AddictionService, Not = ["couplesTherapist"],
        },
        new("active addiction, my partner broke it", """{ "addiction": "active", "whoBrokeTrust": "partner", "progress": "stuck" }""")
        {
            Kind = ActionKind.Help, To = ReferralKind.AddictionService, Not = ["couplesTherapist", "reach-addiction-service"],
        },
        new("I want to leave", """{ "myGoal": "leave", "partnerGoal": "repair", "whoBrokeTrust": "partner" }""")
        {
            Next = ["support-for-an-ending"], To = ReferralKind.IndividualTherapist, Not = ["couplesTherapist", "keep-what-works"],
        },
        new("I am not sure about staying", """{ "myGoal": "unsure", "whoBrokeTrust": "partner" }""")
        {
            Owner = Owner.WasHurt, To = ReferralKind.DiscernmentCounsellor, Urgency = Urgency.Soon,
        },
    ];

    public static TheoryData<string> Names => [.. All.Select(scenario => scenario.Name)];

    [Fact]
    public void ThereAreFortyOrMore_WithNamesOfTheirOwn()
    {
        Assert.True(All.Length >= 40, "Forty scenarios.");
        Assert.Distinct(All.Select(scenario => scenario.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AdviceIsAsExpected(string name)
    {
        var scenario = All.Single(scenario => scenario.Name == name);
        var advice = scenario.Advise();
        string told = Reference.Outcome.Of(advice).ToString();

        Assert.True(scenario.Alone == advice.NextStep is null, told);
        Assert.True(scenario.Next.Length == 0 || scenario.Next.Contains(advice.NextStep!.Id), told);
        Assert.Empty(scenario.Among.Except(advice.AlsoTry.Select(item => item.Id)));
        Assert.True(scenario.Owner is null || scenario.Owner == advice.NextStep!.Owner, told);
        Assert.True(scenario.Kind is null || scenario.Kind == advice.NextStep!.Kind, told);
        Assert.True(scenario.To is null || scenario.To == advice.Referral?.To, told);
        Assert.True(scenario.Urgency is null || scenario.Urgency == advice.Referral?.Urgency, told);
        Assert.True(!scenario.NoReferral || advice.Referral is null, told);
        Assert.Equal(scenario.Alerts, advice.Alerts.Select(alert => alert.Id));
        Assert.Empty(scenario.Not.Intersect(advice.All.Select(item => item.Id)));
        Assert.Empty(scenario.Not.Intersect(advice.Referrals.Select(referral => TrustAdvice.Input.JsonNames.Of(referral.To))));
    }
}
