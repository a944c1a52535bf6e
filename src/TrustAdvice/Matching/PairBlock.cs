using System.Runtime.Intrinsics;

namespace TrustAdvice.Matching;

/// <summary>
/// Sixteen facts that follow one another in a point, taken two by two: eight pairs, each with a row for every two of its
/// values. Which row of each pair a point means is worked out for all eight at once.
/// </summary>
internal readonly struct PairBlock
{
    /// <summary>How many pairs.</summary>
    public const int Pairs = 8;

    /// <summary>How many facts.</summary>
    public const int Facts = 2 * Pairs;

    private readonly int _first;
    private readonly Vector128<ushort> _lowerStrides;
    private readonly Vector128<ushort> _upperStrides;
    private readonly Vector128<ushort> _starts;

    /// <param name="first">The first of the facts.</param>
    /// <param name="strides">How many rows further the next value of each fact is; 0 for a fact that does not count.</param>
    /// <param name="starts">The first row of each pair.</param>
    public PairBlock(int first, ReadOnlySpan<ushort> strides, ReadOnlySpan<ushort> starts)
    {
        // On the stack they would have the compiler optimize this at once, for the few blocks that there are.
        var even = new ushort[Pairs];
        var odd = new ushort[Pairs];
        for (int pair = 0; pair < Pairs; pair++)
        {
            even[pair] = strides[2 * pair];
            odd[pair] = strides[(2 * pair) + 1];
        }

        _first = first;
        _lowerStrides = Vector128.Create(BitConverter.IsLittleEndian ? even : odd);
        _upperStrides = Vector128.Create(BitConverter.IsLittleEndian ? odd : even);
        _starts = Vector128.Create(starts);
    }

    /// <summary>The first of the facts.</summary>
    public int First => _first;

    /// <summary>How many rows further the next value of each fact is, as the block was made with.</summary>
    public ushort[] Strides()
    {
        var strides = new ushort[Facts];
        for (int pair = 0; pair < Pairs; pair++)
        {
            var (lower, upper) = (_lowerStrides.GetElement(pair), _upperStrides.GetElement(pair));
            strides[2 * pair] = BitConverter.IsLittleEndian ? lower : upper;
            strides[(2 * pair) + 1] = BitConverter.IsLittleEndian ? upper : lower;
        }

        return strides;
    }

    /// <summary>The first row of each pair, as the block was made with.</summary>
    public ushort[] Starts()
    {
        var starts = new ushort[Pairs];
        _starts.CopyTo(starts);
        return starts;
    }

    /// <summary>The row of each pair at a point.</summary>
    /// <param name="codes">The point: one code for each fact of the space.</param>
    public Vector128<ushort> RowsAt(ReadOnlySpan<byte> codes)
    {
        // The two codes of a pair are the two bytes of one number.
        var pairs = Vector128.Create(codes.Slice(_first, Facts)).AsUInt16();
        return _starts + ((pairs & Vector128.Create((ushort)byte.MaxValue)) * _lowerStrides) + ((pairs >>> 8) * _upperStrides);
    }

    /// <summary>The pair in which a fact stands, and the other fact of it.</summary>
    /// <returns>Whether the fact is one of the sixteen.</returns>
    public bool TryFind(int fact, out int pair, out int other)
    {
        int place = fact - _first;
        pair = place / 2;
        other = _first + (place ^ 1);
        return place is >= 0 and < Facts;
    }
}
