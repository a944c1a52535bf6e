using TrustAdvice.Matching;
using TrustAdvice.Proof;

namespace TrustAdvice.Tests.Verification.Support;

/// <summary>Asks the engine and every outcome formula of a rule set about the same situation.</summary>
internal sealed class OutcomeOracle
{
    private static readonly ReferralKind[] Kinds = Enum.GetValues<ReferralKind>();
    private static readonly Urgency[] Urgencies = Enum.GetValues<Urgency>();

    private readonly CompiledRules _rules;
    private readonly List<(string Name, Formula Formula, Func<Verdict, bool> Occurs)> _outcomes = [];

    public OutcomeOracle(CompiledRules rules)
    {
        _rules = rules;
        var formulas = new OutcomeFormulas(rules);
        foreach (var action in rules.Model.Actions)
        {
            int index = action.Index;
            Add($"given {action.Id}", formulas.Given(index), verdict => verdict.Given().Any(e => e.Target == index));
            Add($"withheld {action.Id}", formulas.WithheldAction(index), verdict => verdict.Withholds(index));
            Add($"next {action.Id}", formulas.NextStepIsIn(new HashSet<int> { index }),
                verdict => verdict.Given() is [var first, ..] && first.Target == index);
        }

        var even = rules.Model.Actions.Select(action => action.Index).Where(index => index % 2 == 0).ToHashSet();
        Add("next is even", formulas.NextStepIsIn(even), verdict => verdict.Given().Take(1).Any(e => even.Contains(e.Target)));
        foreach (var kind in Kinds)
        {
            Add($"withheld {kind}", formulas.WithheldReferral(kind), verdict => verdict.Withholds(kind));
            foreach (var urgency in Urgencies)
            {
                Add($"{kind} at least {urgency}", formulas.Referred(kind, urgency), verdict =>
                    verdict.Referrals().Any(e => e.Referral.To == kind && e.Referral.Urgency >= urgency));
                Add($"first {kind} at least {urgency}",
                    formulas.FirstReferralIsIn(new HashSet<ReferralKind> { kind, ReferralKind.CrisisLine }, urgency),
                    verdict => verdict.Referrals().Take(1).Any(e =>
                        (e.Referral.To == kind || e.Referral.To == ReferralKind.CrisisLine) && e.Referral.Urgency >= urgency));
            }
        }

        foreach (var urgency in Urgencies)
        {
            Add($"urgent {urgency}", formulas.Urgent(urgency), verdict =>
                verdict.Referrals().Any(e => e.Referral.Urgency >= urgency));
        }

        for (int alert = 0; alert < rules.Model.Alerts.Count; alert++)
        {
            int index = alert;
            Add($"alert {index}", formulas.Alerted(index), verdict => verdict.Alerts().Any(e => e.Target == index));
        }
    }

    public void AssertAgree(Situation situation)
    {
        var codes = _rules.Codes(situation);
        var point = Points.RegionOf(_rules.Model.Facts, codes);
        var verdict = Verdict.Of(_rules, codes);
        foreach (var (name, formula, occurs) in _outcomes)
        {
            Assert.True(formula.At(point) == occurs(verdict), $"Formula and engine disagree about: {name}.");
        }
    }

    private void Add(string name, Formula formula, Func<Verdict, bool> occurs) => _outcomes.Add((name, formula, occurs));
}
