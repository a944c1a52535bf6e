using System.Text.Json.Serialization;

namespace TrustAdvice.Journeys;

/// <summary>What a person did with an action.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FeedbackOutcome>))]
public enum FeedbackOutcome
{
    /// <summary>Done.</summary>
    Done = 1,

    /// <summary>Put aside.</summary>
    Dismissed = 2,
}
