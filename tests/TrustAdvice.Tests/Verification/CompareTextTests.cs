using TrustAdvice.Authoring;
using TrustAdvice.Tests.Support;
namespace TrustAdvice.Tests.Verification;

/// <summary>Texts that only one of two rule sets has, or that it shows for one rule alone.</summary>
public class CompareTextTests
{
    private const string Rules = """
        { "id": "r", "refer": { "to": "crisisLine", "urgency": "today" }, "alert": "x", "recommend": "a" },
        { "id": "s", "refer": { "to": "couplesTherapist", "urgency": "soon" } }
        """;

    private const string Questions = """ "questions": { "safety": { "text": "Are you safe?" } }""";

    [Theory]
    [InlineData("", """ "holds": { "default": "Not now." }""", "reads differently: hold [en], in every situation")]
    [InlineData("", Questions, "reads differently: question:safety [en], in every situation")]
    [InlineData(Questions, "", "reads differently: question:safety [en], in every situation")]
    [InlineData(Questions, Questions, "")]
    public void Texts_OnlyInOne_AreSaid(string before, string after, string change) =>
        Assert.Equal(change.Length == 0 ? [] : [change], Changes(Texts(before), Texts(after)));

    [Fact]
    public void AReferral_WithAReasonOfItsOwnForTheRuleThatGivesIt_ReadsDifferently()
    {
        const string Ring = """ "referrals": { "crisisLine": { "whyNow": "Ring." } }""";

        Assert.Equal(["reads differently: crisisLine [en], in every situation"], Changes(Texts(Ring), Texts(ForRule("r"))));
        Assert.Equal(["reads differently: crisisLine [en], in every situation"], Changes(Texts(ForRule("r")), Texts(Ring)));
        Assert.Empty(Changes(Texts(ForRule("r")), Texts(ForRule("r"))));

        static string ForRule(string rule) =>
            $$""" "referrals": { "crisisLine": { "whyNow": "Ring.", "byRule": { "{{rule}}": { "whyNow": "Ring now." } } } }""";
    }

    [Fact]
    public void AnAction_WithAReasonForOneRule_ReadsDifferently_WhereThatRuleDecides()
    {
        const string Either = """
            { "id": "r", "recommend": "a" }, { "id": "s", "when": { "step": "forgive" }, "recommend": "a", "rank": 1 }
            """;

        Assert.Equal(
            ["reads differently: a [en], when step is forgive"],
            Changes(Load(Either, Because("")), Load(Either, Because(""", "whyByRule": { "s": "It helps to forgive." }"""))));

        static string Because(string more) =>
            $$"""{ "language": "en", "actions": { "a": { "title": "A", "why": "It helps."{{more}} } } }""";
    }

    [Fact]
    public void Alerts_ThatOnlyOneHas_DoNotReadDifferently() => Assert.Equal(
        ["no longer given: x, in every situation", "now given: y, in every situation"],
        RuleSetComparison.Of(Load(Rules), Load(Rules.Replace("\"x\"", "\"y\"", StringComparison.Ordinal))).Changes.Select(change => change.InWords));

    private static IEnumerable<string> Changes(string before, string after) => Changes(Load(Rules, before), Load(Rules, after));

    private static IEnumerable<string> Changes(RuleSet before, RuleSet after) =>
        RuleSetComparison.Of(before, after).Changes.Select(change => change.InWords);

    private static string Texts(string more) =>
        $$"""{ "language": "en", "actions": { "a": { "title": "A", "why": "It helps." } }{{(more.Length == 0 ? "" : ",")}}{{more}} }""";

    private static RuleSet Load(string rules, params string[] texts) =>
        RuleFiles.Load(RuleFiles.With($"[{rules}]", more: """ "alerts": ["x", "y"],"""), texts);
}
