using TrustAdvice.Tests.Support;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>When others stand in for the rule <c>r</c>, so that it may go, and when a place or a text would be lost with it.</summary>
public class HygieneStandInTests
{
    private const string R = """{ "id": "r", "when": { "talks": "calm" }, "recommend": "a", "rank": 1 },""";
    private const string Always = """{ "id": "always", "recommend": "a", "rank": 1 },""";
    private const string Safe = """{ "id": "safe", "when": { "safety": "safe" }, "recommend": "a", "rank": 1 },""";
    private const string Hostile = """{ "id": "hostile", "when": { "talks": "hostile" }, "recommend": "a", "rank": 1 },""";
    private const string Lower = """{ "id": "lower", "when": { "talks": "hostile" }, "recommend": "a", "rank": 0 },""";
    private const string Other = """{ "id": "other", "recommend": "b", "rank": 1 },""";

    /// <summary>The rules in order, the one with a text of its own, and those that stand in for <c>r</c> if it may go.</summary>
    [Theory]
    [InlineData(R + Always, "", "always")]
    [InlineData(Always + R, "", "always")]
    [InlineData(Always + R, "r", "always")]
    [InlineData(R + Always, "r", null)]
    [InlineData(R + Always, "always", null)]
    [InlineData(R + Other + Always, "", "always")]
    [InlineData(R + Lower + Always, "lower", "always")]
    [InlineData(Hostile + R + Always, "hostile", "always")]
    [InlineData(R + Always + Hostile, "hostile", "always")]
    [InlineData(R + Safe + Always, "", "safe, always")]
    [InlineData(R + Safe + Always, "safe", null)]
    public void Action_OfOneRank_IsDecidedByTheFirstRuleAndItsText(string rules, string own, string? standIns) =>
        StandIns(standIns, rules, own);

    /// <summary>Rank and urgency of the referral of <c>r</c>, and of the one that is always given.</summary>
    [Theory]
    [InlineData(0, "soon", 0, "soon", "", "always")]
    [InlineData(0, "soon", 0, "soon", "r", null)]
    [InlineData(0, "soon", 1, "soon", "r", "always")]
    [InlineData(1, "soon", 0, "soon", "", null)]
    [InlineData(1, "soon", 0, "today", "r", "always")]
    [InlineData(0, "soon", 0, "whenReady", "", null)]
    [InlineData(0, "soon", 1, "whenReady", "", null)]
    public void Referral_IsDecidedByUrgency_ThenRank_ThenTheFirstRule(
        int rank, string urgency, int otherRank, string otherUrgency, string own, string? standIns) => StandIns(
        standIns,
        $$"""
        { "id": "r", "when": { "talks": "calm" }, "refer": { "to": "crisisLine", "urgency": "{{urgency}}" }, "rank": {{rank}} },
        { "id": "always", "refer": { "to": "crisisLine", "urgency": "{{otherUrgency}}" }, "rank": {{otherRank}} },
        """,
        own);

    [Fact]
    public void WithoutTexts_EqualsStandIn() => Assert.Equal("always", StandInsOf(Rules(R + Always)));

    [Fact]
    public void Text_ThatDiffersInOneLanguage_IsEnoughToMatter()
    {
        Assert.Equal("always", StandInsOf(Rules(R + Always), Texts("en", ""), Texts("es", "")));
        Assert.Null(StandInsOf(Rules(R + Always), Texts("en", ""), Texts("es", "r")));
    }

    [Fact]
    public void StandIns_AreNamedInTheOrderOfTheFile() => StandIns(
        "first, last",
        """
        { "id": "first", "when": { "safety": "safe" }, "recommend": "a", "rank": 1 },
        { "id": "r", "when": { "talks": "calm" }, "recommend": "a" },
        { "id": "last", "recommend": "a", "rank": 2 },
        """,
        "");

    /// <summary>Without <c>r</c> the rule between would give the action first, and take no place in the slot.</summary>
    [Theory]
    [InlineData("", null)]
    [InlineData(", \"slot\": \"need\"", "between, always")]
    public void BehindARuleInAnotherSlot_NothingStandsIn(string slotOfTheRuleBetween, string? standIns) =>
        Assert.Equal(standIns, StandInsOf(Rules(
            $$"""
            { "id": "r", "when": { "talks": "calm" }, "recommend": "a", "slot": "need" },
            { "id": "between", "when": { "safety": "safe" }, "recommend": "a"{{slotOfTheRuleBetween}} },
            { "id": "always", "recommend": "a", "slot": "need" },
            """,
            """ "slots": [{ "id": "need", "cap": 1 }],""")));

    private static void StandIns(string? expected, string rules, string own) =>
        Assert.Equal(expected, StandInsOf(Rules(rules), Texts("en", own)));

    private static string? StandInsOf(string rules, params string[] texts) =>
        RuleModels.Findings(rules, texts)
            .SingleOrDefault(finding => finding.Code == "TA0703" && finding.Message.Contains("'r'", StringComparison.Ordinal))?
            .Help.Replace("covered by ", "", StringComparison.Ordinal);

    /// <summary>A rule at the end closes the list.</summary>
    private static string Rules(string rules, string more = "") => RuleFiles.With(
        $$"""[{{rules}} { "id": "end", "recommend": "b", "rank": 9 }]""",
        """[{ "id": "a", "owner": "both", "kind": "stance" }, { "id": "b", "owner": "both", "kind": "stance" }]""",
        more);

    private static string Texts(string language, string own)
    {
        string why = own.Length == 0 ? "" : $$""", "whyByRule": { "{{own}}": "For its own reason." }""";
        string whyNow = own.Length == 0 ? "" : $$""", "byRule": { "{{own}}": { "whyNow": "For its own reason." } }""";
        return $$"""
            {
              "language": "{{language}}",
              "actions": { "a": { "title": "A.", "why": "It helps."{{why}} }, "b": { "title": "B.", "why": "B." } },
              "referrals": { "crisisLine": { "whyNow": "Ring."{{whyNow}} } }
            }
            """;
    }
}
