namespace TrustAdvice.Matching;

/// <summary>
/// Two facts whose values share rows; a fact that stands alone is its own second, whose value does not count. Rows are
/// told by the word at which they begin.
/// </summary>
internal readonly record struct FactPair(int First, int Second, int FirstStride, int SecondStride, int Start)
{
    public int RowOf(ReadOnlySpan<byte> codes) =>
        Start + (codes[First] * FirstStride) + (codes[Second] * SecondStride);

    public bool Has(int fact) => First == fact || Second == fact;

    public int Other(int fact) => First == fact ? Second : First;
}
