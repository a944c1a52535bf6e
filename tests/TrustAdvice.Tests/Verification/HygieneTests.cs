using System.Text.Json.Nodes;
using FsCheck.Xunit;
using TrustAdvice.Authoring;
using TrustAdvice.Proof;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>Each finding about a rule set that can be used, on a small one that has it, with its place.</summary>
[Properties(Arbitrary = [typeof(VerificationArbitraries)])]
public class HygieneTests
{
    [Fact]
    public void NobodyHelped_TellsTheGap() => Finds(
        """{ "id": "r", "when": { "talks": "calm" }, "recommend": ["a", "b"] }""",
        "rules.json(1,1): warning TA0701: $: nothing at all is given when talks is not calm (add a rule that always holds)");

    [Fact]
    public void NeverFires_WhenTheOwnersContradictTheCondition() => Finds(
        """
        { "id": "always", "recommend": "a" },
        { "id": "r", "when": { "whoBrokeTrust": "partner" }, "recommend": "b" },
        { "id": "reaches-b", "recommend": "b" }
        """,
        "rules.json(6,1): warning TA0702: $.rules[1]: the rule 'r' can never hold (its condition contradicts the owner of every action it recommends)");

    [Fact]
    public void ChangesNothing_NamesWhatCoversIt() => Finds(
        """
        { "id": "always", "recommend": ["a", "b"], "rank": 5 },
        { "id": "r", "when": { "talks": "calm" }, "recommend": "a", "rank": 4 }
        """,
        "rules.json(6,1): warning TA0703: $.rules[1]: the rule 'r' never changes any advice (covered by always)");

    [Fact]
    public void NeverReached_NamesTheAction() => Finds(
        """{ "id": "r", "recommend": "a" }""",
        "rules.json(4,1): warning TA0704: $.actions[1]: the action 'b' is never given (add a rule that recommends it, or take it out)");

    [Fact]
    public void AlwaysWithheld_NamesTheOutcome() => Finds(
        """
        { "id": "always", "recommend": ["a", "b"] },
        { "id": "r", "when": { "talks": "hostile" }, "recommend": "a", "withhold": { "actions": ["a"] }, "rank": 9 },
        { "id": "somebody", "refer": { "to": "individualTherapist", "urgency": "whenReady" } }
        """,
        "rules.json(6,1): warning TA0705: $.rules[1]: the rule 'r' gives 'a' only where it is withheld");

    [Fact]
    public void PointUnreached_NamesThePoint() => Finds(
        """{ "id": "r", "recommend": ["a", "b"], "sources": ["article:1"] }""",
        "rules.json(2,25): warning TA0706: $.points[1]: 'article:2' is cited by nothing that ever occurs (cite it where it is followed)",
        """ "points": ["article:1", "article:2"], """);

    [Fact]
    public void NeverCited_NamesTheSource() => Finds(
        """{ "id": "r", "recommend": ["a", "b"] }""",
        "rules.json(2,16): warning TA0709: $.literature[0]: the source 'x-2016' is cited by nothing (cite it where it is followed, or take it out)",
        """ "literature": [{ "key": "x-2016", "authors": "X", "title": "x", "in": "x", "seen": "memory", "finding": "x", "limits": "x" }], """);

    [Fact]
    public void GradeWithoutSource_NamesTheRule() => Finds(
        """{ "id": "r", "recommend": ["a", "b"], "evidence": "B", "sources": ["article:1"] }""",
        "rules.json(5,1): warning TA0710: $.rules[0]: the rule 'r' claims the evidence grade B and cites no study (cite a source in the literature, or lower the grade)");

    [Fact]
    public void GradeOfConsensus_NeedsNoStudy() => Finds(
        """{ "id": "r", "recommend": ["a", "b"], "evidence": "C" }""");

    [Fact]
    public void NeverUsed_NamesTheAlert() => Finds(
        """{ "id": "r", "recommend": ["a", "b"] }""",
        "rules.json(1,1): info TA0707: $.alerts: the alert 'card' is not used",
        """ "alerts": ["card"], """);

    [Fact]
    public void NeverFirst_NamesTheOpening() => Finds(
        """
        { "id": "always", "recommend": ["a", "b"], "inform": "plain" },
        { "id": "r", "when": { "talks": "calm" }, "inform": ["narrow", "way"] }
        """,
        "rules.json(1,1): warning TA0712: $.information: the opening 'narrow' stands behind another of its kind wherever it is given (name it earlier under 'information', or narrow the rules of the others)",
        """ "information": [{ "id": "plain", "opening": "meaning" }, { "id": "narrow", "opening": "meaning" }, { "id": "way", "opening": "direction" }], """);

    [Fact]
    public void OnlyGuards_NamesTheRule() => Finds(
        """
        { "id": "always", "recommend": ["a", "b"] },
        { "id": "r", "withhold": { "referrals": ["crisisLine"] } }
        """,
        "rules.json(6,1): info TA0708: $.rules[1]: the rule 'r' withholds nothing that is given today (keep it as a guard against rules that are added later, or take it out)");

    [Fact]
    public void ASoundRuleSet_HasNoFinding() => Finds("""{ "id": "r", "recommend": ["a", "b"] }""");

    [Property(MaxTest = 1000)]
    public void WithoutARuleThatNeverChangesAnyAdvice_NothingChanges(AnySmallSet any)
    {
        var plain = new RewrittenRules(any, new Random(1), ranksDiffer: false).Plain;
        var rules = RuleModels.Read(plain);
        foreach (var finding in new RuleSetLinter(rules).Findings().Where(finding => finding.Code is "TA0703" or "TA0702" or "TA0708"))
        {
            int index = rules.Model.Rules.ToList().FindIndex(rule => rule.Place.Path == finding.Path);
            var without = Without(plain, index);

            Assert.Empty(RuleSetComparison.Of(RuleModels.Load(plain), RuleModels.Load(without)).Changes.Select(change => change.InWords));
        }
    }

    [Property(MaxTest = 500)]
    public void AnActionThatIsNeverGiven_IsGivenNowhere_AndAGapIsOne(AnySmallSet any)
    {
        var plain = new RewrittenRules(any, new Random(1), ranksDiffer: false).Plain;
        var ruleSet = RuleModels.Load(plain);
        var findings = new RuleSetLinter(ruleSet.Compiled).Findings();
        var seen = RuleModels.Situations(ruleSet.Compiled).Select(situation => SeenAdvice.Of(ruleSet, situation)).ToList();

        Assert.Equal(
            ruleSet.Model.Actions.Where(action => !seen.Exists(advice => advice.Actions.Any(given => given.Id == action.Id))).Count(),
            findings.Count(finding => finding.Code == "TA0704"));
        Assert.Equal(
            seen.Exists(advice => advice.Actions.Count + advice.Referrals.Count + advice.Alerts.Count == 0),
            findings.Any(finding => finding.Code == "TA0701"));
    }

    [Fact]
    public void UnderASmallBound_AGuaranteeIsNotProved_AndDoesNotLoad()
    {
        var rules = RuleModels.Read(BuiltInFiles.Rules);
        var results = new Prover(rules, maximumSteps: 20).ProveAll();

        var open = results.First(result => !result.Decided);
        Assert.False(open.Holds);
        Assert.Null(open.Failing);
        var fault = Verifier.FailuresOf(rules, results).First(fault => fault.Message.Contains($"'{open.Id}'", StringComparison.Ordinal));
        Assert.Equal(("TA0602", DiagnosticSeverity.Error), (fault.Code, fault.Severity));
        Assert.StartsWith($"the guarantee '{open.Id}' was not proved within ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnderASmallBound_AComparisonIsNotComplete_AndNotTheSame()
    {
        var changed = RuleModels.Read(BuiltInFiles.Rules.Swap("\"rank\": 120", "\"rank\": 121"));

        var comparison = new Comparer(RuleModels.Read(BuiltInFiles.Rules), changed, maximumSteps: 20).Compare();

        Assert.False(comparison.IsComplete);
        Assert.False(comparison.Same);
    }

    /// <summary>The rule set with these rules has these findings, whole, and no others.</summary>
    private static void Finds(string rules, params string[] findings) => Finds(rules, findings, "");

    private static void Finds(string rules, string finding, string more) => Finds(rules, [finding], more);

    private static void Finds(string rules, string[] findings, string more)
    {
        string file = $$"""
            { "format": 1, "id": "small", "version": "1.0.0",
            {{more.Trim()}} "actions": [
            { "id": "a", "owner": "both", "kind": "stance" },
            { "id": "b", "owner": "brokeTrust", "kind": "stance" }], "rules": [
            {{rules}} ] }
            """;

        Assert.Equal(findings, new RuleSetLinter(RuleModels.Read(file)).Findings().Select(finding => finding.ToString()));
    }

    private static AnySmallSet Without(AnySmallSet set, int index)
    {
        var file = JsonNode.Parse(set.Rules)!;
        string id = $"{file["rules"]![index]!["id"]}";
        file["rules"]!.AsArray().RemoveAt(index);
        string? texts = set.Texts is null ? null : RewrittenRules.WithoutRule(set.Texts, id);
        return new AnySmallSet(file.ToJsonString(), texts);
    }
}
