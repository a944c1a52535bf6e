namespace TrustAdvice.Rules;

/// <summary>A set of outcomes that a rule withholds or a guarantee speaks of: some actions, referrals, alerts and information.</summary>
internal sealed class OutcomeSelector
{
    /// <summary>The actions selected, by index in the catalogue.</summary>
    public required IReadOnlySet<int> Actions { get; init; }

    /// <summary>The actions that the selection spares by name.</summary>
    public IReadOnlySet<int> Spared { get; init; } = new HashSet<int>();

    public required IReadOnlySet<ReferralKind> Referrals { get; init; }

    /// <summary>The alerts selected, by index.</summary>
    public IReadOnlySet<int> Alerts { get; init; } = new HashSet<int>();

    /// <summary>The information selected, by index.</summary>
    public IReadOnlySet<int> Information { get; init; } = new HashSet<int>();

    /// <summary>Only referrals at least this urgent count.</summary>
    public Urgency AtLeast { get; init; } = Urgency.WhenReady;
}
