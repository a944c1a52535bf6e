using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>How much responsibility the one who broke trust takes. Ordered.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Responsibility>))]
public enum Responsibility
{
    /// <summary>None.</summary>
    Denied = 1,

    /// <summary>Some, or with blame for others.</summary>
    Partial = 2,

    /// <summary>Full, without shifting blame.</summary>
    Full = 3,
}
