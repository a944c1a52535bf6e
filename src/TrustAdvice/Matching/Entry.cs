using TrustAdvice.Facts;
using TrustAdvice.Rules;

namespace TrustAdvice.Matching;

/// <summary>One alternative of one rule with one of its effects: what one bit of the index stands for.</summary>
internal sealed record Entry
{
    public required Effect Effect { get; init; }

    public required Box Box { get; init; }

    public required RuleDefinition Rule { get; init; }

    /// <summary>The rule's place in the rule file, from 0.</summary>
    public required int RuleIndex { get; init; }

    /// <summary>The action recommended or the alert shown, by index.</summary>
    public int Target { get; init; } = -1;

    /// <summary>The referral given.</summary>
    public ReferralEffect Referral { get; init; }

    /// <summary>For <see cref="Effect.Withhold"/>: the actions taken away, one bit for each of the catalogue.</summary>
    public ulong[] WithheldActions { get; init; } = [];

    /// <summary>For <see cref="Effect.Withhold"/>: the referrals taken away, one bit for each kind's number.</summary>
    public int WithheldReferrals { get; init; }
}
