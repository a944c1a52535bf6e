using TrustAdvice.Facts;
using TrustAdvice.Matching;
using TrustAdvice.Rules;

namespace TrustAdvice.Proof;

/// <summary>What is proved of a rule set and so need not be proved again of an overlay on it.</summary>
/// <remarks>
/// Nothing is kept: the claims below are derived once more, which takes a fraction of proving them.
/// INVARIANT: a claim says all that its truth depends on, boxes and sets of values by number; and the facts below are the first ones above.
/// </remarks>
/// <param name="below">The rule set; every guarantee of it is proved.</param>
/// <param name="above">The rules with the overlay among them.</param>
internal sealed class ProofBelow(CompiledRules below, CompiledRules above)
{
    /// <summary>Where more boxes are touched, to look into them takes as long as to prove the claim.</summary>
    private const int MostTouched = 32;

    private readonly Claims _claims = new(below);
    private readonly Dictionary<string, Guarantee> _guarantees = below.Model.Guarantees.ToDictionary(guarantee => guarantee.Id, StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<Box>?> _touched = new(() => Touched.Between(below, above));

    /// <summary>Tells of a claim of a guarantee whether it holds because of what is proved below; where not, nothing is said.</summary>
    /// <exception cref="ProofLimitException">There would be more to write than the files may lead to.</exception>
    public Func<Claim, bool> Of(Guarantee guarantee, Solver solver)
    {
        if (!_guarantees.TryGetValue(guarantee.Id, out var known))
        {
            return _ => false;
        }

        var proved = _claims.Of(known).ToLookup(claim => claim.Broken, claim => claim.Region);
        return claim => IsAmong(proved, claim, solver) || HoldsWhereTouched(guarantee, claim, solver);
    }

    private static bool IsAmong(ILookup<Formula, Region> proved, Claim claim, Solver solver)
    {
        bool isAmong = proved[claim.Broken].Any(region => region.Covers(claim.Region));
        solver.Charge(isAmong ? claim.Broken.Size : 0);
        return isAmong;
    }

    /// <summary>Elsewhere all that the guarantee speaks of is given as below, and what the overlay adds to that is not given at all.</summary>
    private bool HoldsWhereTouched(Guarantee guarantee, Claim claim, Solver solver)
    {
        if (_touched.Value is not { Count: <= MostTouched } touched)
        {
            return false;
        }

        var where = Formula.Any(Touched.Of(guarantee, touched).Where(box => claim.Region.And(box) is not null).Select(Formula.In));
        return where.Value != true && solver.Find(Formula.All([where, claim.Broken]), claim.Region) is null;
    }
}
