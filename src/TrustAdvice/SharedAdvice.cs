using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>What the partner may see: what they can do alone, and what the reader chose to pass on.</summary>
/// <remarks>
/// The partner's own part is made from the situation without the reader's private facts and goal, so it cannot tell
/// anything of them. What the two do together, and help for the two, are there only where the reader chose to pass each on
/// and the advice offers it for that. The same neutral note always stands. No rule, alert or reason is in this view.
/// </remarks>
public sealed class SharedAdvice
{
    internal SharedAdvice()
    {
    }

    private static readonly ActionKind[] SoloKinds =
        [ActionKind.Stance, ActionKind.Reflection, ActionKind.SelfCare, ActionKind.Help];

    /// <summary>What the partner can do alone.</summary>
    [JsonPropertyName("forPartner")]
    public IReadOnlyList<SharedItem> ForPartner { get; internal init; } = [];

    /// <summary>What the two can do together, of what was passed on.</summary>
    [JsonPropertyName("together")]
    public IReadOnlyList<SharedItem> Together { get; internal init; } = [];

    /// <summary>Help for the two, of what was passed on.</summary>
    [JsonPropertyName("referrals"), JsonConverter(typeof(OwnJsonConverter))]
    public IReadOnlyList<ReferralKind> Referrals { get; internal init; } = [];

    /// <summary>A neutral note that other parts are for each of them alone for now. Always the same.</summary>
    [JsonPropertyName("note")]
    public string Note { get; internal init; } = "";

    /// <summary>
    /// This view with what another one passes on: the partner's own part from what is shared of a journey, the rest from the
    /// reader's own advice.
    /// </summary>
    /// <param name="own">The reader's own view.</param>
    public SharedAdvice WithPassedOn(SharedAdvice own)
    {
        ArgumentNullException.ThrowIfNull(own);
        return new SharedAdvice { ForPartner = ForPartner, Together = own.Together, Referrals = own.Referrals, Note = Note };
    }

    internal static SharedAdvice Of(Advice own, Advice partners, IReadOnlyList<string> passedOn)
    {
        var passed = passedOn.ToHashSet(StringComparer.Ordinal);
        return new SharedAdvice
        {
            ForPartner = [.. partners.All
                .Where(item => item.Visibility == Visibility.MayShare && item.Owner != Owner.Both && SoloKinds.Contains(item.Kind))
                .Select(item => Item(item, partners.Situation))],
            Together = passed.Count == 0 ? [] : [.. own.All.Where(item => passed.Contains(item.Id) && item.MayPassOn).Select(item => Item(item, partners.Situation))],
            Referrals = passed.Count == 0 ? [] : [.. own.Referrals
                .Where(referral => passed.Contains(JsonNames.Of(referral.To)) && referral.MayPassOn)
                .Select(referral => referral.To)],
            Note = own.Texts.DefaultHold,
        };
    }

    /// <summary>Title and steps, chosen by what the partner may know alone; the reason is left out.</summary>
    private static SharedItem Item(Recommendation item, Situation shared)
    {
        var text = item.TextFor(shared);
        return new SharedItem { Id = item.Id, Title = text.Title, How = text.How };
    }
}
