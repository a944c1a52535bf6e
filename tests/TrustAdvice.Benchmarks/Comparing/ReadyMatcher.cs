namespace TrustAdvice.Benchmarks.Comparing;

/// <summary>The floor: results worked out before, of which only the set bits are listed.</summary>
internal sealed class ReadyMatcher(IndexMatcher index, int situations) : IMatcher
{
    private readonly ulong[][] _results =
        [.. Enumerable.Range(0, situations).Select(situation => index.BitsOf(situation).ToArray())];

    public int Match(int situation, int[] found) => SetBits.List(_results[situation], found);
}
