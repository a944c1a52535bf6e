using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>
/// A text beside what is recommended: an alert that the reader must see first, a sentence at the head of the advice, or short
/// neutral information that asks nothing and is never withheld.
/// </summary>
public sealed class Notice
{
    internal Notice()
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

    /// <summary>
    /// Who may see information; null for an alert, which is the reader's alone. Neither stands in the shared view, whatever this says.
    /// </summary>
    [JsonPropertyName("visibleTo"), JsonConverter(typeof(OwnJsonConverter)), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Visibility? VisibleTo { get; internal init; }
}
