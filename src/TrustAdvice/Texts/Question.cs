using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>A question about a fact that is unknown and could change what is shown. It may always be declined.</summary>
public sealed record Question
{
    /// <summary>The JSON name of the fact.</summary>
    [JsonPropertyName("fact")]
    public required string Fact { get; init; }

    /// <summary>The question in plain words.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>Why it is asked.</summary>
    [JsonPropertyName("why")]
    public string Why { get; init; } = "";

    /// <summary>The answers, in the order of the fact's values. Declining is not among them and always allowed.</summary>
    [JsonPropertyName("answers")]
    public IReadOnlyList<QuestionAnswer> Answers { get; init; } = [];

    /// <summary>The language of the texts, as a BCP 47 tag; empty where a rule set has no texts.</summary>
    [JsonPropertyName("language")]
    public string Language { get; init; } = "";

    /// <inheritdoc/>
    public bool Equals(Question? other) =>
        other is not null
        && Fact == other.Fact && Text == other.Text && Why == other.Why && Language == other.Language
        && ListEquality.AreEqual(Answers, other.Answers);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Fact, Text, Why, Language, ListEquality.HashOf(Answers));

    /// <summary>Says nothing of it, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(Question);
}
