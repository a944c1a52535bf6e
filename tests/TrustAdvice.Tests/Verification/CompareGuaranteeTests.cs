using TrustAdvice.Authoring;
using TrustAdvice.Tests.Support;
namespace TrustAdvice.Tests.Verification;

/// <summary>When a guarantee of the same name says something else.</summary>
public class CompareGuaranteeTests
{
    private const string First = """ "kind": "always", "when": { "step": "forgive" }, "outcome": { "actions": ["a"], "referrals": ["crisisLine"], "alerts": ["x"] }""";

    [Theory]
    [InlineData("\"always\"", "\"never\"")]
    [InlineData("\"forgive\"", "[\"forgive\", \"reconnect\"]")]
    [InlineData("\"when\": { \"step\": \"forgive\" },", "")]
    [InlineData("[\"a\"]", "[\"b\"]")]
    [InlineData("[\"crisisLine\"]", "[\"crisisLine\", \"emergency\"]")]
    [InlineData("[\"x\"]", "[\"y\"]")]
    [InlineData("[\"x\"]", "[\"x\", \"y\"]")]
    [InlineData("\"alerts\"", "\"atLeast\": \"soon\", \"alerts\"")]
    public void AGuarantee_ThatSaysSomethingElse_IsLostAndGained(string words, string others)
    {
        string second = First.Replace(words, others, StringComparison.Ordinal);

        Assert.NotEqual(First, second);
        Assert.Equal(["g"], Lost(First, second));
        Assert.Equal(["g"], Lost(second, First));
    }

    [Theory]
    [InlineData(
        """ "kind": "always", "when": { "any": [{ "step": "forgive" }, { "talks": "calm" }] }, "outcome": { "actions": ["a", "b"] }""",
        """ "kind": "always", "when": { "any": [{ "talks": "calm" }, { "step": "forgive" }] }, "outcome": { "actions": ["b", "a"] }""")]
    [InlineData(
        """ "kind": "always", "outcome": { "referrals": ["crisisLine", "emergency"], "alerts": ["x", "y"] }""",
        """ "kind": "always", "outcome": { "alerts": ["y", "x"], "referrals": ["emergency", "crisisLine"] }""")]
    [InlineData(
        """ "kind": "always", "outcome": { "actions": ["a"] }, "because": "It matters." """,
        """ "kind": "always", "outcome": { "actions": ["a"], "as": "given" }, "because": "For another reason." """)]
    public void AGuarantee_WrittenInAnotherOrder_IsTheSame(string first, string second) => Assert.Empty(Lost(first, second));

    [Theory]
    [InlineData("nothingLost", "nothingAdded")]
    [InlineData("nothingLost", "nothingLost\", \"when\": { \"talks\": \"calm\" }, \"because\": \"It matters.")]
    public void AMonotoneGuarantee_OfAnotherLawOrRegion_IsAnother(string law, string other)
    {
        Assert.Equal(["g"], Lost(Along(law), Along(other)));

        static string Along(string law) =>
            $$""" "kind": "monotone", "along": { "selfHarm": ["no", "yes"] }, "outcome": { "actions": ["a"] }, "law": "{{law}}" """;
    }

    [Fact]
    public void AGuarantee_OfTheNextStep_IsNotThatOfAllSteps() => Assert.Equal(["g"], Lost(
        """ "kind": "always", "outcome": { "actions": ["a", "b"] }""",
        """ "kind": "always", "outcome": { "actions": ["a", "b"], "as": "nextStep" }"""));

    private static IReadOnlyList<string> Lost(string before, string after) => RuleSetComparison.Of(Load(before), Load(after)).GuaranteesLost;

    /// <summary>A rule set that keeps whatever is asked of it: it gives everything, or nothing where that is asked for.</summary>
    private static RuleSet Load(string guarantee) => RuleFiles.Load(RuleFiles.With(
        guarantee.Contains("never", StringComparison.Ordinal)
            ? """[{ "id": "r", "refer": { "to": "addictionService", "urgency": "today" } }]"""
            : """[{ "id": "r", "recommend": ["a", "b"], "refer": [{ "to": "crisisLine", "urgency": "today" }, { "to": "emergency", "urgency": "today" }], "alert": ["x", "y"] }]""",
        """[{ "id": "a", "owner": "both", "kind": "stance" }, { "id": "b", "owner": "both", "kind": "stance" }]""",
        $$""" "alerts": ["x", "y"], "guarantees": [{ "id": "g", {{guarantee}} }],"""));
}
