using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>Whether a criterion of a step is met, as far as the journey knows.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<CriterionState>))]
internal enum CriterionState
{
    /// <summary>The journey does not know.</summary>
    Unknown = 1,

    /// <summary>It is not met.</summary>
    NotMet = 2,

    /// <summary>It is met.</summary>
    Met = 3,
}
