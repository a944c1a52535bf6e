using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>One answer to a question.</summary>
public sealed record QuestionAnswer
{
    /// <summary>The JSON name of the value.</summary>
    [JsonPropertyName("value")]
    public required string Value { get; init; }

    /// <summary>The answer in plain words.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>Says nothing of it, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(QuestionAnswer);
}
