using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>What somebody presses the reader to do. Private.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Pressure>))]
public enum Pressure
{
    /// <summary>Nothing.</summary>
    None = 1,

    /// <summary>To forgive.</summary>
    ToForgive = 2,

    /// <summary>To be close.</summary>
    ForCloseness = 3,

    /// <summary>To stay silent.</summary>
    ToStaySilent = 4,

    /// <summary>To stay.</summary>
    ToStay = 5,
}
