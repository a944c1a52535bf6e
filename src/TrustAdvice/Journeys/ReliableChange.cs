namespace TrustAdvice.Journeys;

/// <summary>Whether a change is larger than the error of measurement (Jacobson and Truax).</summary>
internal sealed record ReliableChange
{
    /// <summary>The scale, or null for the person's own ratings.</summary>
    public string? Scale { get; init; }

    /// <summary>The change in the scale's own direction.</summary>
    public required double Change { get; init; }

    /// <summary>The smallest change that is reliable.</summary>
    public required double Needed { get; init; }

    /// <summary>What it means.</summary>
    public required ChangeVerdict Verdict { get; init; }

    /// <summary>Says nothing about the two, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(ReliableChange);
}
