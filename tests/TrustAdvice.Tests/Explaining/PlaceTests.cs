using FsCheck.Xunit;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Explaining;

/// <summary>Where advice stands, and why not earlier.</summary>
public class PlaceTests
{
    private const string Actions = """
        [{ "id": "a", "owner": "both", "kind": "stance" }, { "id": "b", "owner": "both", "kind": "stance" }, { "id": "c", "owner": "both", "kind": "stance" }]
        """;

    private static readonly Advice Ordered = new Advisor(new AdvisorOptions
    {
        RuleSet = RuleFiles.Load(
            RuleFiles.With(
                """
                [
                  { "id": "r", "recommend": ["a", "b"], "rank": 9, "slot": "need" },
                  { "id": "s", "recommend": "c", "rank": 1 }
                ]
                """,
                Actions,
                """ "slots": [{ "id": "need", "cap": 1 }],"""),
            """{ "language": "en", "slots": { "need": "what this breach needs" }, "actions": { "c": { "title": "Sleep", "why": "It helps." } } }"""),
    }).Advise(new Situation());

    [Theory]
    [InlineData("a", 1, "need", null, null, "It comes first.")]
    [InlineData("c", 2, null, "a", PlaceCause.HigherRank, "It is number 2: “a” matters more right now.")]
    [InlineData("b", 3, "need", "c", PlaceCause.SlotHadItsTurn,
        "It is number 3. Advice of the same sort came before it, and then it was the turn of “Sleep”.")]
    public void Place_SaysWhatStandsBefore_AndWhy(string id, int number, string? slot, string? after, PlaceCause? cause, string said)
    {
        var why = Ordered.Explain(id);

        Assert.Equal((number, slot, after, cause), (why.Place!.Number, why.Place.Slot, why.Place.After, why.Place.Cause));
        Assert.Contains(said, why.InWords, StringComparison.Ordinal);
        Assert.Equal(typeof(ExplanationPlace).FullName, why.Place.ToString());
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 40)]
    public void EveryItem_HasItsPlaceInAll_AndOnlyActionsHaveOne(AnyRuleSet any)
    {
        var advisor = new Advisor(new AdvisorOptions { RuleSet = RuleFiles.Load(any.Json) });
        foreach (var situation in any.Situations.Take(3))
        {
            var advice = advisor.Advise(situation.Value);
            for (int index = 0; index < advice.All.Count; index++)
            {
                var place = advice.Explain(advice.All[index]).Place!;
                Assert.Equal(index + 1, place.Number);
                Assert.Equal(index == 0 ? null : advice.All[index - 1].Id, place.After);
                Assert.Equal(index == 0, place.Cause is null);
            }

            Assert.All(advice.Referrals, referral => Assert.Null(advice.Explain(referral).Place));
        }
    }
}
