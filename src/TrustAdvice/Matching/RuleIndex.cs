using System.Diagnostics;
using System.Numerics;
using TrustAdvice.Facts;

namespace TrustAdvice.Matching;

/// <summary>
/// Finds the boxes that hold a point. For each value of each fact there is a bitmap of the boxes that accept it; the
/// boxes that hold the point are the AND of one bitmap for each fact. The order of bits is the order of the boxes.
/// </summary>
/// <remarks>Built once, immutable, thread-safe; matching allocates nothing. Facts that no box constrains cost nothing.</remarks>
internal sealed class RuleIndex
{
    private const int WordBits = 64;

    private readonly ulong[] _rows;
    private readonly (int Fact, int FirstRow)[] _facts;
    private readonly ulong[] _everyBox;

    private RuleIndex(ulong[] rows, (int Fact, int FirstRow)[] facts, ulong[] everyBox)
    {
        _rows = rows;
        _facts = facts;
        _everyBox = everyBox;
    }

    /// <summary>The number of words that a result takes.</summary>
    public int WordCount => _everyBox.Length;

    public static RuleIndex Build(FactSpace space, IReadOnlyList<Box> boxes)
    {
        int words = (boxes.Count + WordBits - 1) / WordBits;
        var everyBox = new ulong[words];
        for (int box = 0; box < boxes.Count; box++)
        {
            everyBox[box / WordBits] |= 1UL << (box % WordBits);
        }

        var facts = ConstrainedFacts(space, boxes);
        int rowCount = facts.Sum(fact => space[fact.Fact].Size);
        var rows = new ulong[rowCount * words];
        var firstRows = new int[space.Count];
        foreach (var (fact, firstRow) in facts)
        {
            firstRows[fact] = firstRow;
            for (int row = firstRow; row < firstRow + space[fact].Size; row++)
            {
                everyBox.CopyTo(rows.AsSpan(row * words, words));
            }
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

        return new RuleIndex(rows, facts, everyBox);
    }

    /// <summary>Sets the bit of each box that holds the point, and clears the others.</summary>
    /// <param name="codes">One code for each fact of the space.</param>
    /// <param name="matches">The result, <see cref="WordCount"/> words.</param>
    public void Match(ReadOnlySpan<byte> codes, Span<ulong> matches) => MatchExcept(-1, codes, matches);

    /// <summary>The same with one fact left out, as if every box accepted any value of it.</summary>
    public void MatchExcept(int leftOut, ReadOnlySpan<byte> codes, Span<ulong> matches)
    {
        Debug.Assert(matches.Length == WordCount, "The result has one bit for each box.");
        _everyBox.CopyTo(matches);
        foreach (var (fact, firstRow) in _facts)
        {
            if (fact != leftOut)
            {
                And(matches, Row(firstRow + codes[fact]), matches);
            }
        }
    }

    /// <summary>Of the boxes found, those that accept a value of a fact.</summary>
    public void And(ReadOnlySpan<ulong> found, int fact, int code, Span<ulong> matches)
    {
        int firstRow = Array.Find(_facts, candidate => candidate.Fact == fact).FirstRow;
        And(found, Row(firstRow + code), matches);
    }

    private static void And(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other, Span<ulong> result)
    {
        for (int word = 0; word < result.Length; word++)
        {
            result[word] = one[word] & other[word];
        }
    }

    private ReadOnlySpan<ulong> Row(int row) => _rows.AsSpan(row * WordCount, WordCount);

    private static (int Fact, int FirstRow)[] ConstrainedFacts(FactSpace space, IReadOnlyList<Box> boxes)
    {
        var constrained = new bool[space.Count];
        foreach (var box in boxes)
        {
            foreach (var constraint in box.Constraints)
            {
                constrained[constraint.Fact] = true;
            }
        }

        List<(int, int)> facts = [];
        int rows = 0;
        for (int fact = 0; fact < space.Count; fact++)
        {
            if (constrained[fact])
            {
                facts.Add((fact, rows));
                rows += space[fact].Size;
            }
        }

        return [.. facts];
    }
}
