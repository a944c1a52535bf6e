using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>Something the reader must see first.</summary>
public sealed class Alert
{
    internal Alert()
    {
    }

    /// <summary>The permanent id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; internal init; } = "";

    /// <summary>The text; show it in full.</summary>
    [JsonPropertyName("text")]
    public string Text { get; internal init; } = "";

    /// <summary>The language of the text, as a BCP 47 tag; empty where a rule set has no texts.</summary>
    [JsonPropertyName("language")]
    public string Language { get; internal init; } = "";
}
