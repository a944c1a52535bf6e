namespace TrustAdvice.Journeys;

/// <summary>A published scale as data: what its scores mean, never its items.</summary>
public sealed record MeasureScale
{
    /// <summary>The id, such as <c>csi-4</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The lowest possible score.</summary>
    public required double Lowest { get; init; }

    /// <summary>The highest possible score.</summary>
    public required double Highest { get; init; }

    /// <summary>Whether a high score is good.</summary>
    public bool HighIsGood { get; init; } = true;

    /// <summary>A score as good as this or better is in the range without distress; null where none is established.</summary>
    public double? Cutoff { get; init; }

    /// <summary>The smallest change that is reliable; null where none is established.</summary>
    public double? ReliableChange { get; init; }

    /// <summary>Where the numbers are from, and how sure they are.</summary>
    public required string Provenance { get; init; }

    /// <summary>Whether a score is as good as the cutoff or better; null without a cutoff.</summary>
    /// <param name="score">A score of this scale.</param>
    public bool? IsGood(double score) => Cutoff is not { } cutoff ? null : HighIsGood ? score >= cutoff : score <= cutoff;

    /// <summary>What a change between two scores of this scale means; null where no reliable change is established.</summary>
    /// <param name="earlier">The earlier score.</param>
    /// <param name="later">The later score.</param>
    public ChangeVerdict? Judge(double earlier, double later) =>
        ReliableChange is { } needed
            ? Statistics.ReliableChangeIndex.Judge(HighIsGood ? later - earlier : earlier - later, needed)
            : null;
}
