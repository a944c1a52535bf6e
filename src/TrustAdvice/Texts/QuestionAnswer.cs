using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>One answer to a question.</summary>
public sealed class QuestionAnswer
{
    internal QuestionAnswer()
    {
    }

    /// <summary>The JSON name of the value.</summary>
    [JsonPropertyName("value")]
    public string Value { get; internal init; } = "";

    /// <summary>The answer in plain words.</summary>
    [JsonPropertyName("text")]
    public string Text { get; internal init; } = "";
}
