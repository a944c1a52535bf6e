using TrustAdvice.Authoring;
using TrustAdvice.Tests.Support;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>What a comparison says of one difference of each kind.</summary>
public class CompareTests
{
    private const string Actions = """
        [{ "id": "a", "owner": "both", "kind": "stance" }, { "id": "b", "owner": "both", "kind": "stance" }, { "id": "c", "owner": "both", "kind": "stance" }]
        """;

    /// <summary>Rules before, rules after, and the changes in words.</summary>
    public static TheoryData<string, string, string[]> OneDifference => new()
    {
        { Rule("recommend", "a"), Rule("recommend", "b"), ["no longer given: a, in every situation", "now given: b, in every situation"] },
        { Rule("recommend", "b"), Rule("recommend", "a"), ["no longer given: b, in every situation", "now given: a, in every situation"] },
        {
            Rule("recommend", "a"),
            """{ "id": "r", "when": { "step": "forgive" }, "recommend": "a" }""",
            ["no longer given: a, when step is not forgive"]
        },
        { Refer("crisisLine", "today"), Refer("crisisLine", "soon"), ["no longer given: crisisLine (today), in every situation", "now given: crisisLine (soon), in every situation"] },
        { Refer("crisisLine", "emergency"), Refer("emergency", "emergency"), ["no longer given: crisisLine (emergency), in every situation", "now given: emergency (emergency), in every situation"] },
        { Rule("alert", "x"), Rule("alert", "y"), ["no longer given: x, in every situation", "now given: y, in every situation"] },
        {
            """{ "id": "r", "recommend": "a", "rank": 2 }, { "id": "s", "recommend": "c", "rank": 1 }""",
            """{ "id": "r", "recommend": "a", "rank": 2 }, { "id": "s", "recommend": "c", "rank": 3 }""",
            ["in another order: a and c, in every situation"]
        },
        {
            """{ "id": "r", "recommend": "a", "rank": 2 }, { "id": "s", "recommend": "c", "rank": 1 }""",
            """{ "id": "r", "recommend": "a", "rank": 5 }, { "id": "s", "recommend": "c", "rank": 3 }""",
            []
        },
        {
            Refer("crisisLine", "soon", 2) + "," + Refer("couplesTherapist", "soon", 1, "s"),
            Refer("crisisLine", "soon", 1) + "," + Refer("couplesTherapist", "soon", 2, "s"),
            ["in another order: crisisLine and couplesTherapist, in every situation"]
        },
    };

    [Theory]
    [MemberData(nameof(OneDifference))]
    public void Rules_OneDifference_IsSaid_AndNothingElse(string before, string after, string[] changes)
    {
        var comparison = RuleSetComparison.Of(Load(before), Load(after));

        Assert.Equal(changes, comparison.Changes.Select(change => change.InWords));
        Assert.Equal(changes.Length == 0, comparison.Same);
        Assert.True(comparison.IsComplete);
    }

    [Fact]
    public void Catalogue_InAnotherOrder_ChangesTheOrderOfWhatHasOneRank()
    {
        const string Rules = """{ "id": "r", "recommend": ["a", "b"] }""";
        var before = RuleFiles.Load(RuleFiles.With($"[{Rules}]", Actions));
        var after = RuleFiles.Load(RuleFiles.With($"[{Rules}]", """
            [{ "id": "b", "owner": "both", "kind": "stance" }, { "id": "a", "owner": "both", "kind": "stance" }, { "id": "c", "owner": "both", "kind": "stance" }]
            """));

        Assert.Equal(["in another order: b and a, in every situation"], RuleSetComparison.Of(before, after).Changes.Select(change => change.InWords));
    }

    [Fact]
    public void Alerts_DeclaredInAnotherOrder_ChangePlaces()
    {
        const string Rules = """{ "id": "r", "alert": ["x", "y"] }""";

        var comparison = RuleSetComparison.Of(Load(Rules), Load(Rules, alerts: """["y", "x"]"""));

        Assert.Equal(["in another order: x and y, in every situation"], comparison.Changes.Select(change => change.InWords));
        Assert.True(RuleSetComparison.Of(Load(Rules), Load(Rules)).Same);
    }

    [Fact]
    public void Actions_OfAnotherKind_ReadDifferently_WhereBothGiveThem()
    {
        const string Rules = """{ "id": "r", "when": { "step": "forgive" }, "recommend": "a" }""";
        var after = RuleFiles.Load(RuleFiles.With($"[{Rules}]", Actions.Replace("""{ "id": "a", "owner": "both", "kind": "stance" }""", """{ "id": "a", "owner": "both", "kind": "habit" }""", StringComparison.Ordinal)));

        Assert.Equal(["reads differently: a, when step is forgive"], RuleSetComparison.Of(Load(Rules), after).Changes.Select(change => change.InWords));
    }

    [Theory]
    [InlineData("Ask her.", "Ask.", "reads differently: a [en], in every situation")]
    [InlineData("Ring.", "Ring now.", "reads differently: crisisLine [en], in every situation")]
    [InlineData("Stay safe.", "Be safe.", "reads differently: x [en], in every situation")]
    [InlineData("Are you safe?", "Safe?", "reads differently: question:safety [en], in every situation")]
    [InlineData("Not now.", "Later.", "reads differently: hold [en], in every situation")]
    [InlineData("Pide.", "Pregunta.", "reads differently: a [es], in every situation")]
    [InlineData("\"language\": \"en\"", "\"language\": \"en\", \"terms\": { \"partner\": \"you\" }", "")]
    public void Texts_OneThatDiffers_IsSaidInItsLanguage(string words, string others, string change)
    {
        const string Rules = """{ "id": "r", "recommend": "a", "refer": { "to": "crisisLine", "urgency": "today" }, "alert": "x" }""";
        const string English = """
            {
              "language": "en", "actions": { "a": { "title": "Ask her.", "why": "It helps." }, "b": { "title": "B.", "why": "B." }, "c": { "title": "C.", "why": "C." } },
              "referrals": { "crisisLine": { "whyNow": "Ring." } }, "alerts": { "x": "Stay safe.", "y": "Y." },
              "holds": { "default": "Not now." }, "questions": { "safety": { "text": "Are you safe?" } }
            }
            """;
        const string Spanish = """{ "language": "es", "actions": { "a": { "title": "Pide.", "why": "Ayuda." } } }""";

        var comparison = RuleSetComparison.Of(Spoken(English, Spanish), Spoken(Swapped(English), Swapped(Spanish)));

        Assert.Equal(change.Length == 0 ? [] : [change], comparison.Changes.Select(said => said.InWords));

        string Swapped(string text) => text.Replace(words, others, StringComparison.Ordinal);

        RuleSet Spoken(params string[] texts) => Load(Rules, texts: texts);
    }

    [Fact]
    public void Guarantees_OnlyInOne_OrStatedDifferently_AreNamed()
    {
        static string Guarantee(string id, string action, string because = "It matters.") => $$"""
            { "id": "{{id}}", "kind": "always", "outcome": { "actions": ["{{action}}"] }, "because": "{{because}}" }
            """;
        const string Rules = """{ "id": "r", "recommend": ["a", "b"] }""";
        var before = Load(Rules, more: $""" "guarantees": [{Guarantee("same", "a")}, {Guarantee("other", "a")}, {Guarantee("gone", "a")}],""");
        var after = Load(Rules, more: $""" "guarantees": [{Guarantee("same", "a", "For another reason.")}, {Guarantee("other", "b")}, {Guarantee("new", "a")}],""");

        var comparison = RuleSetComparison.Of(before, after);

        Assert.Equal(["other", "gone"], comparison.GuaranteesLost);
        Assert.Equal(["other", "new"], comparison.GuaranteesGained);
    }

    [Theory]
    [InlineData(12, 12, true)]
    [InlineData(13, 12, false)]
    public void Boxes_MoreThanAnybodyWouldRead_AreCutOff_AndThatIsSaid(int places, int shown, bool isComplete)
    {
        string values = string.Join(',', Enumerable.Range(0, places).Select(n => $"\"v{n}\""));
        string facts = $$""" "facts": [{ "name": "host.f", "values": [{{values}}] }, { "name": "host.g", "values": [{{values}}] }],""";
        string any = string.Join(',', Enumerable.Range(0, places).Select(n => $$"""{ "host.f": "v{{n}}", "host.g": "v{{n}}" }"""));

        var comparison = RuleSetComparison.Of(
            Load(Rule("recommend", "b"), more: facts),
            Load(Rule("recommend", "b") + $$""", { "id": "s", "when": { "any": [{{any}}] }, "recommend": "a", "rank": 0 }""", more: facts));

        Assert.Equal(shown, comparison.Changes.Count(change => change.Outcome == "a"));
        Assert.Equal(isComplete, comparison.IsComplete);
        Assert.All(comparison.Changes, change => Assert.True(change.Box.Holds(change.Situation)));
    }

    [Fact]
    public void ActionsAndAlerts_ThatOnlyOneHas_AreLostOrGained_AndNoReasonToCallAGuaranteeChanged()
    {
        var before = RuleFiles.Load(RuleFiles.With(
            """[{ "id": "r", "recommend": ["a", "b"], "alert": "x" }]""",
            """[{ "id": "a", "owner": "both", "kind": "stance" }, { "id": "b", "owner": "both", "kind": "stance" }]""",
            """ "alerts": ["x"], "guarantees": [{ "id": "g", "kind": "always", "outcome": { "actions": ["a", "b"], "alerts": ["x"] } }],"""));
        var after = RuleFiles.Load(RuleFiles.With(
            """[{ "id": "r", "recommend": ["a", "c"], "alert": "y" }]""",
            """[{ "id": "c", "owner": "both", "kind": "stance" }, { "id": "a", "owner": "both", "kind": "stance" }]""",
            """ "alerts": ["y"], "guarantees": [{ "id": "g", "kind": "always", "outcome": { "actions": ["c", "a"], "alerts": ["y"] } }],"""));

        var comparison = RuleSetComparison.Of(before, after);

        Assert.Equal(
            ["no longer given: b, in every situation", "no longer given: x, in every situation", "now given: c, in every situation", "now given: y, in every situation"],
            comparison.Changes.Select(change => change.InWords).Order(StringComparer.Ordinal));
        Assert.Empty(comparison.GuaranteesLost);
        Assert.Empty(comparison.GuaranteesGained);
    }

    [Fact]
    public void Guarantees_AlongAnotherFact_AreOthers()
    {
        static string Along(string fact, string values) =>
            $$""" "guarantees": [{ "id": "g", "kind": "monotone", "law": "urgencyNeverFalls", "along": { "{{fact}}": [{{values}}] } }],""";
        string rules = Rule("recommend", "a");
        var selfHarm = Load(rules, more: Along("selfHarm", "\"no\", \"yes\""));

        Assert.Equal(["g"], RuleSetComparison.Of(selfHarm, Load(rules, more: Along("childrenAtRisk", "\"no\", \"yes\""))).GuaranteesLost);
        Assert.Equal(["g"], RuleSetComparison.Of(selfHarm, Load(rules, more: Along("selfHarm", "\"yes\", \"no\""))).GuaranteesLost);
        Assert.Empty(RuleSetComparison.Of(selfHarm, Load(rules, more: Along("selfHarm", "\"no\", \"yes\""))).GuaranteesLost);
    }

    [Fact]
    public void Facts_WithMoreValuesInOne_AreComparedOverAllOfThem()
    {
        var before = Load(
            """{ "id": "r", "when": { "host.f": "v" }, "recommend": "a" }""", more: """ "facts": [{ "name": "host.f", "values": ["v"] }],""");
        var after = Load(
            """{ "id": "r", "when": { "host.f": ["v", "w"] }, "recommend": "a" }""", more: """ "facts": [{ "name": "host.f", "values": ["w", "v"] }],""");

        var comparison = RuleSetComparison.Of(before, after);

        Assert.Equal(["now given: a, when host.f is w"], comparison.Changes.Select(change => change.InWords));
        Assert.True(comparison.IsComplete);
    }

    [Fact]
    public void Facts_WithMoreValuesTogetherThanAFactCanHold_AreNotComparedWhole()
    {
        static string Fact(string prefix) => " \"facts\": [{ \"name\": \"host.f\", \"values\": ["
            + string.Join(',', Enumerable.Range(0, 40).Select(n => $"\"{prefix}{n}\"")) + "] }],";

        var comparison = RuleSetComparison.Of(Load(Rule("recommend", "a"), more: Fact("v")), Load(Rule("recommend", "a"), more: Fact("w")));

        Assert.Empty(comparison.Changes);
        Assert.False(comparison.IsComplete);
        Assert.False(comparison.Same);
    }

    [Fact]
    public void Facts_ThatOnlyOneHas_AreUnknownToTheOther()
    {
        const string Facts = """ "facts": [{ "name": "host.f", "values": ["v"] }],""";
        var before = Load(Rule("recommend", "a"));
        var after = Load("""{ "id": "r", "when": { "host.f": "v" }, "recommend": "a" }""", more: Facts);

        Assert.Equal(["no longer given: a, when host.f is unknown"], RuleSetComparison.Of(before, after).Changes.Select(change => change.InWords));
        Assert.Equal(["now given: a, when host.f is unknown"], RuleSetComparison.Of(after, before).Changes.Select(change => change.InWords));
    }

    private static string Rule(string effect, string what) => $$"""{ "id": "r", "{{effect}}": "{{what}}" }""";

    private static string Refer(string to, string urgency, int rank = 0, string id = "r") =>
        $$"""{ "id": "{{id}}", "refer": { "to": "{{to}}", "urgency": "{{urgency}}" }, "rank": {{rank}} }""";

    private static RuleSet Load(string rules, string alerts = """["x", "y"]""", string more = "", params string[] texts) =>
        RuleFiles.Load(RuleFiles.With($"[{rules}]", Actions, $""" "alerts": {alerts},{more}"""), texts);
}
