using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>Each guarantee of the built-in rule set is seen to fail once: on a copy that is broken on purpose.</summary>
public class BrokenBuiltInTests
{
    private const string Always = "{ }";
    private const string OneThatSelectsAll = "\"withhold\": { \"everyAction\": true";

    private static readonly string NoReferralWhenHostile =
        BuiltInFiles.Rules.AddRule("""{ "talks": "hostile" }""", """ "withhold": { "referrals": "any" } """);

    private static readonly string FearIsOnlyFear =
        BuiltInFiles.Rules.Swap("""{ "id": "safety.afraid", "when": { "safety": ["controlled", "afraid"] }""",
            """{ "id": "safety.afraid", "when": { "safety": "afraid" }""");

    private static readonly string SparesAnAction =
        BuiltInFiles.Rules.Swap(OneThatSelectsAll, OneThatSelectsAll + ", \"except\": [\"quiet-hour\"]");

    private static readonly string SparesCouplesTherapy =
        BuiltInFiles.Rules.Swap("""
            "withhold": { "everyAction": true, "referrals": ["couplesTherapist", "discernmentCounsellor"] }
            """, """ "withhold": { "everyAction": true } """);

    private static readonly string ForgivesAlways =
        BuiltInFiles.Rules.AddAction(""" "owner": "wasHurt", "kind": "reflection", "step": "forgive" """);

    private static readonly string JointWhenUnsure = BuiltInFiles.Rules
        .Swap("""
            "withhold": { "owners": ["both"], "kinds"
            """, """
            "withhold": { "kinds"
            """)
        .AddRule("""{ "safety": "unsure" }""", """ "recommend": "two-views" """);

    private static readonly Dictionary<string, string> Broken = new(StringComparer.Ordinal)
    {
        ["everybody-gets-something"] = BuiltInFiles.Rules.AddRule("""{ "breach": "neglect" }""", OneThatSelectsAll + " }"),
        ["no-progress-means-referral"] = NoReferralWhenHostile,
        ["slow-progress-means-referral"] = NoReferralWhenHostile,
        ["less-progress-more-urgency"] = Refers("progress", "slow"),
        ["stuck-leads-with-help"] =
            BuiltInFiles.Rules.AddRule("""{ "progress": "stuck" }""", """ "recommend": "quiet-hour", "rank": 1000 """),
        ["fear-no-action-of-two"] = FearIsOnlyFear,
        ["fear-specialist"] = FearIsOnlyFear,
        ["fear-alert"] = BuiltInFiles.Rules.Swap("\"alert\": \"safety-help\"", "\"alert\": \"child-safety\""),
        ["fear-no-couples-therapist"] = SparesCouplesTherapy,
        ["unsure-nothing-joint"] = JointWhenUnsure,
        ["unsure-no-confession"] = BuiltInFiles.Rules.Swap(
            """ "own-what-you-did", "write-full-account", "money-inventory"], """.TrimEnd(), """ "write-full-account", "money-inventory"], """.TrimEnd()),
        ["unsure-alone-first"] = BuiltInFiles.Rules.Swap(
            """{ "to": "abuseSpecialist", "urgency": "soon" }""", """{ "to": "abuseSpecialist", "urgency": "whenReady" }"""),
        ["unsure-alert"] = BuiltInFiles.Rules.Swap("\"alert\": \"safety-unsure\"", "\"alert\": \"child-safety\""),
        ["self-harm-crisis-line-first"] = BuiltInFiles.Rules.Swap(
            """{ "to": "crisisLine", "urgency": "emergency" }""", """{ "to": "crisisLine", "urgency": "today" }"""),
        ["self-harm-nothing-else"] = SparesAnAction,
        ["self-harm-alert"] = BuiltInFiles.Rules.Swap("\"alert\": \"self-harm-help\"", "\"alert\": \"child-safety\""),
        ["children-protected"] = BuiltInFiles.Rules.Swap(
            """{ "to": "childProtection", "urgency": "today" }""", """{ "to": "childProtection", "urgency": "soon" }"""),
        ["children-nothing-else"] = SparesAnAction,
        ["children-alert"] = BuiltInFiles.Rules.Swap("\"alert\": \"child-safety\"", "\"alert\": \"safety-help\""),
        ["safety-unknown-no-closeness"] = BuiltInFiles.Rules.Swap(
            """ "withhold": { "kinds": ["closeness"], "topics": ["transparency"], """, """ "withhold": { "kinds": ["closeness"], """),
        ["forgiveness-only-by-own-wish"] = ForgivesAlways,
        ["forgiveness-not-while-harm-goes-on"] = ForgivesAlways,
        ["closeness-only-by-own-wish"] = BuiltInFiles.Rules
            .Swap("""{ "closeness": ["notYet", "unknown"] }, "withhold": { "kinds": ["closeness"] }""",
                """{ "closeness": "notYet" }, "withhold": { "kinds": ["closeness"] }""")
            .AddRule(Always, """ "recommend": "small-touch" """),
        ["closeness-not-while-harm-goes-on"] = BuiltInFiles.Rules.Swap(
            """ "withhold": { "topics": ["forgiveness"], "kinds": ["closeness"] }""", """ "withhold": { "topics": ["forgiveness"] }"""),
        ["hurt-does-not-repair"] =
            BuiltInFiles.Rules.AddAction(""" "owner": "wasHurt", "kind": "reflection", "topics": ["apology"] """),
        ["the-one-who-broke-trust-does-not-forgive"] =
            BuiltInFiles.Rules.AddAction(""" "owner": "both", "kind": "reflection", "step": "forgive" """),
        ["same-for-both-tellers"] =
            BuiltInFiles.Rules.AddRule("""{ "whoBrokeTrust": "me" }""", """ "recommend": "hopes-and-fears" """),
        ["same-part-in-each-role"] =
            BuiltInFiles.Rules.AddRule("""{ "whoBrokeTrust": "me" }""", """ "recommend": "understand-why" """),
        ["leaving-no-push-to-stay"] = BuiltInFiles.Rules.Swap(
            """ "withhold": { "topics": ["repair-together"], """, """ "withhold": { "topics": ["own-pace"], """),
        ["repair-no-push-to-leave"] = BuiltInFiles.Rules.AddRule(Always, """ "recommend": "plan-the-practical-side" """),
        ["addiction-treatment"] = BuiltInFiles.Rules.Swap(
            """{ "to": "addictionService", "urgency": "soon" }""", """{ "to": "addictionService", "urgency": "whenReady" }"""),
        ["addiction-no-couples-therapist"] = BuiltInFiles.Rules.Swap(
            """ "withhold": { "referrals": ["couplesTherapist"], "actions": ["first-call-together" """.TrimEnd(),
            """ "withhold": { "actions": ["first-call-together" """.TrimEnd()),
        ["addiction-no-sudden-stop"] = BuiltInFiles.Rules.Swap(
            """ "breach": ["addictionRelapse", "unknown"] }, """.TrimEnd(), """ "breach": "unknown" }, """.TrimEnd()),
        ["red-flag-safety-urgency"] = Refers("safety", "safe"),
        ["red-flag-safety-nothing-joint-added"] = JointWhenUnsure,
        ["unsafe-after-unknown-nothing-joint-added"] = JointWhenUnsure,
        ["red-flag-self-harm"] = BuiltInFiles.Rules
            .AddRule("""{ "selfHarm": "no" }""", """ "refer": { "to": "individualTherapist", "urgency": "today" } """),
        ["red-flag-self-harm-nothing-joint-added"] = Joins("selfHarm", "unknown"),
        ["red-flag-children"] = Refers("childrenAtRisk", "no"),
        ["red-flag-children-nothing-joint-added"] = Joins("childrenAtRisk", "unknown"),
        ["red-flag-pattern"] = Refers("pattern", "once"),
        ["red-flag-pattern-nothing-joint-added"] = Joins("pattern", "repeated"),
        ["red-flag-addiction"] = Refers("addiction", "none"),
        ["red-flag-addiction-untold"] = Refers("addiction", "unknown"),
        ["red-flag-addiction-relapse"] = Refers("addiction", "inTreatment"),
        ["red-flag-addiction-nothing-joint-added"] = Joins("addiction", "active"),
        ["information-always"] = BuiltInFiles.Rules.Swap(
            """{ "id": "information.help", "inform" """.TrimEnd(), """{ "id": "information.help", "when": { "safety": { "not": "safe" } }, "inform" """.TrimEnd()),
        ["red-flag-contact"] = Refers("contact", "none"),
        ["red-flag-contact-nothing-joint-added"] = Joins("contact", "ongoing"),
    };

    public static TheoryData<string> Guarantees => [.. RuleSet.BuiltIn.Model.Guarantees.Select(guarantee => guarantee.Id)];

    [Theory]
    [MemberData(nameof(Guarantees))]
    public void ARuleSetThatBreaksAGuarantee_IsRefused_WithATrueCounterexample(string id)
    {
        Assert.True(Broken.TryGetValue(id, out string? rules), $"Break '{id}' here, so that it is seen to fail once.");

        bool loaded = RuleSet.TryLoad(RuleModels.Stream(rules), [], out _, out var found);

        Assert.False(loaded);
        Assert.Contains(found, fault =>
            fault.Code == "TA0601" && fault.Message.StartsWith($"the guarantee '{id}' does not hold ", StringComparison.Ordinal));
        Assert.Contains(BuiltInFiles.Failures(RuleModels.Read(rules)), failure => failure.Id == id);
    }

    [Fact]
    public void TheRuleSetAsItIs_IsNotRefused() =>
        Assert.True(RuleSet.TryLoad(RuleModels.Stream(BuiltInFiles.Rules), [], out _, out _));

    private static string Refers(string fact, string value) => BuiltInFiles.Rules.AddRule(
        $$"""{ "{{fact}}": "{{value}}" }""", """ "refer": { "to": "individualTherapist", "urgency": "today" } """);

    private static string Joins(string fact, string value) => BuiltInFiles.Rules.AddRule(
        $$"""{ "{{fact}}": "{{value}}", "talks": "calm" }""", """ "recommend": "two-views" """);
}
