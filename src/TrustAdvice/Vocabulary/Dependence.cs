using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>What would make it hard for the reader to leave. Private.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Dependence>))]
public enum Dependence
{
    /// <summary>Nothing.</summary>
    None = 1,

    /// <summary>Money.</summary>
    Money = 2,

    /// <summary>Papers, such as the right to stay in the country.</summary>
    Papers = 3,

    /// <summary>Housing.</summary>
    Housing = 4,

    /// <summary>Care that the reader needs.</summary>
    Care = 5,
}
