using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>What the reliable change index says about a change. Indeterminate is not the same as no change.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<ChangeVerdict>))]
internal enum ChangeVerdict
{
    /// <summary>Within the error of measurement.</summary>
    Indeterminate = 1,

    /// <summary>Better by more than the error of measurement.</summary>
    Improved = 2,

    /// <summary>Worse by more than the error of measurement.</summary>
    Deteriorated = 3,
}
