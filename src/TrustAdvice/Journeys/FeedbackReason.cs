using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>Why a person put an action aside. Private.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<FeedbackReason>))]
public enum FeedbackReason
{
    /// <summary>It does not feel safe.</summary>
    NotSafe = 1,

    /// <summary>The partner refuses.</summary>
    PartnerRefuses = 2,

    /// <summary>It is already done.</summary>
    AlreadyDone = 3,

    /// <summary>It is too hard now.</summary>
    TooHardNow = 4,

    /// <summary>It does not fit these two.</summary>
    DoesNotFitUs = 5,
}
