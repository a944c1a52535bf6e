using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Support;

/// <summary>A way to reach a service.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<ContactWayKind>))]
public enum ContactWayKind
{
    /// <summary>A telephone number to call.</summary>
    Phone = 1,

    /// <summary>A number to send a text message to.</summary>
    Text = 2,

    /// <summary>The address of a page where somebody answers in writing.</summary>
    Chat = 3,

    /// <summary>A number that answers in WhatsApp.</summary>
    WhatsApp = 4,

    /// <summary>An e-mail address.</summary>
    Email = 5,

    /// <summary>The address of a page to read.</summary>
    Web = 6,
}
