using System.Text.Json;
using FsCheck.Xunit;
using TrustAdvice.Tests.Support;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Rules;

/// <summary>What stands at the head of advice: one sentence of each kind at most, for the reader alone.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public class OpeningTests
{
    private const string Texts = """
        {
          "language": "en",
          "actions": { "walk": { "title": "Walk", "why": "It helps.", "how": ["Go."] } },
          "information": { "late": "Late.", "way": "A way.", "first": "First.", "foot": "Foot." }
        }
        """;

    [Fact]
    public void OfEachKind_TheFirstOfTheCatalogueIsTaken_WhateverTheOrderOfTheRules()
    {
        var advice = Advise("""
            { "id": "foot", "inform": "foot" }, { "id": "way", "inform": "way" }, { "id": "late", "inform": "late" },
            { "id": "first", "inform": "first" }, { "id": "walk", "recommend": "walk" }
            """);

        Assert.Equal(["first", "way"], advice.Opening.Select(sentence => sentence.Id));
        Assert.Equal(["foot"], advice.Information.Select(text => text.Id));
        Assert.Equal("First.", advice.Opening[0].Text);
    }

    [Fact]
    public void WithoutAStepToTake_NothingStandsBeforeTheCard()
    {
        var advice = Advise("""{ "id": "first", "inform": ["first", "foot"] }, { "id": "card", "alert": "card" }""");

        Assert.Empty(advice.Opening);
        Assert.Equal(["foot"], advice.Information.Select(text => text.Id));
    }

    [Fact]
    public void AKindThatThereIsNot_IsRefusedWithItsPlace()
    {
        bool isRead = RuleSet.TryFromJson(
            """{ "format": 1, "id": "x", "version": "1.0.0", "actions": [], "rules": [], "information": [{ "id": "a", "opening": "closing" }] }""", [], out _, out var faults);

        Assert.False(isRead);
        var fault = Assert.Single(faults, fault => fault.Path == "$.information[0].opening");
        Assert.Contains("meaning, direction", fault.Message, StringComparison.Ordinal);
    }

    [Property(MaxTest = 500)]
    public void ItIsNeverInTheSharedView(Situation situation)
    {
        var advice = Advisor.Default.Advise(situation);
        string shared = JsonSerializer.Serialize(advice.SharedView([.. advice.All.Select(item => item.Id)]));

        Assert.All(advice.Opening, sentence => Assert.DoesNotContain(sentence.Text, shared, StringComparison.Ordinal));
        Assert.All(advice.Opening, sentence => Assert.DoesNotContain(sentence.Id, shared, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("no-due-date", true)]
    [InlineData("help-for-you-or-a-friend", false)]
    public void AHostMayRewordAnOpening_AndNotWhereHelpIs(string id, bool isAllowed)
    {
        var (ruleSet, found) = BuiltInFiles.Overlay("", $$"""{ "language": "en", "information": { "{{id}}": "In other words." } }""");

        Assert.Equal(isAllowed, ruleSet is not null);
        Assert.Equal(isAllowed, !found.Any(fault => fault.Code == "TA0802"));
    }

    private static Advice Advise(string rules)
    {
        string file = $$"""
            {
              "format": 1, "id": "x", "version": "1.0.0", "alerts": ["card"],
              "information": [
                { "id": "foot" }, { "id": "first", "opening": "meaning" }, { "id": "way", "opening": "direction" }, { "id": "late", "opening": "meaning" }
              ],
              "actions": [{ "id": "walk", "owner": "both", "kind": "selfCare" }],
              "rules": [{{rules}}]
            }
            """;
        var ruleSet = RuleSet.FromJson(file, Texts);
        return new Advisor(new AdvisorOptions { RuleSet = ruleSet }).Advise(new Situation());
    }
}
