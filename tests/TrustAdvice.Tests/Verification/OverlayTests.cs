using System.Text.Json.Nodes;
using TrustAdvice.Authoring;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>Overlays that load, and do what they say and nothing else.</summary>
public class OverlayTests
{
    private static readonly Situation Calm = new() { WhoBrokeTrust = WhoBrokeTrust.Partner, Safety = Safety.Safe };

    [Fact]
    public void AnEmptyOverlay_ChangesNothing()
    {
        var ruleSet = Loads("");

        Assert.True(RuleSetComparison.Of(RuleSet.BuiltIn, ruleSet).Same);
        Assert.Equal("trustadvice.core+acme.overlay", ruleSet.Id);
    }

    [Fact]
    public void AFactAndARule_GiveAnActionWhereTheFactIsSo()
    {
        var ruleSet = Loads("""
            "facts": [{ "name": "acme.faith", "values": ["matters", "matters-not"] }],
            "actions": [{ "id": "acme-pastor", "owner": "both", "kind": "help" }],
            "rules": [{ "id": "acme.pastor", "when": { "acme.faith": "matters" }, "recommend": "acme-pastor", "rank": 5 }]
            """);

        var gained = RuleSetComparison.Of(RuleSet.BuiltIn, ruleSet).Changes.Where(change => change.Kind == ChangeKind.Gained).ToList();
        Assert.NotEmpty(gained);
        Assert.All(gained, change => Assert.Equal(("acme-pastor", "matters"), (change.Outcome, change.Situation.ValueOf("acme.faith"))));
        Assert.Contains("acme-pastor", Ids(ruleSet, Calm.With("acme.faith", "matters")));
        Assert.DoesNotContain("acme-pastor", Ids(ruleSet, Calm));
        Assert.Equal(RuleSet.BuiltIn.Facts.SituationCount * 3, ruleSet.Facts.SituationCount);
    }

    [Fact]
    public void ANewAction_LeavesEveryGuaranteeStated()
    {
        var ruleSet = Loads(""" "actions": [{ "id": "acme-walk", "owner": "both", "kind": "selfCare" }] """);

        var comparison = RuleSetComparison.Of(RuleSet.BuiltIn, ruleSet);
        Assert.Empty(comparison.GuaranteesLost);
        Assert.Empty(comparison.GuaranteesGained);
    }

    [Fact]
    public void ATitle_IsReworded_AndNothingElse()
    {
        var ruleSet = Loads("", """{ "language": "en", "actions": { "quiet-hour": { "title": "An hour of your own", "why": "Rest.", "stopIf": "Stop if it does not feel safe." } } }""");

        var changes = RuleSetComparison.Of(RuleSet.BuiltIn, ruleSet).Changes;
        Assert.NotEmpty(changes);
        Assert.All(changes, change => Assert.Equal((ChangeKind.Reworded, "quiet-hour"), (change.Kind, change.Outcome)));
        Assert.Contains(Advise(ruleSet, Calm).All, item => item.Text.Title == "An hour of your own");
    }

    [Fact]
    public void AReferralThatIsNoSafetyText_IsReworded()
    {
        var ruleSet = Loads("", """{ "language": "en", "referrals": { "couplesTherapist": { "whyNow": "Book with us." } } }""");

        Assert.Equal("Book with us.", Advise(ruleSet, Calm with { Progress = Progress.Stuck }).Referral?.Text.WhyNow);
    }

    [Fact]
    public void AnOptionalAction_IsHidden()
    {
        var ruleSet = Loads(""" "hide": ["quiet-hour"] """);

        Assert.Contains("quiet-hour", Ids(RuleSet.BuiltIn, Calm));
        Assert.DoesNotContain("quiet-hour", Ids(ruleSet, Calm));
        Assert.All(RuleSetComparison.Of(RuleSet.BuiltIn, ruleSet).Changes, change => Assert.Equal("quiet-hour", change.Outcome));
    }

    /// <summary>The rule below is as its author meant it, and so is the overlay: neither has a condition to mend.</summary>
    [Fact]
    public void ARuleThatAnOverlayEmpties_IsNotSaidToContradictItself()
    {
        var found = RuleSetVerifier.Verify(Loads(""" "hide": ["quiet-hour"] """)).Diagnostics;

        Assert.DoesNotContain(found, fault => fault.Code == "TA0702");
    }

    [Fact]
    public void ARuleOfTheOverlayThatCanNeverHold_IsStillSaid()
    {
        var found = RuleSetVerifier.Verify(Loads("""
            "hide": ["quiet-hour"],
            "actions": [{ "id": "acme-own", "owner": "brokeTrust", "kind": "stance" }],
            "rules": [{ "id": "acme.never", "when": { "whoBrokeTrust": "partner" }, "recommend": "acme-own" },
              { "id": "acme.always", "recommend": "acme-own" }]
            """)).Diagnostics;

        Assert.Contains("'acme.never'", Assert.Single(found, fault => fault.Code == "TA0702").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ARank_IsSet()
    {
        var ruleSet = Loads(""" "ranks": { "any.quiet": 159 } """);

        Assert.True(Place(RuleSet.BuiltIn, "quiet-hour") > Place(RuleSet.BuiltIn, "daily-basics"));
        Assert.True(Place(ruleSet, "quiet-hour") < Place(ruleSet, "daily-basics"));
        Assert.All(RuleSetComparison.Of(RuleSet.BuiltIn, ruleSet).Changes, change => Assert.Equal(ChangeKind.Reordered, change.Kind));
    }

    [Fact]
    public void AnAlert_IsAdded_AfterThoseBelow()
    {
        var ruleSet = Loads(
            """ "alerts": ["acme-hours"], "rules": [{ "id": "acme.hours", "alert": "acme-hours" }] """,
            """{ "language": "en", "alerts": { "acme-hours": "We are open from nine." } }""");

        Assert.Equal(
            ["self-harm-help", "acme-hours"], Advise(ruleSet, Calm with { SelfHarm = SelfHarm.Yes }).Alerts.Select(alert => alert.Id));
        Assert.Equal("We are open from nine.", Assert.Single(Advise(ruleSet, Calm).Alerts).Text);
    }

    [Fact]
    public void AGuarantee_IsAdded_AndProved()
    {
        var ruleSet = Loads("""
            "guarantees": [{ "id": "acme.no-journal-when-hostile", "kind": "never", "when": { "talks": "hostile" },
              "outcome": { "kinds": ["conversation"] } }]
            """);

        Assert.Equal(["acme.no-journal-when-hostile"], RuleSetComparison.Of(RuleSet.BuiltIn, ruleSet).GuaranteesGained);
        Assert.Contains(RuleSetVerifier.Verify(ruleSet).Guarantees, proof => proof.Id == "acme.no-journal-when-hostile" && proof.Holds);
    }

    [Fact]
    public void ALanguage_IsAdded_WithItsOwnSafetyTexts_AndTheFirstOneStays()
    {
        var english = JsonNode.Parse(BuiltInFiles.Texts("rules.en.json"))!;
        english["language"] = "qaa";
        var ruleSet = Loads("", english.ToJsonString());

        Assert.Equal([.. RuleSet.BuiltIn.Languages, "qaa"], ruleSet.Model.Texts.Select(catalog => catalog.Language));
        Assert.Equal(
            Advise(RuleSet.BuiltIn, Calm).NextStep?.Text.Title, Advise(ruleSet, Calm).NextStep?.Text.Title);
    }

    [Fact]
    public void AReferralMoreUrgent_IsAdded()
    {
        var ruleSet = Loads("""
            "rules": [{ "id": "acme.sooner", "when": { "selfHarm": "yes" }, "refer": { "to": "individualTherapist", "urgency": "today" } }]
            """);

        Assert.Contains(Advise(ruleSet, Calm with { SelfHarm = SelfHarm.Yes }).Referrals, referral =>
            referral is { To: ReferralKind.IndividualTherapist, Urgency: Urgency.Today });
    }

    [Fact]
    public void MoreIsWithheld_WhereAHostWantsIt()
    {
        var ruleSet = Loads("""
            "rules": [{ "id": "acme.no-touch", "when": { "talks": "tense" }, "withhold": { "kinds": ["closeness"] } }]
            """);

        var changes = RuleSetComparison.Of(RuleSet.BuiltIn, ruleSet).Changes;
        Assert.Contains(changes, change => change.Kind == ChangeKind.Lost);
        Assert.DoesNotContain(changes, change => change.Kind == ChangeKind.Gained);
    }

    [Fact]
    public void AnExample_IsAdded() => Assert.Contains(
        Loads(""" "examples": [{ "name": "acme", "situation": { "step": "acknowledge" }, "mustNot": ["crisisLine"] }] """).Model.Examples,
        example => example.Name == "acme");

    [Fact]
    public void TwoOverlays_StandOnEachOther()
    {
        var first = Loads(""" "facts": [{ "name": "acme.faith", "values": ["matters"] }] """);
        string second = BuiltInFiles
            .Header(""" "rules": [{ "id": "acme.rule", "when": { "acme.faith": "matters" }, "recommend": "quiet-hour", "rank": 890 }] """)
            .Swap("acme.overlay", "acme.second");

        var both = first.LoadOverlay(RuleModels.Stream(second));

        Assert.Equal("quiet-hour", Advise(both, Calm.With("acme.faith", "matters")).NextStep?.Id);
    }

    /// <summary>The partner cannot tell a fact that is private to the reader, so the mirror speaks of neither having told it.</summary>
    [Fact]
    public void APrivateFact_MayGiveAJointAction_ToWhoeverHasTheFact()
    {
        var ruleSet = Loads("""
            "facts": [{ "name": "acme.secret", "values": ["yes"], "private": true }],
            "actions": [{ "id": "acme-together", "owner": "both", "kind": "reflection" }],
            "rules": [{ "id": "acme.rule", "when": { "acme.secret": "yes" }, "recommend": "acme-together" }]
            """);

        Assert.Equal(
            Ids(ruleSet, Calm.With("acme.secret", "yes")),
            Ids(ruleSet, Calm.AsToldByPartner().With("safety", "safe").With("acme.secret", "yes") with { WhoBrokeTrust = Calm.WhoBrokeTrust }));
    }

    private static RuleSet Loads(string members, params string[] texts)
    {
        var (ruleSet, found) = BuiltInFiles.Overlay(members, texts);
        Assert.True(ruleSet is not null, string.Join('\n', found.Where(fault => fault.Severity == DiagnosticSeverity.Error)));
        return ruleSet;
    }

    private static Advice Advise(RuleSet ruleSet, Situation situation) =>
        new Advisor(new AdvisorOptions { RuleSet = ruleSet }).Advise(situation);

    private static List<string> Ids(RuleSet ruleSet, Situation situation) =>
        [.. Advise(ruleSet, situation).All.Select(item => item.Id)];

    private static int Place(RuleSet ruleSet, string id) => Ids(ruleSet, Calm).IndexOf(id);
}
