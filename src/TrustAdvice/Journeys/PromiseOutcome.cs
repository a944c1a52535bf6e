using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>What became of a promise.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<PromiseOutcome>))]
public enum PromiseOutcome
{
    /// <summary>It was made.</summary>
    Made = 1,

    /// <summary>It was kept.</summary>
    Kept = 2,

    /// <summary>It was missed.</summary>
    Missed = 3,
}
