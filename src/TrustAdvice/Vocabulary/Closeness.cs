using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>What closeness the hurt person wants. Ordered.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Closeness>))]
public enum Closeness
{
    /// <summary>None for now.</summary>
    NotYet = 1,

    /// <summary>Small steps.</summary>
    SmallSteps = 2,

    /// <summary>Closeness is wanted.</summary>
    Wanted = 3,
}
