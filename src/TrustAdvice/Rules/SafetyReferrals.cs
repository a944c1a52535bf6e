namespace TrustAdvice.Rules;

/// <summary>The kinds of help that meet danger. Their texts are never shortened, replaced or shown without their language said.</summary>
internal static class SafetyReferrals
{
    public static bool Has(ReferralKind kind) => kind
        is ReferralKind.Emergency or ReferralKind.CrisisLine or ReferralKind.AbuseSpecialist or ReferralKind.ChildProtection;
}
