using TrustAdvice.Matching;
using TrustAdvice.Proof;
using TrustAdvice.Rules;

namespace TrustAdvice.Authoring.Mutation;

/// <summary>
/// Proves the guarantees of a rule set with a fault where the fault can matter: only those that speak of an outcome of
/// the rule, and only in the situations that it touches or that a guarantee compares with one of these.
/// </summary>
internal sealed class MutantProof
{
    private readonly Claims _claims;
    private readonly Mutant _mutant;
    private readonly long _maximumSteps;
    private readonly HashSet<int> _actions;
    private readonly HashSet<ReferralKind> _referrals;
    private readonly HashSet<int> _alerts;
    private readonly HashSet<int> _information;

    public MutantProof(CompiledRules faulty, Mutant mutant, RuleDefinition rule, long maximumSteps)
    {
        _claims = new Claims(faulty);
        _mutant = mutant;
        _maximumSteps = maximumSteps;
        _actions = [.. rule.Recommends, .. rule.Withholds?.Actions ?? (IEnumerable<int>)[]];
        _referrals = [.. rule.Refers.Select(referral => referral.To), .. rule.Withholds?.Referrals ?? (IEnumerable<ReferralKind>)[]];
        _alerts = [.. rule.Alerts];
        _information = [.. rule.Informs];
    }

    /// <summary>The first guarantee that no longer holds, or null. One that is not decided within the bound counts as held.</summary>
    public Guarantee? FirstBroken(IEnumerable<Guarantee> guarantees) =>
        guarantees.FirstOrDefault(guarantee => Narrowed(guarantee) is { } narrowed && IsBroken(narrowed));

    private bool IsBroken(Guarantee guarantee)
    {
        var touched = Touched.Of(guarantee, _mutant.Touched).ToList();
        var solver = new Solver(_maximumSteps);
        try
        {
            return _claims.Of(guarantee).Any(claim => touched
                .Select(claim.Region.And)
                .OfType<Region>()
                .Any(region => solver.Find(claim.Broken, region) is not null));
        }
        catch (ProofLimitException)
        {
            return false;
        }
    }

    /// <summary>The guarantee for the outcomes of the rule alone, where that says the same; null when it speaks of none.</summary>
    private Guarantee? Narrowed(Guarantee guarantee)
    {
        var outcome = guarantee.Outcome;
        bool isUrgency = guarantee.Law == GuaranteeLaw.UrgencyNeverFalls;
        bool isRelevant = isUrgency ? _referrals.Count > 0 : guarantee.Position switch
        {
            OutcomePosition.NextStep => _actions.Count > 0,
            OutcomePosition.FirstReferral => _referrals.Count > 0,
            OutcomePosition.Given => outcome.Actions.Overlaps(_actions)
                || outcome.Referrals.Overlaps(_referrals)
                || outcome.Alerts.Overlaps(_alerts)
                || outcome.Information.Overlaps(_information),
        };
        if (!isRelevant)
        {
            return null;
        }

        // Of other kinds the whole is looked at: that takes longer and is never wrong.
        bool isOneByOne = guarantee.Kind is GuaranteeKind.Never or GuaranteeKind.Mirror
            || guarantee.Law is GuaranteeLaw.NothingAdded or GuaranteeLaw.NothingLost;
        return isOneByOne && guarantee.Position == OutcomePosition.Given
            ? guarantee with
            {
                Outcome = new OutcomeSelector
                {
                    Actions = outcome.Actions.Where(_actions.Contains).ToHashSet(),
                    Referrals = outcome.Referrals.Where(_referrals.Contains).ToHashSet(),
                    Alerts = outcome.Alerts.Where(_alerts.Contains).ToHashSet(),
                    Information = outcome.Information.Where(_information.Contains).ToHashSet(),
                    AtLeast = outcome.AtLeast,
                },
            }
            : guarantee;
    }
}
