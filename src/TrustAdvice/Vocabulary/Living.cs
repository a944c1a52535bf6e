using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Where the two live.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Living>))]
public enum Living
{
    /// <summary>Together.</summary>
    Together = 1,

    /// <summary>Apart, after living together or by choice.</summary>
    Apart = 2,

    /// <summary>Far from one another.</summary>
    Distance = 3,
}
