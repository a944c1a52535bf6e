using System.Diagnostics;
using TrustAdvice.Facts;
using TrustAdvice.Matching;
using TrustAdvice.Rules;

namespace TrustAdvice.Proof;

/// <summary>Turns a guarantee into claims: small ones where they can be proved one by one.</summary>
internal sealed class Claims(CompiledRules rules)
{
    private readonly OutcomeFormulas _outcomes = new(rules);
    private readonly FactSpace _space = rules.Model.Facts;

    public IEnumerable<Claim> Of(Guarantee guarantee)
    {
        var statements = guarantee.Kind switch
        {
            GuaranteeKind.Always or GuaranteeKind.Covered => [Formula.Any(Each(_outcomes, guarantee))],
            GuaranteeKind.Never => Each(_outcomes, guarantee).Select(Formula.Not),
            GuaranteeKind.Monotone => Monotone(guarantee),
            GuaranteeKind.Mirror => guarantee.Law == GuaranteeLaw.Retold ? Retold(guarantee) : Role(guarantee),
            GuaranteeKind.Incompatible => Incompatible(guarantee),
        };
        var regions = guarantee.Law == GuaranteeLaw.Retold
            ? guarantee.Where.Select(box => box.And(Perspective.PrivateUnknown(_space))).OfType<Box>().ToList()
            : guarantee.Where;
        return
            from statement in statements
            from box in regions
            select new Claim(statement, Region.Of(_space, box));
    }

    private static IEnumerable<Formula> Each(OutcomeFormulas outcomes, Guarantee guarantee) =>
        outcomes.Each(guarantee.Outcome, guarantee.Position);

    private static IEnumerable<Formula> Separately(OutcomeFormulas outcomes, Guarantee guarantee) =>
        outcomes.Separately(guarantee.Outcome, guarantee.Position);

    private static IEnumerable<Urgency> Urgencies(Guarantee guarantee) =>
        Enum.GetValues<Urgency>().Where(urgency => urgency >= guarantee.Outcome.AtLeast);

    private IEnumerable<Formula> Monotone(Guarantee guarantee)
    {
        var kinds = guarantee.Outcome.Referrals.Order().ToList();
        return Neighbours(guarantee).SelectMany(pair => guarantee.Law switch
        {
            GuaranteeLaw.UrgencyNeverFalls => Urgencies(guarantee)
                .Select(urgency => Formula.Implies(pair.First.Urgent(kinds, urgency), pair.Second.Urgent(kinds, urgency))),
            GuaranteeLaw.NothingAdded => Separately(pair.First, guarantee).Zip(Separately(pair.Second, guarantee))
                .Select(outcome => Formula.Implies(outcome.Second, outcome.First)),
            GuaranteeLaw.NothingLost => Separately(pair.First, guarantee).Zip(Separately(pair.Second, guarantee))
                .Select(outcome => Formula.Implies(outcome.First, outcome.Second)),
            GuaranteeLaw.None or GuaranteeLaw.Retold or GuaranteeLaw.Role => throw new UnreachableException("No law along a chain."),
        });
    }

    /// <summary>Each two values that follow one another; no more than two are held at a time.</summary>
    private IEnumerable<(OutcomeFormulas First, OutcomeFormulas Second)> Neighbours(Guarantee guarantee)
    {
        OutcomeFormulas? before = null;
        foreach (int code in guarantee.AlongCodes)
        {
            var next = Turned(Perspective.WithFact(guarantee.AlongFact, code));
            if (before is not null)
            {
                yield return (before, next);
            }

            before = next;
        }
    }

    private OutcomeFormulas Turned(Func<Box, Box?> seenThrough) => new(rules, seenThrough, _outcomes);

    private IEnumerable<Formula> Retold(Guarantee guarantee)
    {
        var retold = Turned(Perspective.AsToldByPartner);
        return Separately(_outcomes, guarantee).Concat(ByUrgency(_outcomes, guarantee))
            .Zip(Separately(retold, guarantee).Concat(ByUrgency(retold, guarantee)))
            .Select(outcome => Formula.Same(outcome.First, outcome.Second));
    }

    private static IEnumerable<Formula> ByUrgency(OutcomeFormulas outcomes, Guarantee guarantee) =>
        from kind in guarantee.Outcome.Referrals.Order()
        where guarantee.Position != OutcomePosition.NextStep
        from urgency in Urgencies(guarantee)
        select guarantee.Position == OutcomePosition.FirstReferral
            ? outcomes.IsFirst(kind, urgency)
            : outcomes.Referred(kind, urgency);

    /// <summary>For actions of one owner only: the reader has that role alone, or both.</summary>
    private IEnumerable<Formula> Role(Guarantee guarantee)
    {
        var both = Turned(Perspective.WithRole(WhoBrokeTrust.Both));
        var brokeTrust = Turned(Perspective.WithRole(WhoBrokeTrust.Me));
        var wasHurt = Turned(Perspective.WithRole(WhoBrokeTrust.Partner));
        return
            from action in guarantee.Outcome.Actions.Order()
            let owner = rules.Model.Actions[action].Owner
            where owner != Owner.Both && guarantee.Position != OutcomePosition.FirstReferral
            let alone = owner == Owner.BrokeTrust ? brokeTrust : wasHurt
            select Formula.Same(Action(alone, action), Action(both, action));

        Formula Action(OutcomeFormulas outcomes, int action) => guarantee.Position == OutcomePosition.NextStep
            ? outcomes.NextStepIsIn(new HashSet<int> { action })
            : outcomes.Given(action);
    }

    private IEnumerable<Formula> Incompatible(Guarantee guarantee)
    {
        var actions = guarantee.Outcome.Actions.Order().ToList();
        return
            from one in actions
            from other in actions
            where one < other
            select Formula.Not(Formula.All([_outcomes.Given(one), _outcomes.Given(other)]));
    }
}
