using TrustAdvice.Matching;

namespace TrustAdvice.Benchmarks.Comparing;

/// <summary>The index of this library, with the full list of what it finds.</summary>
internal sealed class IndexMatcher : IMatcher
{
    private readonly RuleIndex _index;
    private readonly byte[][] _codes;
    private readonly ulong[] _matches;

    public IndexMatcher(CompiledRules rules, Workload workload)
    {
        _index = rules.Index;
        _matches = new ulong[_index.WordCount];
        int builtIn = rules.Model.Facts.Count - Workload.FactCount;
        _codes = [.. workload.Situations.Select(values =>
            (byte[])[.. new byte[builtIn], .. values.Select(value => (byte)value)])];
    }

    public int Match(int situation, int[] found)
    {
        _index.Match(_codes[situation], _matches);
        return SetBits.List(_matches, found);
    }

    /// <summary>The result as a bitmap, not listed.</summary>
    public ulong[] BitsOf(int situation)
    {
        _index.Match(_codes[situation], _matches);
        return _matches;
    }
}
