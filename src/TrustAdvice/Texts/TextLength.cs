using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Texts;

/// <summary>How much of a text is given.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<TextLength>))]
internal enum TextLength
{
    /// <summary>All of it.</summary>
    Full = 1,

    /// <summary>
    /// For a small screen: of an action what to do, what to say and how; of a referral what it is, why
    /// now and how to start. Alerts, and referrals that are about safety, are always given in full.
    /// </summary>
    Brief = 2,
}
