using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>How talks between the two go. Ordered from hard to easy.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Talks>))]
public enum Talks
{
    /// <summary>With insults, shouting or contempt.</summary>
    Hostile = 1,

    /// <summary>Tense, but possible.</summary>
    Tense = 2,

    /// <summary>Calm.</summary>
    Calm = 3,
}
