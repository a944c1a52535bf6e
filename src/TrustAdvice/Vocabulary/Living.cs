using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>Where the two live.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Living>))]
public enum Living
{
    /// <summary>Together.</summary>
    Together = 1,

    /// <summary>Apart, after living together or by choice.</summary>
    Apart = 2,

    /// <summary>Far from one another.</summary>
    Distance = 3,
}
