namespace TrustAdvice.Journeys;

/// <summary>How many promises were kept and missed.</summary>
internal sealed record PromiseCount
{
    /// <summary>Promises kept.</summary>
    public required int Kept { get; init; }

    /// <summary>Promises missed.</summary>
    public required int Missed { get; init; }

    /// <summary>Says nothing about the two, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(PromiseCount);
}
