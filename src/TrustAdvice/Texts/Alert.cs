using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>Something the reader must see first.</summary>
public sealed record Alert
{
    /// <summary>The permanent id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The text; show it in full.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>The language of the text, as a BCP 47 tag; empty where a rule set has no texts.</summary>
    [JsonPropertyName("language")]
    public string Language { get; init; } = "";

    /// <summary>Says nothing of it, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(Alert);
}
