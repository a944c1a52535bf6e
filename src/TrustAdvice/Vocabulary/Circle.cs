using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>Who around the two knows.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Circle>))]
public enum Circle
{
    /// <summary>Nobody.</summary>
    Nobody = 1,

    /// <summary>Some people know.</summary>
    SomeKnow = 2,

    /// <summary>People take sides.</summary>
    TakingSides = 3,
}
