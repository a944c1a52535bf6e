namespace TrustAdvice.Tool.Examples;

/// <summary>Which regions the examples exercise, and which large ones they do not.</summary>
internal sealed record RegionCoverage
{
    /// <summary>How many different regions the examples exercise.</summary>
    public required int Exercised { get; init; }

    /// <summary>How many regions were found in all; exact when <see cref="IsExact"/>, else there are more.</summary>
    public required int Found { get; init; }

    /// <summary>Whether every region was found, so that all figures are exact.</summary>
    public required bool IsExact { get; init; }

    /// <summary>How many boxes the search looked at.</summary>
    public required int Steps { get; init; }

    /// <summary>The most populated regions found that no example exercises, the largest first.</summary>
    public required IReadOnlyList<RegionFound> NotExercised { get; init; }
}
