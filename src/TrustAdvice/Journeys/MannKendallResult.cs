namespace TrustAdvice.Journeys;

/// <summary>
/// What the Mann-Kendall test says of the order of the ratings. It informs and never decides: not significant does not
/// mean stuck.
/// </summary>
internal sealed record MannKendallResult
{
    /// <summary>The pairs of ratings that rise less those that fall.</summary>
    public required int S { get; init; }

    /// <summary>The probability of such an S or a higher one without any trend; null for fewer than three ratings.</summary>
    public double? PUp { get; init; }

    /// <summary>The probability of such an S or a lower one without any trend; null for fewer than three ratings.</summary>
    public double? PDown { get; init; }

    /// <summary>Says nothing about the two, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(MannKendallResult);
}
