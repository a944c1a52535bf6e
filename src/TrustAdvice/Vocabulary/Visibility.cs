using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>Who may see an item.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Visibility>))]
public enum Visibility
{
    /// <summary>Only the reader.</summary>
    PrivateToReader = 1,

    /// <summary>The reader may share it with the partner.</summary>
    MayShare = 2,
}
