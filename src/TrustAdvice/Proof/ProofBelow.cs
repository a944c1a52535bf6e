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
    private readonly IReadOnlyList<Box>? _touched = Touched.Between(below, above) is { Count: <= MostTouched } touched ? touched : null;

    /// <summary>Those claims of a guarantee of the rules above that do not hold because of what is proved below, as far as their form shows.</summary>
    /// <exception cref="ProofLimitException">There would be more to write than the files may lead to, or to look at than the steps allow.</exception>
    public IEnumerable<Claim> LeftOf(Guarantee guarantee, Claims claims, Solver solver)
    {
        if (!_guarantees.TryGetValue(guarantee.Id, out var known))
        {
            return claims.Of(guarantee);
        }

        Box[]? touched = _touched is null ? null : [.. Touched.Of(guarantee, _touched)];
        if (touched is not null && !guarantee.Where.Any(where => Array.Exists(touched, box => box.And(where) is not null)))
        {
            return [];
        }

        var proved = _claims.Of(known).ToLookup(claim => claim.Broken, claim => claim.Region);
        return claims.Of(guarantee).Where(claim => !IsAmong(proved, claim, solver) && !HoldsWhereTouched(touched, claim, solver));
    }

    private static bool IsAmong(ILookup<Formula, Region> proved, Claim claim, Solver solver)
    {
        bool isAmong = proved[claim.Broken].Any(region => region.Covers(claim.Region));
        solver.Charge(isAmong ? claim.Broken.Size : 0);
        return isAmong;
    }

    /// <summary>Elsewhere all that the guarantee speaks of is given as below, and what the overlay adds to that is not given at all.</summary>
    private static bool HoldsWhereTouched(Box[]? touched, Claim claim, Solver solver)
    {
        var where = touched is null ? Formula.True : Formula.Any(touched.Where(box => claim.Region.And(box) is not null).Select(Formula.In));
        return where.Value != true && solver.Find(Formula.All([where, claim.Broken]), claim.Region) is null;
    }
}
