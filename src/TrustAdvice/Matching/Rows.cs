using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TrustAdvice.Matching;

/// <summary>The AND of rows of bits. The one place with vector code; without it the same is done a word at a time.</summary>
internal static class Rows
{
    /// <summary>Writes the AND of rows.</summary>
    /// <param name="table">Where the rows stand.</param>
    /// <param name="starts">Where in the table each row begins; at least one.</param>
    /// <param name="result">The result, as long as a row.</param>
    public static void And(ReadOnlySpan<ulong> table, ReadOnlySpan<int> starts, Span<ulong> result)
    {
        if (Vector256.IsHardwareAccelerated && result.Length >= Vector256<ulong>.Count)
        {
            AndByVector(table, starts, result);
        }
        else
        {
            AndByWord(table, starts, result);
        }
    }

    /// <summary>The same, four words at a time; the last four may overlap those before.</summary>
    public static void AndByVector(ReadOnlySpan<ulong> table, ReadOnlySpan<int> starts, Span<ulong> result)
    {
        int last = result.Length - Vector256<ulong>.Count;
        ArgumentOutOfRangeException.ThrowIfNegative(last);
        foreach (int start in starts)
        {
            // What is read below without a check is in the table because of this one.
            ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)start, (uint)(table.Length - result.Length));
        }

        ref ulong words = ref MemoryMarshal.GetReference(table);
        for (int word = 0; word < result.Length; word += Vector256<ulong>.Count)
        {
            int at = Math.Min(word, last);
            var accepted = Vector256.LoadUnsafe(ref words, (nuint)(starts[0] + at));
            for (int row = 1; row < starts.Length; row++)
            {
                accepted &= Vector256.LoadUnsafe(ref words, (nuint)(starts[row] + at));
            }

            accepted.CopyTo(result[at..]);
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
}
