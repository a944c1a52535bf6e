namespace TrustAdvice.Rules;

/// <summary>A referral that a rule gives.</summary>
internal readonly record struct ReferralEffect(ReferralKind To, Urgency Urgency);
