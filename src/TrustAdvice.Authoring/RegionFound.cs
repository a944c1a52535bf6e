using System.Numerics;

namespace TrustAdvice.Authoring;

/// <summary>A region, that is a set of rules that hold together, which no example exercises.</summary>
public sealed class RegionFound
{
    internal RegionFound()
    {
    }

    /// <summary>How many situations it has; at least so many where the search came to its bound.</summary>
    public BigInteger Situations { get; internal init; }

    /// <summary>One of them, in which little is known.</summary>
    public Situation Situation { get; internal init; } = new();

    /// <summary>The ids of the rules that hold.</summary>
    public IReadOnlyList<string> Rules { get; internal init; } = [];
}
