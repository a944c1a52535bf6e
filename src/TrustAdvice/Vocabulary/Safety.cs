using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>The reader's own, private answer about safety. Never shared.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Safety>))]
public enum Safety
{
    /// <summary>Safe.</summary>
    Safe = 1,

    /// <summary>Not sure.</summary>
    Unsure = 2,

    /// <summary>Controlled, watched or cut off from others.</summary>
    Controlled = 3,

    /// <summary>Afraid, hurt or threatened.</summary>
    Afraid = 4,
}
