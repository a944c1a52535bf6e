using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Support;

/// <summary>Whether somebody looked at a contact lately. A smaller number is better.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<ContactFreshness>))]
public enum ContactFreshness
{
    /// <summary>It was checked, and not too long ago.</summary>
    Fresh = 1,

    /// <summary>Nobody has checked it yet; a check that lies in the future is none.</summary>
    Unchecked = 2,

    /// <summary>It was checked too long ago.</summary>
    Expired = 3,
}
