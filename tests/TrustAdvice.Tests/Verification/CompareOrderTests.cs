using TrustAdvice.Authoring;
using TrustAdvice.Facts;
using TrustAdvice.Proof;
using TrustAdvice.Tests.Support;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>Which of two outcomes comes first, on one side of a comparison and between both.</summary>
public class CompareOrderTests
{
    private const string Actions = """
        [{ "id": "a", "owner": "both", "kind": "stance" }, { "id": "b", "owner": "both", "kind": "stance" }, { "id": "c", "owner": "both", "kind": "stance" }]
        """;

    [Fact]
    public void Actions_RankedHigherInOtherSituations_AreReordered_ThoughNoRankChanges()
    {
        static RuleSet Load(string step) => RuleFiles.Load(RuleFiles.With(
            $$"""
            [
              { "id": "r", "recommend": "a", "rank": 1 },
              { "id": "s", "recommend": ["b", "c"], "rank": 2 },
              { "id": "t", "when": { "step": "{{step}}" }, "recommend": "a", "rank": 3 }
            ]
            """,
            Actions));

        Assert.Equal(
            ["in another order: a and b, when step is reconnect or forgive", "in another order: a and c, when step is reconnect or forgive"],
            RuleSetComparison.Of(Load("forgive"), Load("reconnect")).Changes.Select(change => change.InWords));
        Assert.True(RuleSetComparison.Of(Load("forgive"), Load("forgive")).Same);
    }

    [Fact]
    public void Alerts_OfWhichHalfAreGone_AreLost_AndNotReordered()
    {
        const int All = 50;
        static RuleSet Load(int count) => RuleFiles.Load(RuleFiles.With(
            $$"""[{ "id": "r", "alert": [{{string.Join(',', Enumerable.Range(0, count).Select(alert => $"\"a{alert}\""))}}] }]""",
            more: $$""" "alerts": [{{string.Join(',', Enumerable.Range(0, count).Select(alert => $"\"a{alert}\""))}}],"""));

        // A step for each alert is enough; to ask about each pair would take twice the steps allowed.
        var comparison = new Comparer(Load(All).Compiled, Load(All / 2).Compiled, maximumSteps: 12 * All).Compare();

        Assert.True(comparison.IsComplete);
        Assert.Equal(All / 2, comparison.Changes.Count);
        Assert.All(comparison.Changes, change => Assert.Equal(ChangeKind.Lost, change.Kind));
    }

    [Fact]
    public void InSlots_AnActionThatALaterRuleGivesAgain_IsStillReordered()
    {
        static RuleSet Load(int rank) => RuleFiles.Load(RuleFiles.With(
            $$"""
            [
              { "id": "first", "recommend": "a", "rank": {{rank}}, "slot": "need" },
              { "id": "between", "recommend": "b", "rank": 2 },
              { "id": "again", "recommend": "a", "rank": 1, "slot": "need" }
            ]
            """,
            Actions,
            """ "slots": [{ "id": "need", "cap": 1 }],"""));

        Assert.Equal(
            ["in another order: a and b, in every situation"],
            RuleSetComparison.Of(Load(3), Load(0)).Changes.Select(change => change.InWords));
    }

    [Theory]
    [InlineData("soon", "soon", 2, 1, true)]
    [InlineData("soon", "soon", 1, 2, false)]
    [InlineData("soon", "today", 2, 1, false)]
    [InlineData("today", "soon", 1, 2, true)]
    public void Before_OfTwoReferrals_GoesByUrgency_ThenByRank(
        string crisisLine, string therapist, int crisisLineRank, int therapistRank, bool isCrisisLineFirst)
    {
        var side = ComparedRuleSet($$"""
            { "id": "r", "refer": { "to": "crisisLine", "urgency": "{{crisisLine}}" }, "rank": {{crisisLineRank}} },
            { "id": "s", "refer": { "to": "couplesTherapist", "urgency": "{{therapist}}" }, "rank": {{therapistRank}} },
            { "id": "t", "refer": { "to": "abuseSpecialist", "urgency": "emergency" } }
            """);

        Assert.Equal(isCrisisLineFirst, side.Before(ReferralKind.CrisisLine, ReferralKind.CouplesTherapist).Value);
        Assert.Equal(!isCrisisLineFirst, side.Before(ReferralKind.CouplesTherapist, ReferralKind.CrisisLine).Value);
    }

    [Fact]
    public void Before_OfTwoActions_GoesByRank()
    {
        var side = ComparedRuleSet("""{ "id": "r", "recommend": "a" }, { "id": "s", "recommend": "c", "rank": 1 }, { "id": "t", "recommend": "b", "rank": 2 }""");

        Assert.False(side.Before("a", "c").Value);
        Assert.True(side.Before("c", "a").Value);
    }

    [Fact]
    public void ReferredExactly_IsNotWhereTheReferralIsMoreUrgent()
    {
        var side = ComparedRuleSet("""
            { "id": "r", "refer": { "to": "crisisLine", "urgency": "today" } },
            { "id": "s", "when": { "selfHarm": "yes" }, "refer": { "to": "crisisLine", "urgency": "emergency" } }
            """);
        var facts = side.Model.Facts;
        var harm = Formula.In(Box.Of([new Constraint(facts.IndexOf("selfHarm"), 1UL << (int)SelfHarm.Yes)]));

        Assert.Equal(harm, side.ReferredExactly(ReferralKind.CrisisLine, Urgency.Emergency));
        Assert.Equal(Formula.Not(harm), side.ReferredExactly(ReferralKind.CrisisLine, Urgency.Today));
        Assert.False(side.ReferredExactly(ReferralKind.CrisisLine, Urgency.Soon).Value);
        Assert.False(side.ReferredExactly(ReferralKind.CouplesTherapist, Urgency.Emergency).Value);
    }

    private static ComparedRuleSet ComparedRuleSet(string rules)
    {
        var compiled = RuleModels.Read(RuleFiles.With($"[{rules}]", Actions));
        return new ComparedRuleSet(compiled, compiled.Model.Facts);
    }
}
