using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>A question about a fact that is unknown and could change what is shown. It may always be declined.</summary>
public sealed class Question
{
    internal Question()
    {
    }

    /// <summary>The JSON name of the fact.</summary>
    [JsonPropertyName("fact")]
    public string Fact { get; internal init; } = "";

    /// <summary>The question in plain words.</summary>
    [JsonPropertyName("text")]
    public string Text { get; internal init; } = "";

    /// <summary>Why it is asked.</summary>
    [JsonPropertyName("why")]
    public string Why { get; internal init; } = "";

    /// <summary>The answers, in the order of the fact's values. Declining is not among them and always allowed.</summary>
    [JsonPropertyName("answers")]
    public IReadOnlyList<QuestionAnswer> Answers { get; internal init; } = [];

    /// <summary>Whether the answer belongs to the reader alone and is never shown to the partner.</summary>
    [JsonIgnore]
    public bool IsPrivate { get; internal init; }

    /// <summary>The language of the texts, as a BCP 47 tag; empty where a rule set has no texts.</summary>
    [JsonPropertyName("language")]
    public string Language { get; internal init; } = "";
}
