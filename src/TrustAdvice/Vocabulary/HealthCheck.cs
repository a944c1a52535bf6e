using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>Whether a health check is needed after a possible infection.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<HealthCheck>))]
public enum HealthCheck
{
    /// <summary>It is not needed.</summary>
    NotNeeded = 1,

    /// <summary>It is still to be done.</summary>
    Due = 2,

    /// <summary>It was done.</summary>
    Done = 3,
}
