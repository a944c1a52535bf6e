using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>How often the breach happened.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<BreachPattern>))]
public enum BreachPattern
{
    /// <summary>It happened once.</summary>
    Once = 1,

    /// <summary>It happened more than once.</summary>
    Repeated = 2,

    /// <summary>It has not stopped.</summary>
    Ongoing = 3,
}
