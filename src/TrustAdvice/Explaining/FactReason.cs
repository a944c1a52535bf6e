using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>A fact that decided, with the values that would have decided the same.</summary>
public sealed record FactReason
{
    /// <summary>The name of the fact.</summary>
    [JsonPropertyName("fact")]
    public required string Fact { get; init; }

    /// <summary>Its value in the situation.</summary>
    [JsonPropertyName("value")]
    public required string Value { get; init; }

    /// <summary>
    /// The values, <c>unknown</c> among them where it counts, with which the rule still gives the item while every other
    /// cited fact stays as it is.
    /// </summary>
    [JsonPropertyName("accepted")]
    public required IReadOnlyList<string> Accepted { get; init; }

    /// <inheritdoc/>
    public bool Equals(FactReason? other) =>
        other is not null
        && Fact == other.Fact && Value == other.Value
        && ListEquality.AreEqual(Accepted, other.Accepted);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Fact, Value, ListEquality.HashOf(Accepted));

    /// <summary>Says nothing of it, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(FactReason);
}
