using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Why contact with the third person cannot simply end.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Tie>))]
public enum Tie
{
    /// <summary>It can end.</summary>
    None = 1,

    /// <summary>They work together.</summary>
    Work = 2,

    /// <summary>They are of one family.</summary>
    Family = 3,

    /// <summary>They have a child together.</summary>
    Child = 4,
}
