using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>How much the one who broke trust has told. Ordered.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Account>))]
public enum Account
{
    /// <summary>The breach is denied.</summary>
    Denied = 1,

    /// <summary>Some of it is told.</summary>
    Partial = 2,

    /// <summary>The main facts are told.</summary>
    Complete = 3,
}
