namespace TrustAdvice;

/// <summary>What each kind of help is for: the one list that everything which tells kinds apart asks.</summary>
internal static class ReferralKindTraits
{
    /// <summary>INVARIANT: each kind stands here once; a test holds it, so that no new kind counts as harmless unseen.</summary>
    internal static readonly (ReferralKind Kind, bool MeetsDanger, bool IsForTwo)[] All =
    [
        (ReferralKind.Emergency, MeetsDanger: true, IsForTwo: false),
        (ReferralKind.CrisisLine, MeetsDanger: true, IsForTwo: false),
        (ReferralKind.AbuseSpecialist, MeetsDanger: true, IsForTwo: false),
        (ReferralKind.ChildProtection, MeetsDanger: true, IsForTwo: false),
        (ReferralKind.BehaviourService, MeetsDanger: true, IsForTwo: false),
        (ReferralKind.Doctor, MeetsDanger: false, IsForTwo: false),
        (ReferralKind.AddictionService, MeetsDanger: false, IsForTwo: false),
        (ReferralKind.IndividualTherapist, MeetsDanger: false, IsForTwo: false),
        (ReferralKind.MoneyAdvice, MeetsDanger: false, IsForTwo: false),
        (ReferralKind.LegalAdvice, MeetsDanger: false, IsForTwo: false),
        (ReferralKind.DiscernmentCounsellor, MeetsDanger: false, IsForTwo: true),
        (ReferralKind.CouplesTherapist, MeetsDanger: false, IsForTwo: true),
    ];

    /// <summary>All kinds in the order of lists that name them: danger first, help for two last.</summary>
    public static IEnumerable<ReferralKind> InOrder => All.Select(traits => traits.Kind);

    /// <summary>
    /// Whether the kind of help meets danger. Its texts are never shortened, replaced or shown without their language said.
    /// </summary>
    /// <param name="kind">The kind.</param>
    public static bool MeetsDanger(this ReferralKind kind) =>
        Array.Exists(All, traits => traits.Kind == kind && traits.MeetsDanger);

    /// <summary>Whether the help is for the two together: never an answer to fear, and the only help in the shared view.</summary>
    /// <param name="kind">The kind.</param>
    public static bool IsForTwo(this ReferralKind kind) =>
        Array.Exists(All, traits => traits.Kind == kind && traits.IsForTwo);
}
