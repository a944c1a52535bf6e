using FsCheck.Xunit;
using TrustAdvice.Asking;
using TrustAdvice.Facts;
using TrustAdvice.Matching;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Asking;

/// <summary>What the planner finds without trying everything is what trying everything finds.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 20)]
public class QuestionPlannerProperties
{
    private const int Limit = AdvisorOptions.DefaultLimit;

    private static readonly int[] Lefts = [-1, 0, 1, 2, 3, 4, 10, int.MaxValue];

    private static readonly string[] First = ["safety", "selfHarm", "childrenAtRisk", "disclosure", "ownConduct"];

    private static readonly string[] Danger = ["safety", "selfHarm", "childrenAtRisk", "ownConduct", "partnerSelfHarm"];

    [Property]
    public void TheNextQuestion_IsTheFirstOfThePlan(AnySituation any, ulong declined) =>
        AssertFirst(RuleSet.BuiltIn.Compiled, any.Value, declined);

    [Property]
    public void TheNextQuestion_IsTheFirstOfThePlan_RandomRuleFiles(AnyRuleSet any, ulong declined) =>
        AssertFirst(RuleFiles.Load(any.Json).Compiled, any.Situations[0].Value, declined);

    [Property]
    public void ThePlan_IsThatOfWholeVerdicts(AnySituation any, ulong declined) =>
        AssertPlan(RuleSet.BuiltIn.Compiled, any.Value, declined);

    [Property]
    public void ThePlan_IsThatOfWholeVerdicts_RandomRuleFiles(AnyRuleSet any, ulong declined) =>
        AssertPlan(RuleFiles.Load(any.Json).Compiled, any.Situations[0].Value, declined);

    /// <summary>One of those that come first and changes no alert has no room where only as many are left as can change one.</summary>
    [Fact]
    public void AFirstFactThatChangesNoAlert_GivesWayToThoseThatDo()
    {
        var planner = new QuestionPlanner(RuleSet.BuiltIn.Compiled, Limit);
        byte[] codes = CodesOf(RuleSet.BuiltIn.Compiled, new Situation { Safety = Safety.Safe, SelfHarm = SelfHarm.No, ChildrenAtRisk = YesNo.No });

        Assert.Equal("disclosure", FactSpace.BuiltIn[planner.First(codes, _ => true, left: 10)].Name);
        Assert.Equal("ownConduct", FactSpace.BuiltIn[planner.First(codes, _ => true, left: 1)].Name);
    }

    private static void AssertFirst(CompiledRules rules, Situation situation, ulong declined) => ForEachPlan(rules, situation, (planner, codes, left) =>
        Assert.Equal(planner.Plan(codes, IsOpen(declined), left).FirstOrDefault(-1), planner.First(codes, IsOpen(declined), left)));

    private static void AssertPlan(CompiledRules rules, Situation situation, ulong declined) => ForEachPlan(rules, situation, (planner, codes, left) =>
    {
        // Where no answer changes anything alone the exact search decides, which other properties hold to account.
        int[] expected = PlanOf(rules, codes, IsOpen(declined), left);
        Assert.True(expected.Length == 0 || expected.SequenceEqual(planner.Plan(codes, IsOpen(declined), left)));
    });

    /// <summary>Where some facts are told and where none is, with each number of questions left.</summary>
    private static void ForEachPlan(CompiledRules rules, Situation situation, Action<QuestionPlanner, byte[], int> check)
    {
        var planner = new QuestionPlanner(rules, Limit);
        foreach (byte[] codes in new[] { CodesOf(rules, situation), CodesOf(rules, new Situation()) })
        {
            foreach (int left in Lefts)
            {
                check(planner, codes, left);
            }
        }
    }

    /// <summary>The plan from the verdicts on all answers, each read as a whole.</summary>
    private static int[] PlanOf(CompiledRules rules, byte[] codes, Func<int, bool> isOpen, int left)
    {
        var facts = rules.Model.Facts;
        var now = Shown(rules, codes);
        var worth = Enumerable.Range(0, facts.Count)
            .Where(fact => codes[fact] == 0 && isOpen(fact) && (now.Alerts.Length == 0 || Danger.Contains(facts[fact].Name)))
            .Select(fact =>
            {
                var answers = Enumerable.Range(1, facts[fact].Size - 1).Select(code => Shown(rules, [.. codes[..fact], (byte)code, .. codes[(fact + 1)..]])).ToList();
                double Share(Func<(string First, string Actions, string Referrals, string Alerts), bool> differs) => (double)answers.Count(differs) / answers.Count;
                return (
                    Fact: fact,
                    Rank: Array.IndexOf(First, facts[fact].Name) is var rank and >= 0 ? rank : First.Length,
                    NextStep: Share(answer => answer.First != now.First),
                    Referral: Share(answer => (answer.Referrals, answer.Alerts) != (now.Referrals, now.Alerts)),
                    Any: Share(answer => answer != now),
                    Alerts: Share(answer => answer.Alerts != now.Alerts));
            })
            .Where(impact => (left <= 0 ? impact.Alerts : impact.Any) > 0)
            .ToList();
        return
        [
            .. worth
                .Where(impact => impact.Alerts > 0 || worth.Count(other => other.Alerts > 0) < left)
                .OrderBy(impact => impact.Rank)
                .ThenByDescending(impact => (impact.NextStep, impact.Referral, impact.Any))
                .ThenBy(impact => impact.Fact)
                .Select(impact => impact.Fact),
        ];
    }

    private static (string First, string Actions, string Referrals, string Alerts) Shown(CompiledRules rules, byte[] codes)
    {
        var verdict = Verdict.Of(rules, codes);
        string[] actions = [.. verdict.Given().Take(Limit).Select(entry => $"{entry.Target}/{entry.Rule.Slot}")];
        return (
            actions.FirstOrDefault(""),
            string.Join(' ', actions),
            string.Join(' ', verdict.Referrals().Select(entry => $"{entry.Referral.To}/{entry.Referral.Urgency}")),
            string.Join(' ', verdict.Alerts().Select(entry => entry.Target)));
    }

    private static Func<int, bool> IsOpen(ulong declined) => fact => (declined >> (fact % 64) & 1) == 0;

    private static byte[] CodesOf(CompiledRules rules, Situation situation) =>
        rules.CodesOf(situation, new byte[rules.FactCount]).ToArray();
}
