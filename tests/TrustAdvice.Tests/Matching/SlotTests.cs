using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Matching;

/// <summary>The order in slots: each sort of advice has its turn before a second of the same sort.</summary>
public class SlotTests
{
    private const string Rules = """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "slots": [{ "id": "need", "cap": 1 }, { "id": "step", "cap": 2 }],
          "actions": [
            { "id": "a", "owner": "both", "kind": "stance" }, { "id": "b", "owner": "both", "kind": "stance" },
            { "id": "c", "owner": "both", "kind": "stance" }, { "id": "d", "owner": "both", "kind": "stance" },
            { "id": "e", "owner": "both", "kind": "stance" } ],
          "rules": [
            { "id": "r1", "recommend": ["a", "b"], "rank": 90, "slot": "need" },
            { "id": "r2", "recommend": ["c", "d", "e"], "rank": 80, "slot": "step" },
            { "id": "r3", "recommend": "b", "rank": 70, "when": { "talks": "calm" } } ]
        }
        """;

    [Fact]
    public void ASecondOfTheSameSort_WaitsForTheNextRound() =>
        Assert.Equal(["a by r1", "c by r2", "d by r2", "b by r1", "e by r2"], Order(new Situation(), 5));

    [Fact]
    public void TheEntryThatHadRoom_DecidesPlaceAndReason() => Assert.Equal(
        ["a by r1", "c by r2", "d by r2", "b by r3,r1", "e by r2"], Order(new Situation { Talks = Talks.Calm }, 5));

    [Fact]
    public void TheExplanation_NamesTheRuleThatPutItThere()
    {
        var advice = Advise(new Situation { Talks = Talks.Calm }, 5);

        Assert.Equal("r3", advice.Explain("b").Rule);
        Assert.Equal("r1", advice.Explain("a").Rule);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void AShorterList_IsTheBeginningOfALongerOne(int limit)
    {
        var shown = Advise(new Situation(), limit);

        Assert.Equal(Order(new Situation(), 5).Take(limit), Names([shown.NextStep!, .. shown.AlsoTry]));
        Assert.Equal(Order(new Situation(), 5), Names(shown.All));
    }

    /// <summary>What is true of everybody would otherwise have a turn in each slot, before a second act for what was told.</summary>
    [Fact]
    public void BuiltIn_WhatFitsAnybody_SharesOneTurn()
    {
        var model = RuleSet.BuiltIn.Model;
        int general = model.Slots.ToList().FindIndex(slot => slot.Id == "general");
        var low = model.Rules.Where(rule => rule.Recommends.Count > 0 && rule.Rank < 400 && rule.Slot >= 0).ToList();

        Assert.InRange(low.Count, 50, 200);
        Assert.All(low, rule => Assert.Equal(general, rule.Slot));
    }

    [Fact]
    public void ASlotThatIsNotDeclared_IsAFaultWithItsPlace() => AssertRules.Says(
        """
        rules(3,52): error TA0401: $.rules[0].slot: there is no slot 'nead' (did you mean 'need'?)
        """,
        """
        { "format": 1, "id": "sample", "version": "1.0.0", "slots": [{ "id": "need", "cap": 1 }],
          "actions": [{ "id": "a", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "a", "slot": "nead" }] }
        """);

    private static IEnumerable<string> Order(Situation situation, int limit) => Names(Advise(situation, limit).All);

    private static IEnumerable<string> Names(IEnumerable<Recommendation> items) =>
        items.Select(item => $"{item.Id} by {string.Join(',', item.Rules)}");

    private static Advice Advise(Situation situation, int limit) =>
        new Advisor(new AdvisorOptions { RuleSet = RuleFiles.Load(Rules), Limit = limit }).Advise(situation);
}
