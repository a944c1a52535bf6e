using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>A published scale as data: what its scores mean, never its items.</summary>
public sealed class MeasureScale
{
    private const double Farthest = 1_000_000;

    /// <summary>The id, such as <c>csi-4</c>: 1 to 64 characters, not all blank.</summary>
    /// <exception cref="ArgumentException">The value is no such text, or not well-formed Unicode.</exception>
    public required string Id
    {
        get;
        init => field = JourneyNames.FaultOf(value, "The id of a scale") is { } fault ? throw new ArgumentException(fault, nameof(Id)) : value;
    }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The lowest possible score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from -1,000,000 to 1,000,000.</exception>
    public required double Lowest { get; init => field = RangeGuard.Check(value, -Farthest, Farthest); }

    /// <summary>The highest possible score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from -1,000,000 to 1,000,000.</exception>
    public required double Highest { get; init => field = RangeGuard.Check(value, -Farthest, Farthest); }

    /// <summary>Whether a high score is good.</summary>
    public bool HighIsGood { get; init; } = true;

    /// <summary>A score as good as this or better is in the range without distress; null where none is established.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from -1,000,000 to 1,000,000.</exception>
    public double? Cutoff { get; init => field = RangeGuard.Check(value, -Farthest, Farthest); }

    /// <summary>The smallest change that is reliable; null where none is established.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1,000,000.</exception>
    public double? ReliableChange { get; init => field = RangeGuard.Check(value, 0, Farthest); }

    /// <summary>Where the numbers are from, and how sure they are.</summary>
    public required string Provenance { get; init; }

    /// <summary>Whether a score is as good as the cutoff or better; null without a cutoff.</summary>
    /// <param name="score">A score of this scale.</param>
    public bool? IsGood(double score) => Cutoff is not { } cutoff ? null : HighIsGood ? score >= cutoff : score <= cutoff;

    /// <summary>Whether a score is in the range of this scale.</summary>
    internal bool Holds(double score) => score >= Lowest && score <= Highest;

    /// <summary>What a change between two scores of this scale means; null where no reliable change is established.</summary>
    /// <param name="earlier">The earlier score.</param>
    /// <param name="later">The later score.</param>
    internal ChangeVerdict? Judge(double earlier, double later) =>
        ReliableChange is { } needed
            ? Statistics.ReliableChangeIndex.Judge(HighIsGood ? later - earlier : earlier - later, needed)
            : null;
}
