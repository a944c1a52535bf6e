using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>A kind of professional help, in the order in which equal referrals are shown.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ReferralKind>))]
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
}
