using System.Diagnostics;
using TrustAdvice.Matching;
using TrustAdvice.Rules;

namespace TrustAdvice.Proof;

/// <summary>
/// Checks a guarantee in one situation by asking the engine, without any formula: counterexamples are replayed with it,
/// and the prover is tested against it.
/// </summary>
internal sealed class GuaranteeEvaluator(CompiledRules rules)
{
    private readonly RuleSetModel _model = rules.Model;

    /// <summary>Whether the guarantee holds in a situation; true outside its region.</summary>
    public bool Holds(Guarantee guarantee, Situation situation)
    {
        var codes = new byte[_model.Facts.Count];
        _model.Facts.Encode(situation, codes);
        if (!guarantee.Where.Any(box => box.Contains(codes)))
        {
            return true;
        }

        return guarantee.Kind switch
        {
            GuaranteeKind.Always or GuaranteeKind.Covered or GuaranteeKind.Never or GuaranteeKind.Incompatible =>
                Holds(guarantee, Verdict.Of(rules, codes)),
            GuaranteeKind.Monotone => HoldsAlong(guarantee, situation),
            GuaranteeKind.Mirror => guarantee.Law == GuaranteeLaw.Retold
                ? HoldsRetold(guarantee, situation)
                : HoldsForRole(guarantee, situation),
        };
    }

    /// <summary>The guarantees about one situation alone whose region has this point.</summary>
    public IReadOnlyList<Guarantee> GuaranteesAt(ReadOnlySpan<byte> codes)
    {
        List<Guarantee> here = [];
        foreach (var guarantee in _model.Guarantees)
        {
            if (guarantee.IsOfOneSituation)
            {
                foreach (var box in guarantee.Where)
                {
                    if (box.Contains(codes))
                    {
                        here.Add(guarantee);
                        break;
                    }
                }
            }
        }

        return here;
    }

    /// <summary>Whether a guarantee about one situation holds there for these actions, given in this order.</summary>
    public bool HoldsFor(Guarantee guarantee, Verdict verdict, IReadOnlyList<Entry> given)
    {
        int outcomes = OutcomesOf(guarantee, verdict, given).Count;
        return guarantee.Kind switch
        {
            GuaranteeKind.Always or GuaranteeKind.Covered => outcomes > 0,
            GuaranteeKind.Never => outcomes == 0,
            GuaranteeKind.Incompatible => outcomes < 2,
            GuaranteeKind.Monotone or GuaranteeKind.Mirror => throw new UnreachableException("It speaks of more than one situation."),
        };
    }

    private bool Holds(Guarantee guarantee, Verdict verdict) => HoldsFor(guarantee, verdict, verdict.Given());

    private bool HoldsAlong(Guarantee guarantee, Situation situation)
    {
        var fact = _model.Facts[guarantee.AlongFact];
        var steps = guarantee.AlongCodes
            .Select(code => situation.With(fact.Name, fact.ValueOf(code)))
            .ToList();
        return steps.Zip(steps.Skip(1)).All(pair => guarantee.Law switch
        {
            GuaranteeLaw.UrgencyNeverFalls => TopUrgency(guarantee, pair.First) <= TopUrgency(guarantee, pair.Second),
            GuaranteeLaw.NothingAdded =>
                OutcomesOf(guarantee, pair.Second).IsSubsetOf(OutcomesOf(guarantee, pair.First)),
            GuaranteeLaw.NothingLost => OutcomesOf(guarantee, pair.First).IsSubsetOf(OutcomesOf(guarantee, pair.Second)),
            GuaranteeLaw.None or GuaranteeLaw.Retold or GuaranteeLaw.Role => throw new UnreachableException("No law along a chain."),
        });
    }

    private bool HoldsRetold(Guarantee guarantee, Situation situation)
    {
        // The partner cannot tell the reader's private facts, nor a host's: where one is known there is nothing to compare.
        bool isShared = _model.Facts.All.All(fact => !fact.IsPrivate || situation.ValueOf(fact.Name) is null);
        return !isShared || OutcomesOf(guarantee, situation, withUrgency: true)
            .SetEquals(OutcomesOf(guarantee, Perspective.AsToldByPartner(situation), withUrgency: true));
    }

    private bool HoldsForRole(Guarantee guarantee, Situation situation)
    {
        var both = OutcomesOf(guarantee, situation with { WhoBrokeTrust = WhoBrokeTrust.Both });
        return Owned(Owner.BrokeTrust, WhoBrokeTrust.Me) && Owned(Owner.WasHurt, WhoBrokeTrust.Partner);

        bool Owned(Owner owner, WhoBrokeTrust who)
        {
            var own = _model.Actions.Where(action => action.Owner == owner).Select(action => action.Id).ToHashSet();
            var alone = OutcomesOf(guarantee, situation with { WhoBrokeTrust = who });
            return alone.Where(own.Contains).ToHashSet().SetEquals(both.Where(own.Contains));
        }
    }

    private Urgency TopUrgency(Guarantee guarantee, Situation situation) => VerdictOf(situation).Referrals()
        .Select(entry => entry.Referral)
        .Where(referral => IsSelected(guarantee, referral))
        .Select(referral => referral.Urgency)
        .DefaultIfEmpty()
        .Max();

    private static bool IsSelected(Guarantee guarantee, ReferralEffect referral) =>
        guarantee.Outcome.Referrals.Contains(referral.To) && referral.Urgency >= guarantee.Outcome.AtLeast;

    /// <summary>Names of the outcomes of a guarantee that are there.</summary>
    private HashSet<string> OutcomesOf(Guarantee guarantee, Situation situation, bool withUrgency = false)
    {
        var verdict = VerdictOf(situation);
        return OutcomesOf(guarantee, verdict, verdict.Given(), withUrgency);
    }

    private HashSet<string> OutcomesOf(Guarantee guarantee, Verdict verdict, IReadOnlyList<Entry> actions, bool withUrgency = false)
    {
        var given = actions.Select(entry => entry.Target);
        var referrals = verdict.Referrals().Select(entry => entry.Referral);
        if (guarantee.Position != OutcomePosition.Given)
        {
            given = guarantee.Position == OutcomePosition.NextStep ? given.Take(1) : [];
            referrals = guarantee.Position == OutcomePosition.FirstReferral ? referrals.Take(1) : [];
        }

        var selected = guarantee.Outcome;
        var alerts = guarantee.Position == OutcomePosition.Given
            ? verdict.Alerts().Select(entry => entry.Target).Where(selected.Alerts.Contains)
            : [];
        var information = guarantee.Position == OutcomePosition.Given
            ? verdict.Information().Select(entry => entry.Target).Where(selected.Information.Contains)
            : [];
        return
        [
            .. given.Where(selected.Actions.Contains).Select(action => _model.Actions[action].Id),
            .. referrals
                .Where(referral => IsSelected(guarantee, referral))
                .Select(referral => withUrgency ? $"{referral.To} {referral.Urgency}" : $"{referral.To}"),
            .. alerts.Select(alert => "alert " + _model.Alerts[alert]),
            .. information.Select(item => "information " + _model.Information[item].Id),
        ];
    }

    private Verdict VerdictOf(Situation situation)
    {
        var codes = new byte[_model.Facts.Count];
        _model.Facts.Encode(situation, codes);
        return Verdict.Of(rules, codes);
    }
}
