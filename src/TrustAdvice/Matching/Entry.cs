using TrustAdvice.Facts;
using TrustAdvice.Rules;

namespace TrustAdvice.Matching;

/// <summary>One alternative of one rule with one of its effects: what one bit of the index stands for.</summary>
/// <param name="Index">Its place in the order of output, which is its bit in the index.</param>
/// <param name="Effect">What it does.</param>
/// <param name="Rules">The rules of the model, the one of this entry among them.</param>
/// <param name="RuleIndex">The rule's place in the rule file, from 0.</param>
/// <param name="RuleId">The id of the rule: what advice shows, so that it needs nothing else of the rule.</param>
/// <param name="Target">The action recommended, the alert shown or the information given, by index; -1 for none.</param>
/// <param name="Referral">The referral given.</param>
internal sealed record Entry(
    int Index,
    Effect Effect,
    IReadOnlyList<RuleDefinition> Rules,
    int RuleIndex,
    string RuleId,
    int Target,
    ReferralEffect Referral)
{
    /// <summary>Where it holds; of a compiled file it is decoded when it is asked for, since the index says it as well.</summary>
    public Box Box { get => field ??= Boxes![BoxNumber]; init; } = null!;

    /// <summary>The boxes of the compiled file; null where the entry has been given its own.</summary>
    public IReadOnlyList<Box>? Boxes { get; init; }

    /// <summary>The place of its box among them.</summary>
    public int BoxNumber { get; init; }

    public RuleDefinition Rule => Rules[RuleIndex];

    /// <summary>Whether it takes an action away.</summary>
    public bool Takes(int action) => Withheld is { } withheld && withheld.Actions.Contains(action);

    /// <summary>Whether it takes a kind of referral away.</summary>
    public bool Takes(ReferralKind kind) => Withheld is { } withheld && withheld.Referrals.Contains(kind);

    private OutcomeSelector? Withheld => Effect == Effect.Withhold ? Rule.Withholds : null;
}
