using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Whether the two have children with them.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Children>))]
public enum Children
{
    /// <summary>None.</summary>
    None = 1,

    /// <summary>At home.</summary>
    AtHome = 2,

    /// <summary>Grown up.</summary>
    Grown = 3,
}
