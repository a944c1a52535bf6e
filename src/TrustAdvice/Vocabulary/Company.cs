using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>With whom an action is done.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Company>))]
public enum Company
{
    /// <summary>Alone.</summary>
    Alone = 1,

    /// <summary>With the partner.</summary>
    Together = 2,
}
