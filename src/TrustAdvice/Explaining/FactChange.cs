using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>A smallest set of facts whose change would give an item.</summary>
public sealed record FactChange
{
    /// <summary>The facts with the values they would need, by name.</summary>
    [JsonPropertyName("facts")]
    public required Situation Facts { get; init; }

    /// <summary>Those of the facts that are unknown so far, by name.</summary>
    [JsonPropertyName("unknownFacts")]
    public required IReadOnlyList<string> UnknownFacts { get; init; }

    /// <summary>What the change asks for.</summary>
    [JsonPropertyName("kind"), JsonConverter(typeof(CamelCaseEnumConverter<FactChangeKind>))]
    public required FactChangeKind Kind { get; init; }

    /// <summary>The situation with the change made.</summary>
    /// <param name="situation">The situation.</param>
    public Situation ApplyTo(Situation situation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return Facts.Known().Aggregate(situation, (changed, fact) => changed.With(fact.Key, fact.Value));
    }

    /// <inheritdoc/>
    public bool Equals(FactChange? other) =>
        other is not null
        && Facts == other.Facts && Kind == other.Kind
        && ListEquality.AreEqual(UnknownFacts, other.UnknownFacts);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Facts, Kind, ListEquality.HashOf(UnknownFacts));

    /// <summary>Says nothing of it, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(FactChange);
}
