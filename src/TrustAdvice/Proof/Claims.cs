using System.Diagnostics;
using TrustAdvice.Facts;
using TrustAdvice.Matching;
using TrustAdvice.Rules;

namespace TrustAdvice.Proof;

/// <summary>Turns a guarantee into claims: small ones where they can be proved one by one. What is plain from the form is none.</summary>
internal sealed class Claims(CompiledRules rules)
{
    private const long CasesOfAnyFile = 100_000;
    private const long CasesOfAByte = 5;

    private readonly OutcomeFormulas _outcomes = new(rules);
    private readonly FactSpace _space = rules.Model.Facts;

    /// <summary>A chain of all that is recommended is written for each statement about the next step.</summary>
    private readonly long _recommended = rules.Section(Effect.Recommend) is var (first, end) ? end - first : 0;
    private long _casesLeft = CasesOfAnyFile + (CasesOfAByte * rules.Model.RuleBytes);

    /// <exception cref="ProofLimitException">There would be more to write than the files may lead to.</exception>
    public IEnumerable<Claim> Of(Guarantee guarantee)
    {
        if (guarantee.Position == OutcomePosition.NextStep)
        {
            // What compares situations does so action by action.
            _casesLeft -= _recommended * (guarantee.IsOfOneSituation ? 1 : guarantee.Outcome.Actions.Count);
            if (_casesLeft < 0)
            {
                throw new ProofLimitException();
            }
        }

        var statements = guarantee.Kind switch
        {
            GuaranteeKind.Always or GuaranteeKind.Covered => [Formula.Not(Formula.Any(Each(_outcomes, guarantee)))],
            GuaranteeKind.Never => Each(_outcomes, guarantee),
            GuaranteeKind.Monotone => Monotone(guarantee),
            GuaranteeKind.Mirror => guarantee.Law == GuaranteeLaw.Retold ? Retold(guarantee) : Role(guarantee),
            GuaranteeKind.Incompatible => Incompatible(guarantee),
        };
        var boxes = guarantee.Law == GuaranteeLaw.Retold
            ? guarantee.Where.Select(box => box.And(Perspective.PrivateUnknown(_space))).OfType<Box>()
            : guarantee.Where;
        Region[] regions = [.. boxes.Select(box => Region.Of(_space, box))];
        return
            from statement in statements
            where statement.Value != false
            from region in regions
            select new Claim(statement, region);
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
                .Select(urgency => _outcomes.Urgent(kinds, urgency))
                .Select(urgent => Implies(urgent, pair.First, pair.Second)),
            GuaranteeLaw.NothingAdded => Separately(_outcomes, guarantee).Select(outcome => Implies(outcome, pair.Second, pair.First)),
            GuaranteeLaw.NothingLost => Separately(_outcomes, guarantee).Select(outcome => Implies(outcome, pair.First, pair.Second)),
            GuaranteeLaw.None or GuaranteeLaw.Retold or GuaranteeLaw.Role => throw new UnreachableException("No law along a chain."),
        });
    }

    private static Formula Implies(Formula outcome, Perspective first, Perspective second) =>
        Formula.Not(Formula.Implies(SeenFormula.Of(outcome, first), SeenFormula.Of(outcome, second)));

    /// <summary>Each two values that follow one another.</summary>
    private static IEnumerable<(Perspective First, Perspective Second)> Neighbours(Guarantee guarantee)
    {
        var steps = guarantee.AlongCodes.Select(code => Perspective.WithFact(guarantee.AlongFact, code)).ToList();
        return steps.Zip(steps.Skip(1));
    }

    private IEnumerable<Formula> Retold(Guarantee guarantee) => Separately(_outcomes, guarantee)
        .Concat(ByUrgency(_outcomes, guarantee))
        .Select(outcome => Formula.Not(Formula.Same(outcome, SeenFormula.Of(outcome, Perspective.Retold))));

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
        var both = Perspective.WithRole(WhoBrokeTrust.Both);
        var brokeTrust = Perspective.WithRole(WhoBrokeTrust.Me);
        var wasHurt = Perspective.WithRole(WhoBrokeTrust.Partner);
        return
            from action in guarantee.Outcome.Actions.Order()
            let owner = rules.Model.Actions[action].Owner
            where owner != Owner.Both && guarantee.Position != OutcomePosition.FirstReferral
            let outcome = guarantee.Position == OutcomePosition.NextStep
                ? _outcomes.NextStepIsIn(new HashSet<int> { action })
                : _outcomes.Given(action)
            select Formula.Not(Formula.Same(
                SeenFormula.Of(outcome, owner == Owner.BrokeTrust ? brokeTrust : wasHurt), SeenFormula.Of(outcome, both)));
    }

    private IEnumerable<Formula> Incompatible(Guarantee guarantee)
    {
        var actions = guarantee.Outcome.Actions.Order().ToList();
        return
            from one in actions
            from other in actions
            where one < other
            select Formula.All([_outcomes.Given(one), _outcomes.Given(other)]);
    }
}
