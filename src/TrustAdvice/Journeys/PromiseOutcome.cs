using System.Text.Json.Serialization;

namespace TrustAdvice.Journeys;

/// <summary>What became of a promise.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<PromiseOutcome>))]
public enum PromiseOutcome
{
    /// <summary>It was made.</summary>
    Made = 1,

    /// <summary>It was kept.</summary>
    Kept = 2,

    /// <summary>It was missed.</summary>
    Missed = 3,
}
