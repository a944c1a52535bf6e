namespace TrustAdvice.Support;

/// <summary>Whom to turn to for each referral of an advice.</summary>
public sealed record AdviceSupport
{
    /// <summary>
    /// The emergency services, to be shown with the alerts and before anything else; null where the advice has neither
    /// an alert nor a referral to help against danger.
    /// </summary>
    public SupportListing? Emergency { get; init; }

    /// <summary>A listing for each referral of the advice, in the same order. Each can stand alone.</summary>
    public required IReadOnlyList<SupportListing> Referrals { get; init; }

    /// <summary>Writes all of it as JSON, as docs/support-directory.md describes it.</summary>
    public string ToJson() => SupportWriter.Text(json => SupportWriter.Advice(json, this));

    /// <inheritdoc/>
    public bool Equals(AdviceSupport? other) =>
        other is not null
        && Emergency == other.Emergency
        && ListEquality.AreEqual(Referrals, other.Referrals);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Emergency, ListEquality.HashOf(Referrals));

    /// <summary>Says nothing about the advice, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(AdviceSupport);
}
