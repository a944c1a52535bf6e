using TrustAdvice.Tests.Support;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>What is said of rules that withhold, and of rules whose outcomes are withheld.</summary>
public class HygieneGuardTests
{
    private const string Action = """ "recommend": "a" """;
    private const string NoAction = """ "withhold": { "actions": ["a"] }""";
    private const string Referral = """ "refer": { "to": "crisisLine", "urgency": "soon" }""";
    private const string NoReferral = """ "withhold": { "referrals": ["crisisLine"] }""";

    /// <summary>How people talk where rules give something, where others take it away, and where the rule <c>r</c> does.</summary>
    [Theory]
    [InlineData("", "", "calm", true)]
    [InlineData("calm", "", "hostile", true)]
    [InlineData("calm", "", "calm", false)]
    [InlineData("calm hostile", "", "calm", false)]
    [InlineData("calm hostile", "calm hostile", "calm hostile", true)]
    [InlineData("calm hostile", "calm", "calm hostile", false)]
    public void ARuleThatWithholds_IsAGuard_WhereItTakesNothingAlone(string given, string taken, string takenByR, bool isGuard)
    {
        string[] expected = isGuard ? ["TA0708"] : [];

        Assert.Equal(expected, CodesOf("r", [.. Each(given, Action), .. Each(taken, NoAction), R(NoAction)]));
        Assert.Equal(expected, CodesOf("r", [.. Each(given, Referral), .. Each(taken, NoReferral), R(NoReferral)]));

        string R(string effect) => Rule("r", takenByR, effect);
    }

    [Fact]
    public void WhatAnotherRuleAlwaysWithholds_IsSaidToBeWithheld() =>
        Assert.Equal(["TA0705"], CodesOf("r", Rule("r", "calm", Action), Rule("one", "calm hostile", NoAction)));

    [Fact]
    public void WithheldInPart_AndCoveredInPart_IsSaidOnce() => Assert.Equal(
        ["TA0703"],
        CodesOf("r", Rule("r", "calm", """ "recommend": ["a", "b"] """), Rule("one", "calm", NoAction), Rule("two", "hostile", Action)));

    private static IEnumerable<string> Each(string talks, string effect) => talks
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(one => Rule($"{one}.{effect.Length}", one, effect));

    private static string Rule(string id, string talks, string effect) =>
        $$"""{ "id": "{{id}}", "when": { "talks": ["{{talks.Replace(" ", "\", \"", StringComparison.Ordinal)}}"] }, {{effect}} }""";

    /// <summary>The findings about one rule, beside others that always give another action and another referral.</summary>
    private static IEnumerable<string> CodesOf(string rule, params string[] rules)
    {
        const string Always = """{ "id": "always", "recommend": "b", "refer": { "to": "couplesTherapist", "urgency": "soon" }, "rank": 9 }""";
        string file = RuleFiles.With(
            $"[{string.Join(',', rules)}, {Always}]",
            """[{ "id": "a", "owner": "both", "kind": "stance" }, { "id": "b", "owner": "both", "kind": "stance" }]""");
        return RuleModels.Findings(file)
            .Where(finding => finding.Message.Contains($"'{rule}'", StringComparison.Ordinal))
            .Select(finding => finding.Code);
    }
}
