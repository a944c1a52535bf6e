using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>How talks between the two go. Ordered from hard to easy.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Talks>))]
public enum Talks
{
    /// <summary>With insults, shouting or contempt.</summary>
    Hostile = 1,

    /// <summary>Tense, but possible.</summary>
    Tense = 2,

    /// <summary>Calm.</summary>
    Calm = 3,
}
