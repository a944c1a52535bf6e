using TrustAdvice.Matching;

namespace TrustAdvice.Benchmarks.Comparing;

/// <summary>The index of this library, with the full list of what it finds.</summary>
internal sealed class IndexMatcher : IMatcher
{
    private readonly RuleIndex _index;
    private readonly byte[][] _codes;
    private readonly ulong[] _matches;
    private readonly int _words;

    public IndexMatcher(CompiledRules rules, Workload workload)
    {
        _index = rules.Index;
        _matches = new ulong[_index.WordCount];
        int builtIn = rules.Model.Facts.Count - Workload.FactCount;
        _codes = [.. workload.Situations.Select(values =>
            (byte[])[.. new byte[builtIn], .. values.Select(value => (byte)value)])];
        _words = _index.MatchesOf(_codes[0]).Length;
    }

    public int Match(int situation, int[] found) => SetBits.List(BitsOf(situation), found);

    /// <summary>The result as a bitmap, not listed, without the words that stay empty.</summary>
    public ReadOnlySpan<ulong> BitsOf(int situation)
    {
        _index.Match(_codes[situation], _matches);
        return _matches.AsSpan(0, _words);
    }
}
