using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>A smallest set of facts whose change would give an item.</summary>
public sealed class FactChange
{
    internal FactChange()
    {
    }

    /// <summary>The facts with the values they would need, by name.</summary>
    [JsonPropertyName("facts")]
    public Situation Facts { get; internal init; } = null!;

    /// <summary>Those of the facts that are unknown so far, by name.</summary>
    [JsonPropertyName("unknownFacts")]
    public IReadOnlyList<string> UnknownFacts { get; internal init; } = [];

    /// <summary>
    /// Whether it may be pointed out to a reader: never an answer about safety, what happened, somebody's own wish, or a turn for the
    /// worse. Those are for people who write rules.
    /// </summary>
    [JsonPropertyName("maySuggest")]
    public bool MaySuggest { get; internal init; }

    /// <summary>The situation with the change made.</summary>
    /// <param name="situation">The situation.</param>
    public Situation ApplyTo(Situation situation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return Facts.Known().Aggregate(situation, (changed, fact) => changed.With(fact.Key, fact.Value));
    }
}
