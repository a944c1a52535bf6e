using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>Overlays that would break a guarantee, take one away or silence a safety text. None of them loads.</summary>
public class OverlayAttackTests
{
    private const string Joint = """ "actions": [{ "id": "acme-together", "owner": "both", "kind": "reflection" }] """;

    /// <summary>A name, the overlay's members, the code and, for a guarantee, its id.</summary>
    public static TheoryData<string, string, string, string> Attacks => new()
    {
        { "withhold the crisis line", Rule("{ }", """ "withhold": { "referrals": ["crisisLine"] } """), "TA0601", "self-harm-crisis-line-first" },
        { "withhold every referral when stuck", Rule("""{ "progress": "stuck" }""", """ "withhold": { "referrals": "any" } """), "TA0601", "no-progress-means-referral" },
        { "withhold the abuse specialist", Rule("{ }", """ "withhold": { "referrals": ["abuseSpecialist"] } """), "TA0601", "fear-specialist" },
        { "withhold treatment", Rule("{ }", """ "withhold": { "referrals": ["addictionService"] } """), "TA0601", "addiction-treatment" },
        { "withhold every action", Rule("{ }", """ "withhold": { "everyAction": true } """), "TA0601", "everybody-gets-something" },
        { "withhold help for one teller", Rule("""{ "whoBrokeTrust": "me" }""", """ "withhold": { "referrals": ["couplesTherapist"] } """), "TA0601", "same-for-both-tellers" },
        { "hide all help", """ "hide": ["first-call-together", "start-alone", "one-trusted-person", "own-support", "bring-it-to-sessions", "review-the-help"] """, "TA0601", "stuck-leads-with-help" },
        { "withhold all help", Rule("{ }", """ "withhold": { "kinds": ["help"] } """), "TA0601", "stuck-leads-with-help" },
        { "rank another next step above help", Rule("""{ "progress": "stuck" }""", """ "recommend": "quiet-hour", "rank": 1000 """), "TA0601", "stuck-leads-with-help" },
        { "raise the rank of something else above help", """ "ranks": { "any.quiet": 1000 } """, "TA0601", "stuck-leads-with-help" },
        { "outrank the crisis line", Rule("""{ "selfHarm": "yes" }""", """ "refer": { "to": "emergency", "urgency": "emergency" }, "rank": 1000 """) + """, "ranks": { "self-harm.crisis": 1 } """, "TA0601", "self-harm-crisis-line-first" },
        { "a couples therapist before the specialist", Rule("""{ "safety": "unsure" }""", """ "refer": { "to": "individualTherapist", "urgency": "today" } """), "TA0601", "unsure-alone-first" },
        { "more urgent when safe", Rule("""{ "safety": "safe" }""", """ "refer": { "to": "individualTherapist", "urgency": "today" } """), "TA0601", "red-flag-safety-urgency" },
        { "more urgent when slow", Rule("""{ "progress": "slow" }""", """ "refer": { "to": "couplesTherapist", "urgency": "today" } """), "TA0601", "less-progress-more-urgency" },
        { "a joint action for one teller", Rule("""{ "whoBrokeTrust": "partner" }""", """ "recommend": "acme-together" """, Joint), "TA0601", "same-for-both-tellers" },
        { "a joint action by the reader's goal", Rule("""{ "myGoal": "repair" }""", """ "recommend": "acme-together" """, Joint), "TA0601", "same-for-both-tellers" },
        { "a joint action for one teller, hidden behind a private fact", Rule("""{ "acme.secret": "unknown", "whoBrokeTrust": "me" }""", """ "recommend": "acme-together" """, Joint + """, "facts": [{ "name": "acme.secret", "values": ["yes"], "private": true }]"""), "TA0601", "same-for-both-tellers" },
        { "one role gets less", Rule("""{ "whoBrokeTrust": "both" }""", """ "withhold": { "actions": ["daily-basics"] } """), "TA0601", "same-part-in-each-role" },
        { "a joint action only where one is not sure to be safe", Rule("""{ "selfHarm": "unknown" }""", """ "recommend": "acme-together" """, Joint), "TA0601", "red-flag-self-harm-nothing-joint-added" },
        { "an apology for the hurt person", Rule("{ }", """ "recommend": "acme-sorry" """, """ "actions": [{ "id": "acme-sorry", "owner": "wasHurt", "kind": "reflection", "topics": ["apology"] }] """), "TA0601", "hurt-does-not-repair" },
        { "forgiveness as a step for two", Rule("{ }", """ "recommend": "acme-forgive" """, """ "actions": [{ "id": "acme-forgive", "owner": "both", "kind": "reflection", "step": "forgive" }] """), "TA0601", "forgiveness-only-by-own-wish" },
        { "plans to leave for everybody", Rule("{ }", """ "recommend": "plan-the-practical-side" """), "TA0601", "repair-no-push-to-leave" },
        { "a guarantee of its own that fails", """ "guarantees": [{ "id": "acme.never-refer", "kind": "never", "outcome": { "referrals": "any" } }] """, "TA0601", "acme.never-refer" },
        { "a guarantee's id again", """ "guarantees": [{ "id": "fear-specialist", "kind": "covered" }] """, "TA0402", "" },
        { "an action again", """ "actions": [{ "id": "quiet-hour", "owner": "both", "kind": "closeness" }] """, "TA0402", "" },
        { "a rule again", """ "rules": [{ "id": "self-harm.crisis", "recommend": "quiet-hour" }] """, "TA0402", "" },
        { "an alert again", """ "alerts": ["safety-help"] """, "TA0402", "" },
        { "a topic again", """ "topics": ["forgiveness"] """, "TA0402", "" },
        { "a built-in fact again", """ "facts": [{ "name": "safety", "values": ["safe"] }] """, "TA0405", "" },
        { "a member to remove guarantees", """ "removeGuarantees": ["fear-specialist"] """, "TA0201", "" },
        { "a member to remove rules", """ "remove": ["safety.afraid"] """, "TA0201", "" },
        { "a withheld alert", Rule("{ }", """ "withhold": { "alerts": ["safety-help"] } """), "TA0201", "" },
        { "guarantees that are nothing", """ "guarantees": null """, "TA0203", "" },
        { "a rank beyond all ranks", """ "ranks": { "any.quiet": 1001 } """, "TA0205", "" },
        { "a rank for no rule", """ "ranks": { "no-such-rule": 1 } """, "TA0401", "" },
        { "hide nothing that there is", """ "hide": ["no-such-action"] """, "TA0401", "" },
        { "members twice", """ "hide": ["quiet-hour"], "hide": ["take-stock"] """, "TA0104", "" },
        { "nesting", $$""" "facts": {{new string('[', 5000)}}{{new string(']', 5000)}} """, "TA0103", "" },
    };

    /// <summary>A name, a text file beside an empty overlay, and the code.</summary>
    public static TheoryData<string, string, string> TextAttacks => new()
    {
        { "a safety alert", """ "alerts": { "safety-help": "All is well." } """, "TA0802" },
        { "the crisis line", """ "referrals": { "crisisLine": { "whyNow": "No need." } } """, "TA0802" },
        { "the abuse specialist", """ "referrals": { "abuseSpecialist": { "whyNow": "No need." } } """, "TA0802" },
        { "the emergency number", """ "referrals": { "emergency": { "whyNow": "No need." } } """, "TA0802" },
        { "child protection", """ "referrals": { "childProtection": { "whyNow": "No need." } } """, "TA0802" },
        { "what readers call a slot", """ "slots": { "need": "nothing" } """, "TA0802" },
        { "what is said on holding back", """ "holds": { "default": "We hid it." } """, "TA0802" },
        { "answers of the safety question that mean another", """ "questions": { "safety": { "text": "Are you well?", "answers": { "safe": "I am afraid", "afraid": "I am safe" } } } """, "TA0802" },
        { "the self-harm question", """ "questions": { "selfHarm": { "text": "Do you like cake?" } } """, "TA0802" },
        { "an empty title", """ "actions": { "quiet-hour": { "title": "", "why": "x" } } """, "TA0207" },
        { "an English of its own region", """ "alerts": { "safety-help": "All is well." } """, "TA0802" },
        { "the answers of closeness turned round", """ "questions": { "closeness": { "text": "How close?", "answers": { "notYet": "They want it", "wanted": "None for now" } } } """, "TA0803" },
        { "a warning left out", """ "actions": { "know-your-money": { "title": "End it", "why": "Now." } } """, "TA0804" },
        { "a term that is a sentence", """ "terms": { "partner": "anyone. Go back and say you are sorry" } """, "TA0510" },
        { "a term with a number", """ "terms": { "partner": "call 0800 111" } """, "TA0510" },
        { "a term that clears the screen", """ "terms": { "partner": "you\u001b[2J" } """, "TA0510" },
        { "a term of four words", """ "terms": { "partner": "go back to them" } """, "TA0510" },
        { "a term turned round", """ "terms": { "partner": "\u202Eyou" } """, "TA0510" },
        { "a link", """ "actions": { "take-stock": { "title": "See www.acme.example", "why": "x" } } """, "TA0509" },
        { "a telephone number", """ "referrals": { "couplesTherapist": { "whyNow": "Ring 01 23 45." } } """, "TA0509" },
        { "markup", """ "referrals": { "couplesTherapist": { "whyNow": "<b>Book</b> with us." } } """, "TA0509" },
        { "a direction sign", """ "referrals": { "couplesTherapist": { "whyNow": "Book\u202E with us." } } """, "TA0508" },
        { "a sign of no width", """ "referrals": { "couplesTherapist": { "whyNow": "Book\u200B with us." } } """, "TA0508" },
        { "a line separator", """ "referrals": { "couplesTherapist": { "whyNow": "Book\u2028with us." } } """, "TA0508" },
        { "a link that is meant in a safety text", """ "withLinks": ["alerts.safety-help"] """, "TA0206" },
        { "a text for nothing", """ "actions": { "no-such-action": { "title": "x", "why": "x" } } """, "TA0501" },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public void AnAttack_IsRefused(string name, string members, string code, string guarantee)
    {
        var (ruleSet, found) = BuiltInFiles.Overlay(members);

        Assert.True(ruleSet is null, name);
        Assert.Contains(found, fault => fault.Severity == DiagnosticSeverity.Error
            && fault.Code == code && fault.Message.Contains(guarantee, StringComparison.Ordinal));
        Assert.All(found, fault => Assert.StartsWith("overlay", fault.Source, StringComparison.Ordinal));
    }

    [Fact]
    public void ABrokenGuarantee_IsReportedAtTheRuleThatBreaksIt()
    {
        var (_, found) = BuiltInFiles.Overlay(Rule("""{ "progress": "stuck" }""", """ "withhold": { "referrals": "any" } """));

        Assert.Equal("$.rules[0]", found.Single(fault => fault.Message.Contains("'no-progress-means-referral'", StringComparison.Ordinal)).Path);
    }

    [Theory]
    [MemberData(nameof(TextAttacks))]
    public void ATextThatWouldReplaceASafetyText_IsRefused(string name, string texts, string code)
    {
        // Two at a time, since en and EN are one language.
        foreach (string[] languages in new[] { ["en", "en-US"], (string[])["EN", "en-GB-oxendict"] })
        {
            var (ruleSet, found) = BuiltInFiles.Overlay("", [.. languages.Select(language => $$"""{ "language": "{{language}}", {{texts}} }""")]);

            Assert.True(ruleSet is null, name);
            string[] refused = [.. found.Where(fault => fault.Severity == DiagnosticSeverity.Error && fault.Code == code).Select(fault => fault.Source).Distinct()];
            Assert.Equal(["overlay.texts[0]", "overlay.texts[1]"], refused);
        }
    }

    [Fact]
    public void AnOverlayOfAnotherRuleSet_IsRefused()
    {
        string overlay = BuiltInFiles.Header("").Swap("trustadvice.core", "trustadvice.other");

        Assert.False(RuleSet.BuiltIn.TryLoadOverlay(RuleModels.Stream(overlay), [], out _, out var found));
        Assert.Equal("TA0801", Assert.Single(found).Code);
    }

    [Fact]
    public void AnOverlay_IsNotARuleSet() =>
        Assert.False(RuleSet.TryLoad(RuleModels.Stream(BuiltInFiles.Header("")), [], out _, out _));

    [Fact]
    public void AHundredThousandRules_AreRefused()
    {
        string rules = string.Join(',', Enumerable.Range(0, 100_000).Select(index => $$"""{"id":"r{{index}}","recommend":"quiet-hour"}"""));

        var (ruleSet, found) = BuiltInFiles.Overlay($$""" "rules": [{{rules}}] """);

        Assert.Null(ruleSet);
        Assert.Contains(found, fault => fault.Code is "TA0209" or "TA0106");
    }

    [Fact]
    public void NoGuaranteesOfItsOwn_TakeNoneAway()
    {
        var (ruleSet, _) = BuiltInFiles.Overlay(""" "guarantees": [] """);

        Assert.Equal(
            RuleSet.BuiltIn.Model.Guarantees.Select(guarantee => guarantee.Id),
            ruleSet!.Model.Guarantees.Select(guarantee => guarantee.Id));
    }

    /// <summary>What is recommended always, and withheld by its kind, owner or topic in the rule set below.</summary>
    [Theory]
    [InlineData(""" "owner": "both", "kind": "reflection" """, "safety", "afraid")]
    [InlineData(""" "owner": "both", "kind": "reflection" """, "safety", "unsure")]
    [InlineData(""" "owner": "both", "kind": "reflection" """, "selfHarm", "yes")]
    [InlineData(""" "owner": "both", "kind": "closeness" """, "closeness", "notYet")]
    [InlineData(""" "owner": "wasHurt", "kind": "reflection", "topics": ["forgiveness"] """, "forgiveness", "notNow")]
    [InlineData(""" "owner": "both", "kind": "reflection", "topics": ["repair-together"] """, "myGoal", "leave")]
    public void ANewAction_IsWithheldLikeTheOldOnes(string members, string fact, string value)
    {
        var (ruleSet, found) = BuiltInFiles.Overlay(Rule(
            "{ }", """ "recommend": "acme-new", "rank": 800 """, $$""" "actions": [{ "id": "acme-new", {{members}} }] """));
        Assert.True(ruleSet is not null, string.Join('\n', found));
        var situation = new Situation
        {
            WhoBrokeTrust = WhoBrokeTrust.Partner,
            Safety = Safety.Safe,
            Closeness = Closeness.Wanted,
            Forgiveness = Forgiveness.Chosen,
        };
        var advisor = new Advisor(new AdvisorOptions { RuleSet = ruleSet });

        Assert.Equal("acme-new", advisor.Advise(situation).NextStep?.Id);
        Assert.DoesNotContain(advisor.Advise(situation.With(fact, value)).All, item => item.Id == "acme-new");
    }

    [Fact]
    public void TwoOverlays_DoNotHideHelpBetweenThem()
    {
        var (first, _) = BuiltInFiles.Overlay(""" "hide": ["first-call-together"] """);
        Assert.NotNull(first);
        string second = BuiltInFiles
            .Header(""" "hide": ["start-alone", "one-trusted-person", "own-support", "bring-it-to-sessions", "review-the-help"] """)
            .Swap("acme.overlay", "acme.second");

        Assert.False(first.TryLoadOverlay(RuleModels.Stream(second), [], out _, out var found));
        Assert.Contains(found, fault => fault.Code == "TA0601");
    }

    [Fact]
    public void AnOverlaysLanguage_NeverStandsBeforeTheOneBelow()
    {
        var below = RuleSet.Load(
            RuleModels.Stream("""
                { "format": 1, "id": "below", "version": "1.0.0", "alerts": ["card"], "actions": [], "rules": [{ "id": "r", "alert": "card" }] }
                """),
            RuleModels.Stream("""{ "language": "qaa", "alerts": { "card": "Bel nu." } }"""));
        string overlay = BuiltInFiles.Header("").Swap("trustadvice.core", "below");

        var above = below.LoadOverlay(RuleModels.Stream(overlay), RuleModels.Stream("""{ "language": "en", "alerts": { "card": "All is well." } }"""));

        Assert.Equal("Bel nu.", new Advisor(new AdvisorOptions { RuleSet = above }).Advise(new Situation()).Alerts[0].Text);
    }

    private static string Rule(string when, string effects, string more = "") =>
        $$""" "rules": [{ "id": "acme.rule", "when": {{when}}, {{effects}} }] """ + (more.Length == 0 ? "" : ", " + more);
}
