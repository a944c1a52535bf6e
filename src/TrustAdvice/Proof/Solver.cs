using TrustAdvice.Facts;

namespace TrustAdvice.Proof;

/// <summary>
/// Finds where a statement holds, exactly. Where a few boxes hold all that can make it true, each of them is looked at;
/// else the region is split on one fact, until the statement is true or false everywhere in each part.
/// </summary>
/// <param name="maximumSteps">How many regions may be looked at in all.</param>
internal sealed class Solver(long maximumSteps)
{
    /// <summary>Some hundred times what the whole built-in rule set takes; seconds on a phone.</summary>
    public const long DefaultMaximumSteps = 5_000_000;

    /// <summary>
    /// A region in which a statement is still made of this many boxes counts as one step more, for as long as looking at them
    /// takes; so the bound on steps is one on time as well, however many rules there are.
    /// </summary>
    private const int BoxesInAStep = 100;

    /// <summary>
    /// How much of a region the boxes of a choice may hold in all: above 1 they overlap, and parts are looked at twice. The
    /// built-in rules took fewer steps with 2 than with 0.5 or 1.
    /// </summary>
    private const double LargestChoice = 2;

    /// <summary>The weight of a box of no fact, as a power of two: a sum over a million boxes still fits.</summary>
    private const int HeaviestBox = 40;

    /// <summary>How many failing boxes are widened before the largest is taken.</summary>
    private const int Candidates = 8;

    /// <summary>How many regions have been looked at, those with many open boxes counted more than once.</summary>
    public long Steps { get; private set; }

    /// <summary>A region inside another in which the statement holds everywhere; null when it holds nowhere.</summary>
    /// <exception cref="ProofLimitException">The answer was not found within the steps allowed.</exception>
    public Region? Find(Formula statement, Region within) => Search(statement, within).FirstOrDefault();

    /// <summary>Whether the statement holds everywhere in a region.</summary>
    /// <exception cref="ProofLimitException">The answer was not found within the steps allowed.</exception>
    public bool HoldsThroughout(Formula statement, Region region) => Find(Formula.Not(statement), region) is null;

    /// <summary>
    /// The largest of some boxes in which the statement holds, each widened until it cannot grow; null when it holds
    /// nowhere.
    /// </summary>
    /// <exception cref="ProofLimitException">The answer was not found within the steps allowed.</exception>
    public Region? FindLargest(Formula statement, Region within) =>
        Search(statement, within)
            .Take(Candidates)
            .Select(found => Widen(statement, found, within))
            .MaxBy(region => region.Count);

    /// <summary>
    /// Boxes, each as large as it can be, that together are exactly where the statement holds; they may overlap.
    /// </summary>
    /// <param name="statement">The statement.</param>
    /// <param name="within">Where to look.</param>
    /// <param name="most">How many boxes to give at most.</param>
    /// <param name="isWhole">Whether the boxes are all of it; false when there would be more than may be given.</param>
    /// <exception cref="ProofLimitException">The answer was not found within the steps allowed.</exception>
    public IReadOnlyList<Region> Cover(Formula statement, Region within, int most, out bool isWhole)
    {
        List<Region> boxes = [];
        var left = statement;
        isWhole = true;
        while (Find(left, within) is { } found)
        {
            if (boxes.Count == most)
            {
                isWhole = false;
                break;
            }

            var box = Widen(statement, found, within);
            boxes.Add(box);
            left = Formula.All([left, Formula.Not(Formula.In(box.ToBox()))]);
        }

        return boxes;
    }

    /// <summary>The found region, with every value added with which the statement still holds throughout.</summary>
    private Region Widen(Formula statement, Region found, Region within)
    {
        for (int fact = 0; fact < found.Space.Count; fact++)
        {
            if (found[fact] == within[fact])
            {
                continue;
            }

            var free = found.With(fact, within[fact]);
            found = HoldsThroughout(statement, free) ? free : found;
            for (ulong missing = within[fact] & ~found[fact]; missing != 0; missing &= missing - 1)
            {
                var wider = found.With(fact, found[fact] | (missing & (~missing + 1)));
                found = HoldsThroughout(statement, wider) ? wider : found;
            }
        }

        return found;
    }

    private IEnumerable<Region> Search(Formula statement, Region region)
    {
        if (++Steps > maximumSteps)
        {
            throw new ProofLimitException();
        }

        var left = statement.Within(region);
        if (left.Value is { } holds)
        {
            if (holds)
            {
                yield return region;
            }

            yield break;
        }

        Steps += left.Size / BoxesInAStep;
        var choice = left.NarrowestChoice(region, out double share);
        if (share < LargestChoice)
        {
            foreach (var box in choice)
            {
                foreach (var found in Search(left, region.And(box)!))
                {
                    yield return found;
                }
            }

            yield break;
        }

        List<Box> boxes = [];
        left.Collect(boxes);
        int fact = FactToSplit(boxes, region);
        foreach (ulong part in Parts(boxes, fact, region[fact]))
        {
            foreach (var found in Search(left, region.With(fact, part)))
            {
                yield return found;
            }
        }
    }

    /// <summary>
    /// The fact to split on: the one that most boxes still depend on, where a box counts a quarter for each fact more that it
    /// depends on. A box of few facts is decided soon, and then often decides the statement (the rule of Jeroslow and Wang for
    /// clauses, with the square of their weight).
    /// </summary>
    internal static int FactToSplit(List<Box> boxes, Region region)
    {
        Span<long> weights = stackalloc long[region.Space.Count];
        foreach (var box in boxes)
        {
            long weight = 1L << Math.Max(0, HeaviestBox - (2 * box.Constraints.Length));
            foreach (var constraint in box.Constraints)
            {
                if ((region[constraint.Fact] & ~constraint.Accepted) != 0)
                {
                    weights[constraint.Fact] += weight;
                }
            }
        }

        int best = 0;
        for (int fact = 1; fact < weights.Length; fact++)
        {
            best = weights[fact] > weights[best] ? fact : best;
        }

        return best;
    }

    /// <summary>The values of a fact in groups that no box tells apart.</summary>
    internal static List<ulong> Parts(List<Box> boxes, int fact, ulong values)
    {
        List<ulong> parts = [values];
        foreach (var box in boxes)
        {
            ulong accepted = box.Accepted(fact);
            for (int index = parts.Count - 1; index >= 0; index--)
            {
                ulong inside = parts[index] & accepted;
                ulong outside = parts[index] & ~accepted;
                if (inside != 0 && outside != 0)
                {
                    parts[index] = inside;
                    parts.Add(outside);
                }
            }
        }

        return parts;
    }
}
