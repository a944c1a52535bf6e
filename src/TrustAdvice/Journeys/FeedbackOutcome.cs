using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>What became of an action of the advice.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<FeedbackOutcome>))]
public enum FeedbackOutcome
{
    /// <summary>Done.</summary>
    Done = 1,

    /// <summary>Put aside.</summary>
    Dismissed = 2,

    /// <summary>Shown, and nothing told of it yet.</summary>
    Shown = 3,
}
