using System.Runtime.Intrinsics;
using TrustAdvice.Facts;

namespace TrustAdvice.Matching;

/// <summary>
/// Finds the boxes that hold a point. For each value of each fact there is a bitmap of the boxes that accept it, a row; for
/// each two values of two facts that stand together there is the AND of their rows. The boxes that hold the point are the
/// AND of one row for each pair of facts. The order of bits is the order of the boxes.
/// </summary>
/// <remarks>Built once, immutable, thread-safe; matching allocates nothing.</remarks>
internal sealed class RuleIndex
{
    /// <summary>The row of every box: that of a pair of which no box constrains a fact.</summary>
    public const ushort EveryBox = 0;

    private const int NoFact = -1;
    private const int FewWords = 16;
    private const int FewBlocks = 3;

    private readonly WordTable _rows;
    private readonly PairBlock[] _blocks;
    private readonly ushort[] _firstRows;
    private readonly int _ownWords;

    /// <param name="rows">The rows, one after another; the first is that of every box.</param>
    /// <param name="blocks">The pairs of facts, in which each fact that some box constrains counts once; at least one block.</param>
    /// <param name="firstRows">For each fact that some box constrains, the row of its first value.</param>
    /// <param name="wordCount">The words of a row.</param>
    /// <param name="ownWords">The words in which there is a box.</param>
    internal RuleIndex(WordTable rows, PairBlock[] blocks, ushort[] firstRows, int wordCount, int ownWords)
    {
        _rows = rows;
        _blocks = blocks;
        _firstRows = firstRows;
        WordCount = wordCount;
        _ownWords = ownWords;
    }

    /// <summary>The number of words that a result takes.</summary>
    public int WordCount { get; }

    /// <summary>The bytes that the rows take.</summary>
    public long Bytes => (long)Rows.Length * sizeof(ulong);

    /// <summary>The words in which there is a box.</summary>
    public int OwnWords => _ownWords;

    public ReadOnlySpan<PairBlock> Blocks => _blocks;

    public ReadOnlySpan<ushort> FirstRows => _firstRows;

    /// <summary>The rows, one after another.</summary>
    public ReadOnlySpan<ulong> Rows => _rows.Words;

    /// <summary>Whether some box constrains a fact.</summary>
    public bool Constrains(int fact) => _firstRows[fact] != EveryBox;

    public static RuleIndex Build(FactSpace space, IReadOnlyList<Box> boxes) => new RuleIndexBuilder(space, boxes).Build();

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
        if (matches.Length == Matching.Rows.Width && Vector256.IsHardwareAccelerated)
        {
            // With few rules it takes longer to write down where the rows begin than to read them.
            Matching.Rows.And(Rows, _blocks, codes, matches);
        }
        else
        {
            MatchExcept(NoFact, codes, matches);
        }
    }

    /// <summary>The same with one fact left out, as if every box accepted any value of it.</summary>
    public void MatchExcept(int leftOut, ReadOnlySpan<byte> codes, Span<ulong> matches)
    {
        // A size known beforehand is faster, and some blocks are enough for most.
        Span<int> starts = _blocks.Length <= FewBlocks
            ? stackalloc int[FewBlocks * PairBlock.Pairs]
            : stackalloc int[_blocks.Length * PairBlock.Pairs];
        int count = 0;
        foreach (ref readonly var block in _blocks.AsSpan())
        {
            var rows = block.RowsAt(codes);
            if (block.TryFind(leftOut, out int pairOfIt, out int other))
            {
                rows = rows.WithElement(pairOfIt, RowOf(other, codes));
            }

            for (int pair = 0; pair < PairBlock.Pairs; pair++)
            {
                // Rows that hold every box are written over by the next.
                int row = rows.GetElement(pair);
                starts[count] = row * WordCount;
                count += row == EveryBox ? 0 : 1;
            }
        }

        Matching.Rows.And(Rows, starts[..Math.Max(1, count)], matches);
    }

    /// <summary>Of the boxes found, those that accept a value of a fact that some box constrains.</summary>
    public void And(ReadOnlySpan<ulong> found, int fact, int code, Span<ulong> matches)
    {
        var row = Rows.Slice((_firstRows[fact] + code) * WordCount, WordCount);
        for (int word = 0; word < matches.Length; word++)
        {
            matches[word] = found[word] & row[word];
        }
    }

    private ushort RowOf(int fact, ReadOnlySpan<byte> codes) =>
        _firstRows[fact] == EveryBox ? EveryBox : (ushort)(_firstRows[fact] + codes[fact]);
}
