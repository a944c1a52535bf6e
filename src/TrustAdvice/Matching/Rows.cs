using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TrustAdvice.Matching;

/// <summary>The AND and the OR of rows of bits, by vectors, or where the processor has none, a word at a time.</summary>
internal static class Rows
{
    /// <summary>How many words are taken at a time.</summary>
    public const int Width = 4;

    /// <summary>Writes the AND of the rows that pairs of facts mean at a point, each row one vector.</summary>
    /// <param name="table">Where the rows stand.</param>
    /// <param name="blocks">The pairs.</param>
    /// <param name="codes">The point.</param>
    /// <param name="result">The result, <see cref="Width"/> words.</param>
    public static void And(ReadOnlySpan<ulong> table, ReadOnlySpan<PairBlock> blocks, ReadOnlySpan<byte> codes, Span<ulong> result)
    {
        ref ulong words = ref MemoryMarshal.GetReference(table);
        var last = Vector128.Create((ushort)((table.Length / Width) - 1));
        var accepted = Vector256<ulong>.AllBitsSet;
        foreach (ref readonly var block in blocks)
        {
            var rows = block.RowsAt(codes);

            // What is read below without a check is in the table because of this one.
            if (Vector128.GreaterThanAny(rows, last))
            {
                throw new ArgumentOutOfRangeException(nameof(codes));
            }

            accepted &= Row(ref words, rows.GetElement(0)) & Row(ref words, rows.GetElement(1))
                & Row(ref words, rows.GetElement(2)) & Row(ref words, rows.GetElement(3))
                & Row(ref words, rows.GetElement(4)) & Row(ref words, rows.GetElement(5))
                & Row(ref words, rows.GetElement(6)) & Row(ref words, rows.GetElement(7));
        }

        accepted.CopyTo(result);
    }

    /// <summary>Writes the AND of rows.</summary>
    /// <param name="table">Where the rows stand.</param>
    /// <param name="starts">Where in the table each row begins; at least one.</param>
    /// <param name="result">The result, as long as a row: a multiple of <see cref="Width"/>.</param>
    public static void And(ReadOnlySpan<ulong> table, ReadOnlySpan<int> starts, Span<ulong> result)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            AndByVector(table, starts, result);
        }
        else
        {
            AndByWord(table, starts, result);
        }
    }

    /// <summary>The same, sixteen words at a time, then four.</summary>
    public static void AndByVector(ReadOnlySpan<ulong> table, ReadOnlySpan<int> starts, Span<ulong> result)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(result.Length % Width, 0);
        uint furthest = 0;
        foreach (int start in starts)
        {
            furthest = Math.Max(furthest, (uint)start);
        }

        // What is read below without a check is in the table because of this one.
        ArgumentOutOfRangeException.ThrowIfGreaterThan(furthest + (ulong)result.Length, (ulong)table.Length);
        ref ulong words = ref MemoryMarshal.GetReference(table);
        int word = 0;
        for (; word + (4 * Width) <= result.Length; word += 4 * Width)
        {
            var (one, two, three, four) =
                (Vector256<ulong>.AllBitsSet, Vector256<ulong>.AllBitsSet, Vector256<ulong>.AllBitsSet, Vector256<ulong>.AllBitsSet);
            foreach (int start in starts)
            {
                ref ulong row = ref Unsafe.Add(ref words, start + word);
                one &= Vector256.LoadUnsafe(ref row);
                two &= Vector256.LoadUnsafe(ref row, Width);
                three &= Vector256.LoadUnsafe(ref row, 2 * Width);
                four &= Vector256.LoadUnsafe(ref row, 3 * Width);
            }

            var block = result.Slice(word, 4 * Width);
            one.CopyTo(block);
            two.CopyTo(block[Width..]);
            three.CopyTo(block[(2 * Width)..]);
            four.CopyTo(block[(3 * Width)..]);
        }

        for (; word < result.Length; word += Width)
        {
            var accepted = Vector256<ulong>.AllBitsSet;
            foreach (int start in starts)
            {
                accepted &= Vector256.LoadUnsafe(ref words, (nuint)(start + word));
            }

            accepted.CopyTo(result[word..]);
        }
    }

    /// <summary>The same, word by word.</summary>
    public static void AndByWord(ReadOnlySpan<ulong> table, ReadOnlySpan<int> starts, Span<ulong> result)
    {
        for (int word = 0; word < result.Length; word++)
        {
            ulong accepted = table[starts[0] + word];
            for (int row = 1; row < starts.Length; row++)
            {
                accepted &= table[starts[row] + word];
            }

            result[word] = accepted;
        }
    }

    /// <summary>Adds the bits of a row to a result of its length, which is a multiple of <see cref="Width"/>.</summary>
    public static void Or(ReadOnlySpan<ulong> row, Span<ulong> result)
    {
        var bits = MemoryMarshal.Cast<ulong, Vector256<ulong>>(row);
        var sums = MemoryMarshal.Cast<ulong, Vector256<ulong>>(result);
        for (int at = 0; at < sums.Length; at++)
        {
            sums[at] |= bits[at];
        }
    }

    private static Vector256<ulong> Row(ref ulong words, ushort row) => Vector256.LoadUnsafe(ref words, (nuint)row * Width);
}
