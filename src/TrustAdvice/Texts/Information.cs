using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>A short neutral text that asks nothing of the reader and is never withheld.</summary>
public sealed class Information
{
    internal Information()
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

    /// <summary>Who may see it. It never stands in the shared view, whatever this says.</summary>
    [JsonPropertyName("visibleTo"), JsonConverter(typeof(OwnJsonConverter))]
    public Visibility VisibleTo { get; internal init; }
}
