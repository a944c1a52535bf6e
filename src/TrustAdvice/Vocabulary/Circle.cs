using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Who around the two knows.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Circle>))]
public enum Circle
{
    /// <summary>Nobody.</summary>
    Nobody = 1,

    /// <summary>Some people know.</summary>
    SomeKnow = 2,

    /// <summary>People take sides.</summary>
    TakingSides = 3,
}
