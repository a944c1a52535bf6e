using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>How often an action is meant to be done.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Cadence>))]
public enum Cadence
{
    /// <summary>Once.</summary>
    Once = 1,

    /// <summary>Every day.</summary>
    Daily = 2,

    /// <summary>Every week.</summary>
    Weekly = 3,

    /// <summary>Every two weeks.</summary>
    Fortnightly = 4,

    /// <summary>Every month.</summary>
    Monthly = 5,

    /// <summary>Every year.</summary>
    Yearly = 6,
}
