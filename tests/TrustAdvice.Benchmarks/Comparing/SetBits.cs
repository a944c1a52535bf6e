using System.Numerics;

namespace TrustAdvice.Benchmarks.Comparing;

/// <summary>Lists the set bits of a result.</summary>
internal static class SetBits
{
    public static int List(ReadOnlySpan<ulong> words, int[] found)
    {
        int count = 0;
        for (int word = 0; word < words.Length; word++)
        {
            for (ulong bits = words[word]; bits != 0; bits &= bits - 1)
            {
                found[count++] = (word * 64) + BitOperations.TrailingZeroCount(bits);
            }
        }

        return count;
    }
}
