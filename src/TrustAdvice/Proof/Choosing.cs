namespace TrustAdvice.Proof;

/// <summary>Finds how to go on with an open statement: a few boxes of which one has to hold, or a fact to split.</summary>
internal sealed class Choosing(Code code, ConstraintTable constraints)
{
    /// <summary>The weight of a box of no fact, as a power of two: a sum over a million boxes still fits, each counted often.</summary>
    private const int HeaviestBox = 30;

    private const int MostTimes = 1024;

    private readonly HashIndex _index = new();
    private readonly List<int> _boxes = [];
    private readonly List<int> _best = [];
    private readonly List<int> _collected = [];
    private readonly List<int> _times = [];
    private int[] _references = [];
    private double _share;
    private double _bestShare;
    private int _table;

    /// <summary>How many numbers were read: how long it took.</summary>
    public long Read { get; private set; }

    /// <summary>
    /// Boxes of which one has to hold where the statement does: of several such choices the one that leaves least of the region.
    /// </summary>
    /// <param name="root">The statement.</param>
    /// <param name="table">The table of its bodies.</param>
    /// <param name="most">How much of the region the boxes may hold in all.</param>
    /// <returns>Where they stand; none where the form shows no such choice.</returns>
    public List<int> Narrowest(int root, int table, double most)
    {
        (_table, _bestShare) = (table, most);
        _best.Clear();
        Needs(root, holds: true);
        return _best;
    }

    /// <summary>
    /// The fact to split on: the one that most boxes still depend on, where a box counts a quarter for each fact more that it
    /// depends on. A box of few facts is decided soon, and then often decides the statement (the rule of Jeroslow and Wang for
    /// clauses, with the square of their weight).
    /// </summary>
    /// <param name="root">The statement.</param>
    /// <param name="table">The table of its bodies.</param>
    /// <param name="parts">The values of the fact, in groups that no box tells apart, are added here.</param>
    public int FactToSplit(int root, int table, List<ulong> parts)
    {
        _table = table;
        CollectAll(root);
        Span<long> weights = stackalloc long[constraints.Values.Length];
        weights.Clear();
        for (int place = 0; place < _collected.Count; place++)
        {
            int box = _collected[place];
            int count = code[box + 1];
            Read += count;
            long weight = (1L << Math.Max(0, HeaviestBox - (2 * count))) * _times[place];
            for (int index = box + 2; index < box + 2 + count; index++)
            {
                weights[constraints[code[index]].Fact] += weight;
            }
        }

        int best = 0;
        for (int fact = 1; fact < weights.Length; fact++)
        {
            best = weights[fact] > weights[best] ? fact : best;
        }

        Split(best, parts);
        return best;
    }

    private void Split(int fact, List<ulong> parts)
    {
        int first = parts.Count;
        parts.Add(constraints.Values[fact]);
        foreach (int box in _collected)
        {
            for (int index = box + 2; index < box + 2 + code[box + 1]; index++)
            {
                if (constraints[code[index]] is var constraint && constraint.Fact == fact)
                {
                    Read += parts.Count - first;
                    Solver.Split(parts, first, constraint.Accepted);
                }
            }
        }
    }

    /// <summary>Looks at what has to hold, or has not to, for a statement to hold, or not to.</summary>
    private void Needs(int at, bool holds)
    {
        at = code.Resolve(at, _table);
        Read++;
        int head = code[at];
        if (head == Code.Not)
        {
            Needs(at + 1, !holds);
        }
        else if (head == (holds ? Code.All : Code.Any))
        {
            int end = code.EndOf(at);
            for (int part = Code.FirstPart(at); part < end; part = code.EndOf(part))
            {
                Needs(part, holds);
            }
        }
        else if (head == Code.Implies && !holds)
        {
            int one = Code.FirstPart(at);
            Needs(one, true);
            Needs(code.EndOf(one), false);
        }
        else
        {
            _boxes.Clear();
            _share = 0;
            if (IsChoice(at, holds) && _share < _bestShare)
            {
                _bestShare = _share;
                _best.Clear();
                _best.AddRange(_boxes);
            }
        }
    }

    /// <summary>
    /// Adds boxes of which one has to hold for this to hold, or not to; false when there are none such, or they hold too much.
    /// </summary>
    private bool IsChoice(int at, bool holds)
    {
        at = code.Resolve(at, _table);
        Read++;
        switch (code[at])
        {
            case Code.Leaf when holds:
                _boxes.Add(at);
                _share += ShareOf(at);
                return _share < _bestShare;
            case Code.Not:
                return IsChoice(at + 1, !holds);
            case Code.Any when holds:
            case Code.All when !holds:
                return EachIsChoice(at, holds);
            case Code.All:
                return FirstLeaf(at) is var leaf && leaf >= 0 && IsChoice(leaf, true);
            case Code.Implies when holds:
                int one = Code.FirstPart(at);
                return IsChoice(one, false) && IsChoice(code.EndOf(one), true);
            default:
                return false;
        }
    }

    private bool EachIsChoice(int at, bool holds)
    {
        int end = code.EndOf(at);
        for (int part = Code.FirstPart(at); part < end; part = code.EndOf(part))
        {
            if (!IsChoice(part, holds))
            {
                return false;
            }
        }

        return true;
    }

    private int FirstLeaf(int at)
    {
        int end = code.EndOf(at);
        for (int part = Code.FirstPart(at); part < end; part = code.EndOf(part))
        {
            Read++;
            if (code[part] == Code.Leaf)
            {
                return part;
            }
        }

        return -1;
    }

    private double ShareOf(int leaf)
    {
        double share = 1;
        for (int index = leaf + 2; index < leaf + 2 + code[leaf + 1]; index++)
        {
            share *= constraints.ShareOf(code[index]);
        }

        Read += code[leaf + 1];
        return share;
    }

    /// <summary>
    /// Collects the boxes that are worth deciding next, at least one, and how often each stands in the statement: what several
    /// refer to is looked at once.
    /// </summary>
    private void CollectAll(int root)
    {
        _collected.Clear();
        _times.Clear();
        if (_references.Length < code.Bodies)
        {
            _references = new int[code.Bodies];
        }

        Array.Clear(_references, 0, code.Bodies);
        Read += code.Bodies;
        Collect(root, 1);

        // A body refers to those before it alone.
        for (int number = code.Bodies - 1; number >= 0; number--)
        {
            if (_references[number] > 0)
            {
                Collect(code.BodyAt(_table, number), _references[number]);
            }
        }
    }

    private void Collect(int at, int times)
    {
        if (times > 0 && code[at] == Code.Shared)
        {
            _references[code[at + 1]] += times;
        }
        else
        {
            CollectParts(at, times);
        }

        while (times > 0 && _times.Count < _collected.Count)
        {
            _times.Add(Math.Min(times, MostTimes));
        }
    }

    /// <param name="at">The statement.</param>
    /// <param name="times">How often it stands there; 0 where what it refers to is to be looked at right here.</param>
    private void CollectParts(int at, int times)
    {
        at = code.Resolve(at, _table);
        Read++;
        switch (code[at])
        {
            case Code.Leaf:
                _collected.Add(at);
                break;
            case Code.Not:
                Collect(at + 1, times);
                break;
            case Code.Chain:
                // Of the first condition: where it holds, the rest does not matter.
                Collect(Code.FirstPart(at) + 1, times);
                break;
            case Code.Any or Code.All:
                int end = code.EndOf(at);
                for (int part = Code.FirstPart(at); part < end; part = code.EndOf(part))
                {
                    Collect(part, times);
                }

                break;
            default:
                CollectWhatDiffers(Code.FirstPart(at));
                break;
        }
    }

    /// <summary>
    /// Only the boxes that one part has and the other has not: once these are decided, the parts are written alike.
    /// </summary>
    private void CollectWhatDiffers(int one)
    {
        int first = _collected.Count;
        CollectParts(one, 0);
        int second = _collected.Count;
        CollectParts(code.EndOf(one), 0);
        int end = _collected.Count;

        // A hash that two boxes happen to share only leaves a box out that might as well be asked for.
        _index.Clear();
        for (int index = second; index < end; index++)
        {
            _index.Add(code.HashOf(_collected[index]), 0);
        }

        int kept = end;
        for (int index = first; index < second; index++)
        {
            int place = _index.First(code.HashOf(_collected[index]));
            if (place < 0)
            {
                _collected.Add(_collected[index]);
            }

            for (; place >= 0; place = _index.Next(place))
            {
                _index.Replace(place, 1);
            }
        }

        for (int index = second; index < kept; index++)
        {
            if (_index[_index.First(code.HashOf(_collected[index]))] == 0)
            {
                _collected.Add(_collected[index]);
            }
        }

        if (_collected.Count == kept)
        {
            _collected.RemoveRange(second, end - second);
        }
        else
        {
            _collected.RemoveRange(first, end - first);
        }
    }
}
