using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>Whether the hurt person is ready to listen.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ReadyToListen>))]
public enum ReadyToListen
{
    /// <summary>Not now.</summary>
    No = 1,

    /// <summary>Ready.</summary>
    Yes = 2,
}
