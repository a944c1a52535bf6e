using System.Numerics;
using TrustAdvice.Facts;
using TrustAdvice.Matching;
using TrustAdvice.Proof;

namespace TrustAdvice.Authoring.Examples;

/// <summary>
/// Finds regions: sets of rules that hold together. All situations are split, the largest part first, until no rule
/// tells the situations of a part apart. A small rule set is split to its end, and then all figures are exact; in a large
/// one the search stops at a bound and follows the largest parts left straight down. With an overlay only regions of its rules count.
/// </summary>
internal sealed class RegionSearch
{
    /// <summary>About two seconds for the built-in rule set on one core of a small machine.</summary>
    public const int DefaultMaximumSteps = 40_000;

    /// <summary>How many parts are followed down when the bound is met.</summary>
    private const int Dives = 400;

    /// <summary>More regions than a person would look at.</summary>
    private const int Shown = 10;

    private readonly CompiledRules _rules;
    private readonly (int Rule, Box Box)[] _boxes;
    private readonly Box[]? _own;
    private readonly Dictionary<string, (BigInteger Count, Region Largest)> _regions = new(StringComparer.Ordinal);

    public RegionSearch(CompiledRules rules)
    {
        _rules = rules;
        _boxes = [.. rules.Entries.ToArray()
            .Select(entry => (entry.RuleIndex, entry.Box))
            .DistinctBy(item => (item.RuleIndex, Key(item.Box)))];
        _own = !rules.Model.HasOverlay ? null : [.. _boxes.Where(item => rules.Model.IsOfLastFile(rules.Model.Rules[item.Rule])).Select(item => item.Box)];
    }

    public RegionCoverage Cover(IEnumerable<Situation> examples, int maximumSteps = DefaultMaximumSteps)
    {
        var exercised = examples.Select(example => ExampleCheck.CodesOf(_rules.Model, example)).Where(IsCounted).Select(SignatureOf).ToHashSet(StringComparer.Ordinal);
        var queue = new PriorityQueue<Region, double>();
        Enqueue(queue, Region.Everything(_rules.Model.Facts));
        int steps = 0;
        while (queue.Count > 0 && steps < maximumSteps)
        {
            steps++;
            Split(queue.Dequeue(), part => Enqueue(queue, part));
        }

        bool isExact = queue.Count == 0;
        for (int dive = 0; dive < Dives && queue.Count > 0; dive++)
        {
            steps += Dive(queue.Dequeue());
        }

        return new RegionCoverage
        {
            Exercised = exercised.Count,
            Found = _regions.Keys.Union(exercised, StringComparer.Ordinal).Count(),
            IsExact = isExact,
            Steps = steps,
            NotExercised = [.. _regions
                .Where(region => !exercised.Contains(region.Key))
                .OrderByDescending(region => region.Value.Count)
                .ThenBy(region => region.Key, StringComparer.Ordinal)
                .Take(Shown)
                .Select(region => Describe(region.Key, region.Value))],
        };
    }

    private static void Enqueue(PriorityQueue<Region, double> queue, Region part) =>
        queue.Enqueue(part, -(double)part.Count);

    private bool IsCounted(byte[] codes) => _own is null || Array.Exists(_own, box => box.Contains(codes));

    /// <summary>Follows the largest part down to a region.</summary>
    private int Dive(Region from)
    {
        int steps = 0;
        for (Region? next = from; next is not null; steps++)
        {
            List<Region> parts = [];
            Split(next, parts.Add);
            next = parts.MaxBy(part => part.Count);
        }

        return steps;
    }

    /// <summary>Gives the parts of a region that some rule tells apart, or notes it when none does.</summary>
    private void Split(Region region, Action<Region> part)
    {
        List<Box> open = [];
        var holds = new SortedSet<int>();
        foreach (var (rule, box) in _boxes)
        {
            if (region.IsIn(box) is not { } isIn)
            {
                open.Add(box);
            }
            else if (isIn)
            {
                holds.Add(rule);
            }
        }

        if (open.Count == 0)
        {
            Note(Signature(holds), region);
            return;
        }

        int fact = Solver.FactToSplit(open, region);
        foreach (ulong values in Solver.Parts(open, fact, region[fact]))
        {
            var narrower = region.With(fact, values);
            if (_own is null || Array.Exists(_own, box => narrower.IsIn(box) != false))
            {
                part(narrower);
            }
        }
    }

    private void Note(string signature, Region region)
    {
        var (count, largest) = _regions.GetValueOrDefault(signature);
        bool isLarger = largest is null || region.Count > largest.Count;
        _regions[signature] = (count + region.Count, isLarger ? region : largest!);
    }

    private RegionFound Describe(string signature, (BigInteger Count, Region Largest) found)
    {
        var rules = signature.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(rule => _rules.Model.Rules[int.Parse(rule, System.Globalization.CultureInfo.InvariantCulture)].Id);
        return new RegionFound
        {
            Situations = found.Count,
            Situation = _rules.Model.Facts.Decode(found.Largest.AnyPoint()),
            Rules = [.. rules],
        };
    }

    private string SignatureOf(byte[] codes) =>
        Signature(new SortedSet<int>(_boxes.Where(item => item.Box.Contains(codes)).Select(item => item.Rule)));

    private static string Signature(SortedSet<int> rules) => string.Join(',', rules);

    private static string Key(Box box) =>
        string.Join(',', box.Constraints.ToArray().Select(constraint => $"{constraint.Fact}:{constraint.Accepted:x}"));
}
