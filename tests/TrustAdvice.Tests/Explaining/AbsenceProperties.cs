using FsCheck.Xunit;
using TrustAdvice.Input;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Explaining;

/// <summary>Why not: every change named gives the item, and none of its facts can be left out.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 60)]
public class AbsenceProperties
{
    private static readonly string[] NeverSuggested =
    [
        "safety", "selfHarm", "childrenAtRisk", "readyToListen", "closeness", "forgiveness", "myGoal", "partnerGoal",
        "whoBrokeTrust", "breach", "pattern", "since",
    ];

    [Property]
    public void EveryChangeGivesTheItem_AndIsMinimal(AnySituation any) => Check(Advisor.Default, any.Value);

    [Property(MaxTest = 30)]
    public void EveryChangeGivesTheItem_AndIsMinimal_RandomRuleFiles(AnyRuleSet any)
    {
        var advisor = new Advisor(new AdvisorOptions { RuleSet = RuleFiles.Load(any.Json) });
        Assert.All(any.Situations.Take(2), situation => Check(advisor, situation.Value));
    }

    [Property]
    public void SafetyAndOtherPeoplesWishes_AreNeverSuggested(AnySituation any)
    {
        foreach (var change in AbsencesOf(Advisor.Default, any.Value).SelectMany(absence => absence.Changes))
        {
            var changed = change.Facts.Known().Where(fact => any.Value.ValueOf(fact.Key) is not null).ToList();
            if (changed.Exists(fact => NeverSuggested.Contains(fact.Key)))
            {
                Assert.False(change.MaySuggest);
            }
            else if (changed.Count == 0)
            {
                Assert.True(change.MaySuggest);
            }

            Assert.Equal(
                change.Facts.Known().Select(fact => fact.Key).Except(changed.Select(fact => fact.Key)),
                change.UnknownFacts);
        }
    }

    [Fact]
    public void ExplainAbsence_WithheldItem_NamesTheRulesThatHoldIt()
    {
        var advice = AdviceOutline.Advise(new Situation { Progress = Progress.Stuck, Safety = Safety.Afraid });

        var absence = advice.ExplainAbsence("couplesTherapist");

        Assert.False(absence.IsGiven);
        Assert.Equal(["safety.afraid"], absence.WithheldBy);
        Assert.All(absence.Changes, change => Assert.False(change.MaySuggest));
        Assert.Equal("“A counsellor for the two of you” is held back for now.", absence.InWords);
    }

    [Fact]
    public void ExplainAbsence_AskedForEveryItem_FindsAWayFromNothingKnown()
    {
        // Every action of the built-in set is reached somewhere, so from nothing known a change must lead to each.
        var advice = AdviceOutline.Advise(new Situation());
        var given = advice.Ids();

        Assert.All(
            RuleSet.BuiltIn.Actions.Where(action => !given.Contains(action.Id)),
            action => Assert.NotEmpty(advice.ExplainAbsence(action.Id).Changes));
    }

    private static void Check(Advisor advisor, Situation situation)
    {
        foreach (var absence in AbsencesOf(advisor, situation))
        {
            foreach (var change in absence.Changes)
            {
                Assert.True(Gives(advisor, change.ApplyTo(situation), absence.Id), $"{absence.Id}: {Show(change)}");
                foreach (var (fact, _) in change.Facts.Known())
                {
                    var partly = change.ApplyTo(situation).With(fact, situation.ValueOf(fact));
                    Assert.False(Gives(advisor, partly, absence.Id), $"{absence.Id}: {Show(change)} without {fact}");
                }
            }
        }
    }

    private static IEnumerable<AbsenceExplanation> AbsencesOf(Advisor advisor, Situation situation)
    {
        var advice = advisor.Advise(situation);
        string[] ids =
        [
            .. advisor.RuleSet.Actions.Where((_, index) => index % 7 == situation.KnownCount % 7).Select(action => action.Id),
            .. JsonNames.All<ReferralKind>(),
        ];
        return ids.Select(advice.ExplainAbsence).Where(absence => !absence.IsGiven);
    }

    private static string Show(FactChange change) => string.Join(", ", change.Facts.Known());

    private static bool Gives(Advisor advisor, Situation situation, string id)
    {
        var advice = advisor.Advise(situation);
        return advice.All.Any(item => item.Id == id) || advice.Referrals.Any(referral => JsonNames.Of(referral.To) == id);
    }
}
