using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>What the partner may see: what they can do alone, and what the reader chose to pass on.</summary>
/// <remarks>
/// The partner's own part is made from the situation without the reader's private facts and goal, so it cannot tell
/// anything of them. What the two do together, and help for the two, are there only where the reader chose to pass each on
/// and the advice offers it for that. The same neutral note always stands. No rule, alert or reason is in this view.
/// </remarks>
public sealed record SharedAdvice
{
    private static readonly ActionKind[] SoloKinds =
        [ActionKind.Stance, ActionKind.Reflection, ActionKind.SelfCare, ActionKind.Help];

    /// <summary>What the partner can do alone.</summary>
    [JsonPropertyName("forPartner")]
    public required IReadOnlyList<SharedItem> ForPartner { get; init; }

    /// <summary>What the two can do together, of what was passed on.</summary>
    [JsonPropertyName("together")]
    public required IReadOnlyList<SharedItem> Together { get; init; }

    /// <summary>Help for the two, of what was passed on.</summary>
    [JsonPropertyName("referrals"), JsonConverter(typeof(CamelCaseEnumConverter<ReferralKind>))]
    public required IReadOnlyList<ReferralKind> Referrals { get; init; }

    /// <summary>A neutral note that other parts are for each of them alone for now. Always the same.</summary>
    [JsonPropertyName("note")]
    public required string Note { get; init; }

    internal static SharedAdvice Of(Advice own, Advice partners, IReadOnlyList<string> passedOn)
    {
        var passed = passedOn.ToHashSet(StringComparer.Ordinal);
        return new SharedAdvice
        {
            ForPartner = [.. partners.All
                .Where(item => item.Visibility == Visibility.MayShare && item.Owner != Owner.Both && SoloKinds.Contains(item.Kind))
                .Select(Item)],
            Together = passed.Count == 0 ? [] : [.. own.All.Where(item => passed.Contains(item.Id) && item.MayPassOn).Select(Item)],
            Referrals = passed.Count == 0 ? [] : [.. own.Referrals
                .Where(referral => passed.Contains(Names.Of(referral.To)) && referral.MayPassOn)
                .Select(referral => referral.To)],
            Note = own.Texts.DefaultHold,
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

    /// <summary>Title and steps do not differ with what the reader said; the reason, which does, is left out.</summary>
    private static SharedItem Item(Recommendation item) => new() { Id = item.Id, Title = item.Text.Title, How = item.Text.How };
}
