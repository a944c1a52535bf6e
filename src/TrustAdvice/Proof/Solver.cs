using TrustAdvice.Facts;

namespace TrustAdvice.Proof;

/// <summary>
/// Finds where a statement holds, exactly. Where a few boxes hold all that can make it true, each of them is looked at;
/// else the region is split on one fact, until the statement is true or false everywhere in each part.
/// </summary>
/// <param name="maximumSteps">How many regions may be looked at in all.</param>
/// <param name="search">What a search works with, where several solvers use one after the other.</param>
internal sealed class Solver(long maximumSteps, Search? search = null)
{
    private readonly Search _search = search ?? new Search();
    private readonly List<Region> _found = [];
    private long _steps;
    private long _charged;

    /// <summary>Some twenty times what the whole built-in rule set takes; three seconds where that takes half of one.</summary>
    public const long DefaultMaximumSteps = 2_000_000;

    /// <summary>
    /// A region in which a statement is still made of this many boxes counts as one step more, for as long as looking at them
    /// takes; so the bound on steps is one on time as well, however many rules there are.
    /// </summary>
    public const int BoxesInAStep = 100;

    /// <summary>The same for a statement about turns, each of which is looked at several times.</summary>
    private const int BoxesInAStepOfTurns = 25;

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
    public long Steps => _steps;

    /// <summary>A region inside another in which the statement holds everywhere; null when it holds nowhere.</summary>
    /// <exception cref="ProofLimitException">The answer was not found within the steps allowed.</exception>
    public Region? Find(Formula statement, Region within) => Some(statement, within, most: 1) is [var found, ..] ? found : null;

    /// <summary>Whether the statement holds everywhere in a region.</summary>
    /// <exception cref="ProofLimitException">The answer was not found within the steps allowed.</exception>
    public bool HoldsThroughout(Formula statement, Region region) => Find(Formula.Not(statement), region) is null;

    /// <summary>
    /// The largest of some boxes in which the statement holds, each widened until it cannot grow or the steps are used up;
    /// null when it holds nowhere.
    /// </summary>
    /// <exception cref="ProofLimitException">The answer was not found within the steps allowed.</exception>
    public Region? FindLargest(Formula statement, Region within)
    {
        var found = Some(statement, within, Candidates);
        return found.Count == 0 ? null : found.Select(region => WidenIfAllowed(statement, region, within)).Aggregate(Region.Larger);
    }

    /// <summary>Counts work that was done besides the search, by how many boxes were looked at.</summary>
    /// <exception cref="ProofLimitException">There were more than the steps allow.</exception>
    public void Charge(long boxes)
    {
        _charged += boxes;
        Count(_charged / BoxesInAStep);
        _charged %= BoxesInAStep;
    }

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

    private Region WidenIfAllowed(Formula statement, Region found, Region within)
    {
        try
        {
            return Widen(statement, found, within);
        }
        catch (ProofLimitException)
        {
            // A small box in which a statement holds is an answer, too.
            return found;
        }
    }

    /// <summary>The found region, with every value added with which the statement still holds throughout.</summary>
    private Region Widen(Formula statement, Region found, Region within)
    {
        var broken = Formula.Not(statement);
        if (broken.Value is null && !broken.HasTurns)
        {
            _search.Begin(broken, within, ref _steps, maximumSteps);
        }

        ulong[] values = [.. Enumerable.Range(0, found.Space.Count).Select(fact => found[fact])];
        for (int fact = 0; fact < values.Length; fact++)
        {
            ulong narrow = values[fact];
            ulong missing = within[fact] & ~narrow;
            values[fact] = missing == 0 || HoldsNowhere(broken, within, values, fact, within[fact]) ? within[fact] : narrow;
            for (missing &= ~values[fact]; missing != 0; missing &= missing - 1)
            {
                ulong before = values[fact];
                ulong wider = before | (missing & (~missing + 1));
                values[fact] = HoldsNowhere(broken, within, values, fact, wider) ? wider : before;
            }
        }

        return found.With(values);
    }

    /// <summary>Whether the statement that is widened for holds nowhere once a fact has these values, which it has then.</summary>
    private bool HoldsNowhere(Formula statement, Region within, ulong[] values, int fact, ulong wider)
    {
        values[fact] = wider;
        if (statement.Value is { } holds)
        {
            Count(1);
            return !holds;
        }

        return statement.HasTurns
            ? !InTurns(statement, within.With(values)).Any()
            : !_search.HoldsIn(values, ref _steps, maximumSteps);
    }

    private IReadOnlyList<Region> Some(Formula statement, Region within, int most)
    {
        var found = _found;
        found.Clear();
        if (statement.Value is { } holds)
        {
            Count(1);
            if (holds)
            {
                found.Add(within);
            }
        }
        else if (statement.HasTurns)
        {
            found.AddRange(InTurns(statement, within).Take(most));
        }
        else
        {
            _search.Find(statement, within, most, found, ref _steps, maximumSteps);
        }

        return found.Count == 0 ? [] : [.. found];
    }

    private void Count(long steps)
    {
        _steps += steps;
        if (_steps > maximumSteps)
        {
            throw new ProofLimitException();
        }
    }

    /// <summary>The same for a statement about an order in slots, form by form.</summary>
    private IEnumerable<Region> InTurns(Formula statement, Region region)
    {
        Count(1);
        var left = statement.Within(region);
        if (left.Value is { } holds)
        {
            if (holds)
            {
                yield return region;
            }

            yield break;
        }

        Count(left.Size / BoxesInAStepOfTurns);
        var choice = left.NarrowestChoice(region, out double share);
        if (share < LargestChoice)
        {
            foreach (var box in choice)
            {
                foreach (var found in InTurns(left, region.And(box)!))
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
            foreach (var found in InTurns(left, region.With(fact, part)))
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
            Split(parts, 0, box.Accepted(fact));
        }

        return parts;
    }

    /// <summary>Splits the groups from one on so that a set of values takes all or nothing of each.</summary>
    internal static void Split(List<ulong> parts, int first, ulong accepted)
    {
        for (int index = parts.Count - 1; index >= first; index--)
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
}
