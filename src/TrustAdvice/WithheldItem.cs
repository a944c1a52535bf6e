using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>An action or a referral that some rule gives and another one holds back. Withholding wins.</summary>
public sealed record WithheldItem
{
    /// <summary>The id of the action, or the kind of the referral as in JSON.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The ids of the rules that hold it back, in the order of the rule file. Private to the reader.</summary>
    [JsonPropertyName("rules")]
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>A neutral sentence that says it is held back for now.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <inheritdoc/>
    public bool Equals(WithheldItem? other) =>
        other is not null
        && Id == other.Id && Text == other.Text
        && ListEquality.AreEqual(Rules, other.Rules);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Id, Text, ListEquality.HashOf(Rules));

    /// <summary>Says nothing of it, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(WithheldItem);
}
