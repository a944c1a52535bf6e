using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>With whom an action is done.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Company>))]
public enum Company
{
    /// <summary>Alone.</summary>
    Alone = 1,

    /// <summary>With the partner.</summary>
    Together = 2,
}
