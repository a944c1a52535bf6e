namespace TrustAdvice.Support;

/// <summary>Which kinds of help go together.</summary>
internal static class HelpKinds
{
    /// <summary>
    /// Whether one contact may give all these kinds of help. A service for couples in a list for somebody who is afraid,
    /// or an emergency number in any other list, would come from here.
    /// </summary>
    public static bool GoTogether(IReadOnlyCollection<ReferralKind> kinds) =>
        !(kinds.Any(ReferralKindTraits.MeetsDanger) && kinds.Any(ReferralKindTraits.IsForTwo))
        && (kinds.Count == 1 || !kinds.Contains(ReferralKind.Emergency));
}
