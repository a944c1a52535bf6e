using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>An action that the partner may see: what to do, without the reasons that rest on what one of them told.</summary>
public sealed record SharedItem
{
    /// <summary>The id of the action.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>What to do.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>The steps.</summary>
    [JsonPropertyName("how")]
    public required IReadOnlyList<string> How { get; init; }

    /// <inheritdoc/>
    public bool Equals(SharedItem? other) =>
        other is not null
        && Id == other.Id && Title == other.Title
        && ListEquality.AreEqual(How, other.How);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Id, Title, ListEquality.HashOf(How));

    /// <summary>Says nothing of it, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(SharedItem);
}
