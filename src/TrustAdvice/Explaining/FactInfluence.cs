namespace TrustAdvice;

/// <summary>Whether a known fact matters to what is shown first.</summary>
public sealed record FactInfluence
{
    /// <summary>The name of the fact.</summary>
    public required string Fact { get; init; }

    /// <summary>Whether some other value of it, or not knowing it, would change the next step.</summary>
    public required bool ChangesNextStep { get; init; }

    /// <summary>Whether some other value of it, or not knowing it, would change the referrals.</summary>
    public required bool ChangesReferrals { get; init; }

    /// <summary>Says nothing of it, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(FactInfluence);
}
