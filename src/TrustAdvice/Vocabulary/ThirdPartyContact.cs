using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Contact with a third person, where there is one.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<ThirdPartyContact>))]
public enum ThirdPartyContact
{
    /// <summary>There is no third person.</summary>
    None = 1,

    /// <summary>The contact has ended.</summary>
    Ended = 2,

    /// <summary>The contact goes on.</summary>
    Ongoing = 3,
}
