using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TrustAdvice.Authoring;
using TrustAdvice.Compiling;
using TrustAdvice.Facts;
using TrustAdvice.Matching;
using TrustAdvice.Proof;
using TrustAdvice.Reading;
using TrustAdvice.Rules;
using TrustAdvice.Tests.Verification.Support;
using TrustAdvice.Texts;

namespace TrustAdvice.Tests.Verification;

/// <summary>The proof that the built-in rule set rests on.</summary>
public class BuiltInProofTests
{
    private static readonly OutcomeOracle Outcomes = new(RuleSet.BuiltIn.Compiled);
    private static readonly OutcomeFormulas Formulas = new(RuleSet.BuiltIn.Compiled);
    private static readonly Formula[] NextSteps =
        [.. RuleSet.BuiltIn.Actions.Select((_, action) => Formulas.NextStepIsIn(new HashSet<int> { action }))];

    /// <summary>The eleven guarantees of the design, each by the guarantees that state it.</summary>
    public static TheoryData<int, string[]> Kinds => new()
    {
        { 1, ["everybody-gets-something", "steady-years-never-empty", "information-always"] },
        { 2, ["no-progress-means-referral", "slow-progress-means-referral", "less-progress-more-urgency", "stuck-leads-with-help"] },
        { 3, ["fear-no-action-of-two", "fear-specialist", "fear-alert", "fear-no-couples-therapist",
            "unsure-nothing-joint", "unsure-no-confession", "unsure-alone-first", "unsure-alert"] },
        { 4, ["self-harm-crisis-line-first", "self-harm-nothing-else", "self-harm-alert",
            "children-protected", "children-nothing-else", "children-alert"] },
        { 5, ["safety-unknown-no-closeness", "safety-unknown-own-check"] },
        { 6, ["forgiveness-only-by-own-wish", "forgiveness-not-while-harm-goes-on",
            "closeness-only-by-own-wish", "closeness-not-while-harm-goes-on"] },
        { 7, ["hurt-does-not-repair", "the-one-who-broke-trust-does-not-forgive"] },
        { 8, ["same-for-both-tellers", "same-part-in-each-role"] },
        { 9, ["leaving-no-push-to-stay", "repair-no-push-to-leave"] },
        { 10, ["addiction-treatment", "addiction-no-couples-therapist", "addiction-no-sudden-stop", "addiction-own-step"] },
        { 11, ["red-flag-safety-urgency", "red-flag-safety-nothing-joint-added", "unsafe-after-unknown-nothing-joint-added",
            "red-flag-self-harm", "red-flag-self-harm-nothing-joint-added",
            "red-flag-children", "red-flag-children-nothing-joint-added",
            "red-flag-pattern", "red-flag-pattern-nothing-joint-added",
            "red-flag-addiction", "red-flag-addiction-untold", "red-flag-addiction-relapse",
            "red-flag-addiction-nothing-joint-added", "red-flag-contact", "red-flag-contact-nothing-joint-added"] },
        { 12, ["self-harm-now-emergency", "self-harm-now-line", "self-harm-now-nothing-else", "self-harm-now-only-help-for-life",
            "self-harm-now-alert", "self-harm-emergency-named", "self-harm-doctor",
            "self-harm-no-couples-work", "fear-specialist-first", "fear-and-self-harm-both",
            "children-afraid-emergency", "children-first-referral", "children-keep-treatment",
            "afraid-emergency-named", "feared-partner-in-crisis-emergency",
            "birth-and-fear-doctor", "birth-and-self-harm-doctor-today", "children-before-doubt", "relapse-with-children-service"] },
        { 13, ["unsure-next-step-is-a-person", "unsure-only-harmless", "unsure-and-broke-trust-no-duties"] },
        { 14, ["hurting-service", "hurting-alert", "hurting-nothing-else", "harsh-service", "checking-service",
            "own-conduct-nothing-joint", "harsh-no-discernment", "own-conduct-urgency", "hurting-first", "hurting-own-step",
            "hurting-text", "hurting-and-fear-own-text", "frightening-says-nothing", "harsh-says-nothing", "life-before-conduct"] },
        { 15, ["partner-crisis-line", "partner-crisis-alert", "partner-crisis-alert-apart", "partner-crisis-no-telling", "partner-crisis-first",
            "partner-crisis-nothing-of-two"] },
        { 16, ["watched-no-couples-work", "watched-somebody-alone", "one-sided-no-couples-work",
            "one-sided-somebody-alone", "pressed-close-nothing-joint", "pressed-close-somebody-alone",
            "pressed-close-no-closeness", "pressed-to-forgive-no-forgiving", "dependent-hostile-nothing-joint",
            "dependent-hostile-somebody-alone", "refusing-only-when-safe", "papers-legal-advice",
            "hostile-and-worse-no-couples-first", "one-sided-no-openness",
            "concern-nothing-said-to-the-partner", "concern-somebody-alone", "concern-somebody-alone-soon",
            "concern-own-check", "concern-worse-means-today", "care-seen-alone", "one-sided-no-reports", "hostile-no-call-of-two",
            "hostile-alone-first", "pressed-reports-nothing", "pressed-close-nothing-of-two",
            "plain-limits-nothing-joint-at-home", "plain-limits-check-stays"] },
        { 17, ["closeness-not-while-denied", "forgiveness-not-too-early", "reconnect-not-while-it-goes-on",
            "worsening-leads-with-help", "slip-no-closeness", "hostile-and-worse-not-for-two-today",
            "first-days-clinic-today", "first-days-no-call-of-two", "deep-breach-never-called-small", "due-check-stays",
            "contact-that-goes-on-is-named", "contact-not-known-is-named-early", "nothing-signed-while-it-is-fresh"] },
        { 18, ["not-both-know-nothing-joint", "secret-is-not-listened-to", "no-telling-in-danger",
            "nothing-raised-without-safety", "found-out-is-not-on-the-table",
            "check-before-telling", "check-beside-telling"] },
        { 20, ["danger-alone-has-no-opening", "no-hope-beside-danger"] },
    };

    [Fact]
    public void EveryGuarantee_IsProved() =>
        Assert.All(new Prover(RuleSet.BuiltIn.Compiled).ProveAll(), result =>
            Assert.True(result.Holds, $"{result.Id}: {(result.Failing is { } failing ? RegionText.Of(failing) : "not decided")}"));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EachKind_IsStated(int number, string[] ids) => Assert.All(ids, id => Assert.True(
        RuleSet.BuiltIn.Model.Guarantees.Any(guarantee => guarantee.Id == id), $"Guarantee {number} is stated by '{id}'."));

    [Fact]
    public void EveryStatedGuarantee_IsOfOneKind() => Assert.Equal(
        RuleSet.BuiltIn.Model.Guarantees.Select(guarantee => guarantee.Id).Order(StringComparer.Ordinal),
        Kinds.SelectMany(row => (string[])row[1]).Order(StringComparer.Ordinal));

    /// <summary>An app does not prove the built-in rule set again: what it uses are the rules of these files, which are proved here.</summary>
    [Fact]
    public void WhatThePackageCarries_AreTheRulesProvedHere()
    {
        var proved = CompiledRules.Compile(RuleSetReader.Read([BuiltInRules.Source], [])!);

        Assert.True(new Prover(proved).ProveAll().All(result => result.Holds));
        Assert.Equal(CompiledWriter.Write(proved), CompiledWriter.Write(RuleSet.BuiltIn.Compiled));
        Assert.Equal(Outline(proved.Model), Outline(RuleSet.BuiltIn.Model));
    }

    [Fact]
    public void Situations_AreTheProductOfTheValuesAndUnknown()
    {
        // The table of facts in the design: the number of values of each, and unknown besides.
        int[] values = [4, 11, 3, 4, 3, 3, 3, 3, 3, 2, 3, 3, 3, 4, 7, 9, 5, 3, 3, 4, 3, 2, 4, 4, 5, 4, 5, 2, 3, 3, 4, 4, 3, 5, 3, 11];
        var product = values.Aggregate(BigInteger.One, (count, known) => count * (known + 1));

        Assert.Equal(product, RuleSetVerifier.Verify(RuleSet.BuiltIn).Situations);
        Assert.Equal(product, Region.Everything(FactSpace.BuiltIn).Count);
    }

    [Fact]
    public void NoFinding_IsAWarning() => Assert.DoesNotContain(
        RuleSetVerifier.Verify(RuleSet.BuiltIn).Diagnostics.Select(diagnostic => diagnostic.ToString()),
        finding => !finding.Contains(": info ", StringComparison.Ordinal));

    [Property(MaxTest = 150)]
    public Property EachOutcomeFormula_SaysWhatTheEngineSays() => Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
        Outcomes.AssertAgree(SituationOf(new Random(seed))));

    [Property(MaxTest = 150)]
    public Property EachGuarantee_HoldsOnTheEngine() => Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
    {
        var rules = RuleSet.BuiltIn.Compiled;
        var situation = SituationOf(new Random(seed));
        Assert.All(rules.Model.Guarantees, guarantee => Assert.True(new GuaranteeEvaluator(rules).Holds(guarantee, situation), guarantee.Id));
    });

    /// <summary>The advisor is what an app asks; the formulas must say what it says, not only what the verdict says.</summary>
    [Property(MaxTest = 60)]
    public Property Given_NextStep_AndFirstReferral_AreWhatTheAdvisorShows() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
        {
            var rules = RuleSet.BuiltIn.Compiled;
            var situation = SituationOf(new Random(seed));
            var point = Points.RegionOf(rules.Model.Facts, rules.Codes(situation));
            var advice = Advisor.Default.Advise(situation);

            Assert.Equal(
                advice.All.Select(item => item.Id).Order(StringComparer.Ordinal),
                rules.Model.Actions.Where(action => Formulas.Given(action.Index).At(point))
                    .Select(action => action.Id).Order(StringComparer.Ordinal));
            Assert.Equal(advice.NextStep?.Id, rules.Model.Actions
                .SingleOrDefault(action => NextSteps[action.Index].At(point))?.Id);
            Assert.Equal(advice.Referral?.To, Enum.GetValues<ReferralKind>().Cast<ReferralKind?>()
                .SingleOrDefault(kind => Formulas.IsFirst(kind!.Value, Urgency.WhenReady).At(point)));
            Assert.Equal(
                advice.Alerts.Select(alert => alert.Id),
                rules.Model.Alerts.Where((_, alert) => Formulas.Alerted(alert).At(point)));
        });

    private static Situation SituationOf(Random random)
    {
        var situation = new Situation();
        double known = random.Next(3) switch { 0 => 1, 1 => 0.2, _ => random.NextDouble() };
        foreach (var fact in FactSpace.BuiltIn.All.Where(_ => random.NextDouble() < known))
        {
            situation = situation.With(fact.Name, fact.Values[random.Next(fact.Values.Count)]);
        }

        return situation;
    }

    /// <summary>A review prints its type and no more, so its parts are named.</summary>
    private static string InFull(Review? review) =>
        review is null ? "" : $"{review.State} {review.Statement} {review.On:O} {review.ReviewBy:O} {review.By}";

    private static IEnumerable<string> Outline(RuleSetModel model) =>
    [
        $"{model.Id} {model.Version} {model.Hash} {InFull(model.Review)} {string.Join(' ', model.Alerts)}",
        .. model.Actions.Select(action => $"{action} {action.Owner} {action.Kind} {action.Step} {action.Visibility} {action.Effort?.Minutes} {action.Effort?.With} {action.Effort?.PartnerAgrees} {action.Cadence} {action.Evidence} {InFull(action.Review)} {string.Join(' ', action.Topics)} {string.Join(' ', action.Sources)}"),
        .. model.Rules.Select(rule => $"{rule.Id} {string.Join(' ', rule.Recommends)} {string.Join(' ', rule.Refers)} {string.Join(' ', rule.Alerts)} {string.Join(' ', rule.Informs)} {rule.Rank} {rule.Slot} {rule.StatedEvidence} {InFull(rule.Review)} {string.Join(' ', rule.Sources)}"),
        .. model.Rules.SelectMany(rule => rule.Boxes).Select(box => string.Join(' ', box.Constraints.ToArray())),
        .. model.Rules.Select(rule => $"{string.Join(' ', rule.Withholds?.Actions.Order() ?? Enumerable.Empty<int>())} {string.Join(' ', rule.Withholds?.Referrals.Order() ?? Enumerable.Empty<ReferralKind>())}"),
        .. model.Texts[0].Actions.Values.Select(text => $"{text.Title} {text.Why} {string.Join(' ', text.How)} {text.DoneWhen} {text.StopIf}"),
        .. model.Texts[0].WhyByRule.Select(text => $"{text}"),
        .. model.Texts[0].Alerts.Select(text => $"{text}"),
        .. model.Guarantees.Select(guarantee => guarantee.Id),
        .. model.Points.Select(point => point.Source),
        .. model.Literature.Select(reference => $"{reference}"),
    ];
}
