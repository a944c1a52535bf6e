using System.Numerics;
using TrustAdvice.Facts;

namespace TrustAdvice.Matching;

/// <summary>Makes the rows of a <see cref="RuleIndex"/>, and the pairs of facts that share rows.</summary>
internal sealed class RuleIndexBuilder
{
    private const int WordBits = 64;
    private const int VectorBits = WordBits * Rows.Width;

    /// <summary>Two facts of 62 values would take 4,000 rows; such facts stand alone.</summary>
    private const int MostRowsOfPair = 256;

    /// <summary>4 MB: beyond that the rows of pairs take no more than those of single facts, whose number the reader bounds.</summary>
    private const int MostWords = 512 * 1024;

    private readonly FactSpace _space;
    private readonly IReadOnlyList<Box> _boxes;
    private readonly ushort[] _firstRows;
    private readonly List<(int First, int Second, int Start)> _together = [];
    private readonly int _words;
    private int _singleRows;
    private int _rowCount = RuleIndex.EveryBox + 1;

    public RuleIndexBuilder(FactSpace space, IReadOnlyList<Box> boxes)
    {
        _space = space;
        _boxes = boxes;
        _firstRows = new ushort[space.Count];
        // The words beyond the last box stay empty: rows of whole vectors are read without looking for their ends.
        _words = (boxes.Count + VectorBits - 1) / VectorBits * Rows.Width;
    }

    public RuleIndex Build()
    {
        var left = ConstrainedFacts();
        for (int fact = 0; fact < left.Length; fact++)
        {
            _firstRows[fact] = left[fact] ? TakeRows(_space[fact].Size) : RuleIndex.EveryBox;
        }

        int singleRows = _singleRows = _rowCount;
        var blocks = Blocks(left);
        var rows = new ulong[_rowCount * _words];
        FillSingle(rows.AsSpan(0, singleRows * _words));
        FillTogether(rows);
        return new RuleIndex(new WordTable(rows), blocks, _firstRows, _words, (_boxes.Count + WordBits - 1) / WordBits);
    }

    /// <summary>For each fact, whether some box constrains it.</summary>
    private bool[] ConstrainedFacts()
    {
        var constrained = new bool[_space.Count];
        foreach (var box in _boxes)
        {
            foreach (var constraint in box.Constraints)
            {
                constrained[constraint.Fact] = true;
            }
        }

        return constrained;
    }

    /// <summary>Blocks in which each fact that is left counts once; one block where none is.</summary>
    private PairBlock[] Blocks(bool[] left)
    {
        List<PairBlock> blocks = [];
        int next = Math.Max(0, Array.IndexOf(left, true));
        do
        {
            blocks.Add(BlockFrom(Math.Min(next, _space.Count - PairBlock.Facts), left));
            next = Array.IndexOf(left, true);
        }
        while (next >= 0);

        return [.. blocks];
    }

    private PairBlock BlockFrom(int first, bool[] left)
    {
        var strides = new ushort[PairBlock.Facts];
        var starts = new ushort[PairBlock.Pairs];
        for (int pair = 0; pair < PairBlock.Pairs; pair++)
        {
            int place = 2 * pair;
            var (one, two) = (first + place, first + place + 1);
            int rows = _space[one].Size * _space[two].Size;
            if (left[one] && left[two] && rows <= MostRowsOfPair && (long)(_rowCount + rows) * _words <= Math.Max(MostWords, 2L * _singleRows * _words))
            {
                left[one] = left[two] = false;
                starts[pair] = TakeRows(rows);
                strides[place] = (ushort)_space[two].Size;
                strides[place + 1] = 1;
                _together.Add((one, two, starts[pair]));
            }
            else if (left[one] || left[two])
            {
                int alone = left[one] ? one : two;
                left[alone] = false;
                starts[pair] = _firstRows[alone];
                strides[alone - first] = 1;
            }
        }

        return new PairBlock(first, strides, starts);
    }

    /// <summary>The first of so many new rows. All that a rule file can declare takes fewer than a row's number can tell.</summary>
    private ushort TakeRows(int count)
    {
        ushort first = checked((ushort)_rowCount);
        _rowCount += count;
        return first;
    }

    private void FillSingle(Span<ulong> rows)
    {
        for (int box = 0; box < _boxes.Count; box++)
        {
            rows[box / WordBits] |= 1UL << (box % WordBits);
        }

        var everyBox = rows[.._words];
        for (int start = _words; start < rows.Length; start += _words)
        {
            everyBox.CopyTo(rows[start..]);
        }

        for (int box = 0; box < _boxes.Count; box++)
        {
            foreach (var constraint in _boxes[box].Constraints)
            {
                ulong refused = ~constraint.Accepted & _space[constraint.Fact].AllValues;
                for (; refused != 0; refused &= refused - 1)
                {
                    int row = _firstRows[constraint.Fact] + BitOperations.TrailingZeroCount(refused);
                    rows[(row * _words) + (box / WordBits)] &= ~(1UL << (box % WordBits));
                }
            }
        }
    }

    private void FillTogether(ulong[] rows)
    {
        foreach (var (first, second, start) in _together)
        {
            int secondSize = _space[second].Size;
            for (int row = 0; row < _space[first].Size * secondSize; row++)
            {
                Rows.And(
                    rows,
                    [(_firstRows[first] + (row / secondSize)) * _words, (_firstRows[second] + (row % secondSize)) * _words],
                    rows.AsSpan((start + row) * _words, _words));
            }
        }
    }
}
