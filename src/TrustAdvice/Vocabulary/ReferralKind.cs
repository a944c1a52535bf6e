using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>A kind of professional help.</summary>
/// <remarks>
/// The numbers are no order: referrals stand by urgency, then rank, then the order of the rule file. What a kind is for is said
/// by <see cref="ReferralKindTraits"/>.
/// </remarks>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<ReferralKind>))]
public enum ReferralKind
{
    /// <summary>The emergency services.</summary>
    Emergency = 1,

    /// <summary>A crisis line.</summary>
    CrisisLine = 2,

    /// <summary>A specialist on abuse or domestic violence.</summary>
    AbuseSpecialist = 3,

    /// <summary>A child protection service.</summary>
    ChildProtection = 4,

    /// <summary>An addiction service.</summary>
    AddictionService = 5,

    /// <summary>A therapist for one person.</summary>
    IndividualTherapist = 6,

    /// <summary>A counsellor for couples who are unsure about staying.</summary>
    DiscernmentCounsellor = 7,

    /// <summary>A therapist for both.</summary>
    CouplesTherapist = 8,

    /// <summary>A doctor.</summary>
    Doctor = 9,

    /// <summary>Advice on money and debts.</summary>
    MoneyAdvice = 10,

    /// <summary>Legal advice.</summary>
    LegalAdvice = 11,

    /// <summary>A service for people who hurt, threaten or control a partner.</summary>
    BehaviourService = 12,
}
