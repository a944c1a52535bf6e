using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>Contact with a third person, where there is one.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ThirdPartyContact>))]
public enum ThirdPartyContact
{
    /// <summary>There is no third person.</summary>
    None = 1,

    /// <summary>The contact has ended.</summary>
    Ended = 2,

    /// <summary>The contact goes on.</summary>
    Ongoing = 3,
}
