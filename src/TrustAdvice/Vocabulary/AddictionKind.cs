using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>What the one who broke trust is addicted to.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<AddictionKind>))]
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
