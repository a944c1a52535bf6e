using TrustAdvice.Proof;
using TrustAdvice.Rules;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>The statements of a selector: which there are, in which order, and where they hold.</summary>
public class OutcomeFormulaTests
{
    private const string Rules = """
        {
          "format": 1, "id": "sample", "version": "1.0.0", "alerts": ["x", "y"],
          "actions": [{ "id": "a", "owner": "both", "kind": "stance" }, { "id": "b", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "when": { "step": "forgive" }, "recommend": "a", "alert": "x" },
            { "id": "s", "when": { "step": "reconnect" }, "recommend": "b", "alert": "y" },
            { "id": "t", "when": { "safety": "afraid" }, "refer": { "to": "crisisLine", "urgency": "today" } },
            { "id": "u", "when": { "selfHarm": "yes" }, "refer": { "to": "couplesTherapist", "urgency": "soon" } }
          ]
        }
        """;

    /// <summary>Everything in it, named from last to first.</summary>
    private static OutcomeSelector Everything => new()
    {
        Actions = new HashSet<int> { 1, 0 },
        Referrals = new HashSet<ReferralKind> { ReferralKind.CouplesTherapist, ReferralKind.CrisisLine },
        Alerts = new HashSet<int> { 1, 0 },
        AtLeast = Urgency.Soon,
    };

    [Fact]
    public void Each_IsInTheOrderOfTheRuleFile()
    {
        var outcomes = new OutcomeFormulas(RuleModels.Read(Rules));
        Formula[] each =
        [
            outcomes.Given(0),
            outcomes.Given(1),
            outcomes.Referred(ReferralKind.CrisisLine, Urgency.Soon),
            outcomes.Referred(ReferralKind.CouplesTherapist, Urgency.Soon),
            outcomes.Alerted(0),
            outcomes.Alerted(1),
        ];

        Assert.Equal(each, outcomes.Each(Everything, OutcomePosition.Given));
        Assert.Equal(each, outcomes.Separately(Everything, OutcomePosition.Given));
    }

    [Fact]
    public void Each_OfTheFirst_IsOneStatement_AndSeparatelyOneForEachOutcome()
    {
        var outcomes = new OutcomeFormulas(RuleModels.Read(Rules));

        Assert.Equal([outcomes.NextStepIsIn(Everything.Actions)], outcomes.Each(Everything, OutcomePosition.NextStep));
        Assert.Equal(
            [outcomes.FirstReferralIsIn(Everything.Referrals, Urgency.Soon)], outcomes.Each(Everything, OutcomePosition.FirstReferral));
        Assert.Equal(
            [outcomes.NextStepIsIn(new HashSet<int> { 0 }), outcomes.NextStepIsIn(new HashSet<int> { 1 })],
            outcomes.Separately(Everything, OutcomePosition.NextStep));
        Assert.Equal(
            [outcomes.IsFirst(ReferralKind.CrisisLine, Urgency.Soon), outcomes.IsFirst(ReferralKind.CouplesTherapist, Urgency.Soon)],
            outcomes.Separately(Everything, OutcomePosition.FirstReferral));
    }

    [Theory]
    [InlineData(Safety.Afraid, SelfHarm.Yes, true, false)]
    [InlineData(Safety.Afraid, SelfHarm.No, true, false)]
    [InlineData(Safety.Safe, SelfHarm.Yes, false, true)]
    [InlineData(Safety.Safe, SelfHarm.No, false, false)]
    public void IsFirst_WhereNoMoreUrgentReferralIsGiven(Safety safety, SelfHarm selfHarm, bool crisisLine, bool therapist)
    {
        var rules = RuleModels.Read(Rules);
        var outcomes = new OutcomeFormulas(rules);
        var point = rules.Codes(new Situation { Safety = safety, SelfHarm = selfHarm });

        Assert.Equal(crisisLine, outcomes.IsFirst(ReferralKind.CrisisLine, Urgency.Soon).At(rules.Model.Facts, point));
        Assert.Equal(therapist, outcomes.IsFirst(ReferralKind.CouplesTherapist, Urgency.Soon).At(rules.Model.Facts, point));
        Assert.False(outcomes.IsFirst(ReferralKind.CouplesTherapist, Urgency.Today).At(rules.Model.Facts, point));
    }
}
