using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Where the hurt person stands on forgiving. Ordered.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Forgiveness>))]
public enum Forgiveness
{
    /// <summary>Not now.</summary>
    NotNow = 1,

    /// <summary>Thinking about it.</summary>
    Considering = 2,

    /// <summary>Chosen freely.</summary>
    Chosen = 3,
}
