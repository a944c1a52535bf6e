using System.Numerics;
using TrustAdvice.Facts;

namespace TrustAdvice.Matching;

/// <summary>
/// Finds the boxes that hold a point. For each value of each fact there is a bitmap of the boxes that accept it, a row; for
/// each two values of two facts that stand together there is the AND of their rows. The boxes that hold the point are the
/// AND of one row for each pair of facts. The order of bits is the order of the boxes.
/// </summary>
/// <remarks>Built once, immutable, thread-safe; matching allocates nothing. Facts that no box constrains cost nothing.</remarks>
internal sealed class RuleIndex
{
    private const int WordBits = 64;
    private const int BlockBits = WordBits * Rows.Width;
    private const int None = -1;

    /// <summary>Two facts of 62 values would take 4,000 rows; such facts stand alone.</summary>
    private const int MostRowsOfPair = 256;

    private const int FewWords = 16;

    private readonly ulong[] _rows;
    private readonly FactPair[] _pairs;
    private readonly int[] _firstRows;
    private readonly ulong[] _everyBox;
    private readonly int _ownWords;

    private RuleIndex(ulong[] rows, FactPair[] pairs, int[] firstRows, ulong[] everyBox, int ownWords)
    {
        _rows = rows;
        _pairs = pairs;
        _firstRows = firstRows;
        _everyBox = everyBox;
        _ownWords = ownWords;
    }

    /// <summary>The number of words that a result takes.</summary>
    public int WordCount => _everyBox.Length;

    /// <summary>The bytes that the rows take.</summary>
    public long Bytes => (long)_rows.Length * sizeof(ulong);

    public static RuleIndex Build(FactSpace space, IReadOnlyList<Box> boxes)
    {
        // The words beyond the last box stay empty: rows of whole vectors are read without looking for their ends.
        int words = (boxes.Count + BlockBits - 1) / BlockBits * Rows.Width;
        var everyBox = new ulong[words];
        for (int box = 0; box < boxes.Count; box++)
        {
            everyBox[box / WordBits] |= 1UL << (box % WordBits);
        }

        var facts = ConstrainedFacts(space, boxes);
        var firstRows = new int[space.Count];
        int rowCount = 0;
        foreach (int fact in facts)
        {
            firstRows[fact] = rowCount;
            rowCount += space[fact].Size;
        }

        int single = rowCount;
        var pairs = Pair(facts, space, firstRows, words, ref rowCount);
        var rows = new ulong[rowCount * words];
        FillSingle(rows.AsSpan(0, single * words), everyBox, boxes, space, firstRows);
        foreach (var pair in pairs)
        {
            FillPair(rows, pair, space, firstRows, words);
        }

        return new RuleIndex(rows, pairs, firstRows, everyBox, (boxes.Count + WordBits - 1) / WordBits);
    }

    /// <summary>The boxes that hold the point, to be kept: of few, without the words that stay empty.</summary>
    /// <param name="codes">One code for each fact of the space.</param>
    public ulong[] MatchesOf(ReadOnlySpan<byte> codes)
    {
        if (WordCount > FewWords)
        {
            var all = new ulong[WordCount];
            Match(codes, all);
            return all;
        }

        Span<ulong> matches = stackalloc ulong[FewWords];
        Match(codes, matches[..WordCount]);
        return matches[.._ownWords].ToArray();
    }

    /// <summary>Sets the bit of each box that holds the point, and clears the others.</summary>
    /// <param name="codes">One code for each fact of the space.</param>
    /// <param name="matches">The result, <see cref="WordCount"/> words.</param>
    public void Match(ReadOnlySpan<byte> codes, Span<ulong> matches)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(matches.Length, WordCount);
        if (_pairs.Length == 0)
        {
            _everyBox.CopyTo(matches);
        }
        else
        {
            Rows.And(_rows, _pairs, codes, matches);
        }
    }

    /// <summary>The same with one fact left out, as if every box accepted any value of it.</summary>
    public void MatchExcept(int leftOut, ReadOnlySpan<byte> codes, Span<ulong> matches)
    {
        Span<int> starts = stackalloc int[_pairs.Length];
        int count = 0;
        foreach (var pair in _pairs)
        {
            int row = !pair.Has(leftOut) ? pair.RowOf(codes)
                : pair.Other(leftOut) is var other && other != leftOut ? (_firstRows[other] + codes[other]) * WordCount
                : None;
            if (row != None)
            {
                starts[count++] = row;
            }
        }

        if (count == 0)
        {
            _everyBox.CopyTo(matches);
        }
        else
        {
            Rows.And(_rows, starts[..count], matches);
        }
    }

    /// <summary>Of the boxes found, those that accept a value of a fact that some box constrains.</summary>
    public void And(ReadOnlySpan<ulong> found, int fact, int code, Span<ulong> matches)
    {
        var row = _rows.AsSpan((_firstRows[fact] + code) * WordCount, WordCount);
        for (int word = 0; word < matches.Length; word++)
        {
            matches[word] = found[word] & row[word];
        }
    }

    private static void FillSingle(
        Span<ulong> rows, ReadOnlySpan<ulong> everyBox, IReadOnlyList<Box> boxes, FactSpace space, int[] firstRows)
    {
        int words = everyBox.Length;
        for (int start = 0; start < rows.Length; start += words)
        {
            everyBox.CopyTo(rows[start..]);
        }

        for (int box = 0; box < boxes.Count; box++)
        {
            foreach (var constraint in boxes[box].Constraints)
            {
                ulong refused = ~constraint.Accepted & space[constraint.Fact].AllValues;
                for (; refused != 0; refused &= refused - 1)
                {
                    int row = firstRows[constraint.Fact] + BitOperations.TrailingZeroCount(refused);
                    rows[(row * words) + (box / WordBits)] &= ~(1UL << (box % WordBits));
                }
            }
        }
    }

    private static void FillPair(ulong[] rows, FactPair pair, FactSpace space, int[] firstRows, int words)
    {
        if (pair.Second == pair.First)
        {
            return;
        }

        int secondSize = space[pair.Second].Size;
        for (int row = 0; row < space[pair.First].Size * secondSize; row++)
        {
            Rows.And(
                rows,
                [(firstRows[pair.First] + (row / secondSize)) * words, (firstRows[pair.Second] + (row % secondSize)) * words],
                rows.AsSpan(pair.Start + (row * words), words));
        }
    }

    /// <summary>The facts with the most values stand with those that have the fewest, which takes the fewest rows.</summary>
    private static FactPair[] Pair(List<int> facts, FactSpace space, int[] firstRows, int words, ref int rowCount)
    {
        List<FactPair> pairs = [];
        int[] bySize = [.. facts.OrderByDescending(fact => space[fact].Size).ThenBy(fact => fact)];
        int last = bySize.Length - 1;
        for (int first = 0; first <= last; first++)
        {
            var (large, small) = (space[bySize[first]], space[bySize[last]]);
            if (first < last && large.Size * small.Size <= MostRowsOfPair)
            {
                pairs.Add(new FactPair(bySize[first], bySize[last], small.Size * words, words, rowCount * words));
                rowCount += large.Size * small.Size;
                last--;
            }
            else
            {
                pairs.Add(new FactPair(bySize[first], bySize[first], words, 0, firstRows[bySize[first]] * words));
            }
        }

        return [.. pairs];
    }

    private static List<int> ConstrainedFacts(FactSpace space, IReadOnlyList<Box> boxes)
    {
        var constrained = new bool[space.Count];
        foreach (var box in boxes)
        {
            foreach (var constraint in box.Constraints)
            {
                constrained[constraint.Fact] = true;
            }
        }

        return [.. Enumerable.Range(0, space.Count).Where(fact => constrained[fact])];
    }
}
