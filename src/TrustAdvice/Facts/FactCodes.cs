using System.Runtime.CompilerServices;

namespace TrustAdvice.Facts;

/// <summary>One code for each built-in fact, in their order, within the object that has them.</summary>
[InlineArray(BuiltInFacts.Count)]
internal struct FactCodes : IEquatable<FactCodes>
{
    private byte _first;

    public readonly bool Equals(FactCodes other) => ((ReadOnlySpan<byte>)this).SequenceEqual(other);

    public override readonly bool Equals(object? obj) => obj is FactCodes other && Equals(other);

    public override readonly int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(this);
        return hash.ToHashCode();
    }
}
