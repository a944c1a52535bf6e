using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Who knows of the breach. Private.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Disclosure>))]
public enum Disclosure
{
    /// <summary>Only the one who broke trust knows.</summary>
    Secret = 1,

    /// <summary>The hurt person suspects it.</summary>
    Suspected = 2,

    /// <summary>The hurt person found it out, and it has not been spoken of; once it has, it is open.</summary>
    FoundOut = 3,

    /// <summary>Both know.</summary>
    Open = 4,
}
