using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Support;

/// <summary>Why there is no contact to rely on.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<SupportGap>))]
public enum SupportGap
{
    /// <summary>It is not known which country the reader is in.</summary>
    CountryNotGiven = 1,

    /// <summary>The directory has nothing at all for the country.</summary>
    NothingForCountry = 2,

    /// <summary>There is something, and nothing for this kind of help.</summary>
    NothingForKind = 3,

    /// <summary>Nobody has checked what there is.</summary>
    Unchecked = 4,

    /// <summary>What there is was checked too long ago, all or in part; the rest was never checked.</summary>
    Expired = 5,

    /// <summary>All that was checked is for some people or for a part of the country only. It is listed.</summary>
    OnlyForSome = 6,
}
