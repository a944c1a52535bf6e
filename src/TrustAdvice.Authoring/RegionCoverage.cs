namespace TrustAdvice.Authoring;

/// <summary>Which regions, that is sets of rules that hold together, the examples exercise, and which large ones they do not.</summary>
public sealed class RegionCoverage
{
    internal RegionCoverage()
    {
    }

    /// <summary>How many different regions the examples exercise.</summary>
    public int Exercised { get; internal init; }

    /// <summary>How many regions were found in all; exact when <see cref="IsExact"/>, else there are more.</summary>
    public int Found { get; internal init; }

    /// <summary>Whether every region was found, so that all figures are exact.</summary>
    public bool IsExact { get; internal init; }

    /// <summary>How many boxes the search looked at.</summary>
    public int Steps { get; internal init; }

    /// <summary>The most populated regions found that no example exercises, the largest first.</summary>
    public IReadOnlyList<RegionFound> NotExercised { get; internal init; } = [];
}
