using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Whether a health check is needed after a possible infection.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<HealthCheck>))]
public enum HealthCheck
{
    /// <summary>It is not needed.</summary>
    NotNeeded = 1,

    /// <summary>It is still to be done.</summary>
    Due = 2,

    /// <summary>It was done.</summary>
    Done = 3,
}
