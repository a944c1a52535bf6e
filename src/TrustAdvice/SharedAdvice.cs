namespace TrustAdvice;

/// <summary>What both partners may see: what the partner can do alone, and what the two can do together.</summary>
/// <remarks>
/// The partner's own part is made from the situation without the reader's private facts, so it cannot tell anything of
/// them. What the two do together is shown only where the reader's own advice gives it as well; where it does not, for
/// whatever reason, the same neutral note stands, and it always stands. No rule, alert or reason is in this view.
/// </remarks>
public sealed record SharedAdvice
{
    private static readonly ActionKind[] SoloKinds =
        [ActionKind.Stance, ActionKind.Reflection, ActionKind.SelfCare, ActionKind.Help];

    /// <summary>What the partner can do alone.</summary>
    public required IReadOnlyList<SharedItem> ForPartner { get; init; }

    /// <summary>What the two can do together.</summary>
    public required IReadOnlyList<SharedItem> Together { get; init; }

    /// <summary>Help for the two, where there is any to suggest.</summary>
    public required IReadOnlyList<ReferralKind> Referrals { get; init; }

    /// <summary>A neutral note that other parts are for each of them alone for now. Always the same.</summary>
    public required string Note { get; init; }

    internal static SharedAdvice Of(Advice own, Advice partners, string note)
    {
        var shared = partners.All.Where(item => item.Visibility == Visibility.MayShare).ToList();
        var given = own.All.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var referred = own.Referrals.Select(referral => referral.To).ToHashSet();
        return new SharedAdvice
        {
            ForPartner = [.. shared
                .Where(item => item.Owner != Owner.Both && SoloKinds.Contains(item.Kind))
                .Select(Item)],
            Together = [.. shared.Where(item => item.Owner == Owner.Both && given.Contains(item.Id)).Select(Item)],
            Referrals = [.. partners.Referrals
                .Select(referral => referral.To)
                .Where(kind => kind.IsForTwo() && referred.Contains(kind))],
            Note = note,
        };
    }

    /// <inheritdoc/>
    public bool Equals(SharedAdvice? other) =>
        other is not null
        && Note == other.Note
        && ListEquality.AreEqual(ForPartner, other.ForPartner)
        && ListEquality.AreEqual(Together, other.Together)
        && ListEquality.AreEqual(Referrals, other.Referrals);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Note, ListEquality.HashOf(ForPartner), ListEquality.HashOf(Together), ListEquality.HashOf(Referrals));

    /// <summary>Says nothing of it, not even how much there is, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(SharedAdvice);

    /// <summary>The text of the rule set's own words, without the variant that names what the reader said.</summary>
    private static SharedItem Item(Recommendation item) => new() { Id = item.Id, Title = item.Text.Title, How = item.Text.How };
}
