using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>How the reader is. Private.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Distress>))]
public enum Distress
{
    /// <summary>The reader copes.</summary>
    Coping = 1,

    /// <summary>The reader cannot sleep.</summary>
    Sleepless = 2,

    /// <summary>Pictures or thoughts of it come back unasked.</summary>
    Flashbacks = 3,

    /// <summary>The reader cannot work, eat or look after others.</summary>
    Overwhelmed = 4,
}
