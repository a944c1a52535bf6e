using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Texts;

/// <summary>Who has looked at a text or a rule since it was written.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<ReviewState>))]
internal enum ReviewState
{
    /// <summary>Nobody but the author.</summary>
    Unreviewed = 1,

    /// <summary>A second person read it for plain words, tone and honesty, without clinical training.</summary>
    Edited = 2,

    /// <summary>A clinician read it and agreed; <see cref="Review.By"/> says in which role.</summary>
    ClinicallyReviewed = 3,
}
