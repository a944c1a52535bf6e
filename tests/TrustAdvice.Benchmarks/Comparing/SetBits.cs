using System.Numerics;

namespace TrustAdvice.Benchmarks.Comparing;

/// <summary>Lists the set bits of a result: of a short one bit by bit, of a long one four at a time.</summary>
internal static class SetBits
{
    /// <summary>How much longer than the results a list must be.</summary>
    public const int Slack = 4;

    private const int FewWords = 4;

    public static int List(ReadOnlySpan<ulong> words, Span<int> found) =>
        words.Length <= FewWords ? ListEach(words, found) : ListByFour(words, found);

    private static int ListEach(ReadOnlySpan<ulong> words, Span<int> found)
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

    /// <remarks>
    /// Most words have few bits, so four are written without asking how many there are, and what was written too much is
    /// written over: an end that cannot be foreseen for each word costs more.
    /// </remarks>
    private static int ListByFour(ReadOnlySpan<ulong> words, Span<int> found)
    {
        int count = 0;
        for (int word = 0; word < words.Length; word++)
        {
            ulong bits = words[word];
            int first = word * 64;
            int end = count + BitOperations.PopCount(bits);
            while (count < end)
            {
                var four = found.Slice(count, Slack);
                four[0] = first + BitOperations.TrailingZeroCount(bits);
                bits &= bits - 1;
                four[1] = first + BitOperations.TrailingZeroCount(bits);
                bits &= bits - 1;
                four[2] = first + BitOperations.TrailingZeroCount(bits);
                bits &= bits - 1;
                four[3] = first + BitOperations.TrailingZeroCount(bits);
                bits &= bits - 1;
                count += Slack;
            }

            count = end;
        }

        return count;
    }
}
