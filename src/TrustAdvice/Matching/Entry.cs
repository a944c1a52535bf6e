using TrustAdvice.Facts;
using TrustAdvice.Rules;

namespace TrustAdvice.Matching;

/// <summary>One alternative of one rule with one of its effects: what one bit of the index stands for.</summary>
internal sealed record Entry
{
    /// <summary>Its place in the order of output, which is its bit in the index.</summary>
    public int Index { get; init; }

    public required Effect Effect { get; init; }

    public required Box Box { get; init; }

    /// <summary>The rules of the model, the one of this entry among them.</summary>
    public required IReadOnlyList<RuleDefinition> Rules { get; init; }

    /// <summary>The id of the rule: what advice shows, so that it needs nothing else of the rule.</summary>
    public required string RuleId { get; init; }

    public RuleDefinition Rule => Rules[RuleIndex];

    /// <summary>The rule's place in the rule file, from 0.</summary>
    public required int RuleIndex { get; init; }

    /// <summary>The action recommended, the alert shown or the information given, by index.</summary>
    public int Target { get; init; } = -1;

    /// <summary>The referral given.</summary>
    public ReferralEffect Referral { get; init; }

    /// <summary>For <see cref="Effect.Withhold"/>: the actions taken away, one bit for each of the catalogue.</summary>
    public ulong[] WithheldActions { get; init; } = [];

    /// <summary>For <see cref="Effect.Withhold"/>: the referrals taken away, one bit for each kind's number.</summary>
    public int WithheldReferrals { get; init; }

    /// <summary>Whether it takes an action away.</summary>
    public bool Takes(int action) =>
        WithheldActions.Length > 0 && (WithheldActions[action / 64] >> (action % 64) & 1) != 0;

    /// <summary>Whether it takes a kind of referral away.</summary>
    public bool Takes(ReferralKind kind) => (WithheldReferrals >> (int)kind & 1) != 0;
}
