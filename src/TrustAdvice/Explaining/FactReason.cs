using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>A fact that decided, with the values that would have decided the same.</summary>
public sealed class FactReason
{
    internal FactReason()
    {
    }

    /// <summary>The name of the fact.</summary>
    [JsonPropertyName("fact")]
    public string Fact { get; internal init; } = "";

    /// <summary>Its value in the situation.</summary>
    [JsonPropertyName("value")]
    public string Value { get; internal init; } = "";

    /// <summary>
    /// The values, <c>unknown</c> among them where it counts, with which the rule still gives the item while every other
    /// cited fact stays as it is.
    /// </summary>
    [JsonPropertyName("accepted")]
    public IReadOnlyList<string> Accepted { get; internal init; } = [];
}
