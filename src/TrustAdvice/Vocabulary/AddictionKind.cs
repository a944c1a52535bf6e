using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>What the one who broke trust is addicted to.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AddictionKind>))]
public enum AddictionKind
{
    /// <summary>Alcohol.</summary>
    Alcohol = 1,

    /// <summary>Drugs.</summary>
    Drugs = 2,

    /// <summary>Gambling.</summary>
    Gambling = 3,

    /// <summary>Pornography.</summary>
    Pornography = 4,

    /// <summary>Something else.</summary>
    Other = 5,
}
