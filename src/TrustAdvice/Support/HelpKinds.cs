namespace TrustAdvice.Support;

/// <summary>Which kinds of help go together.</summary>
internal static class HelpKinds
{
    /// <summary>Help against danger: the emergency services come first.</summary>
    public static bool IsAgainstDanger(ReferralKind kind) => kind is ReferralKind.Emergency or ReferralKind.CrisisLine
        or ReferralKind.AbuseSpecialist or ReferralKind.ChildProtection;

    /// <summary>Help for two: never an answer to fear.</summary>
    public static bool IsForCouples(ReferralKind kind) =>
        kind is ReferralKind.DiscernmentCounsellor or ReferralKind.CouplesTherapist;

    /// <summary>
    /// Whether one contact may give all these kinds of help. A service for couples in a list for somebody who is afraid,
    /// or an emergency number in any other list, would come from here.
    /// </summary>
    public static bool GoTogether(IReadOnlyCollection<ReferralKind> kinds) =>
        !(kinds.Any(IsAgainstDanger) && kinds.Any(IsForCouples))
        && (kinds.Count == 1 || !kinds.Contains(ReferralKind.Emergency));
}
