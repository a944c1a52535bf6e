using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>An action that the partner may see: what to do, without the reasons that rest on what one of them told.</summary>
public sealed class SharedItem
{
    internal SharedItem()
    {
    }

    /// <summary>The id of the action.</summary>
    [JsonPropertyName("id")]
    public string Id { get; internal init; } = "";

    /// <summary>What to do.</summary>
    [JsonPropertyName("title")]
    public string Title { get; internal init; } = "";

    /// <summary>The steps.</summary>
    [JsonPropertyName("how")]
    public IReadOnlyList<string> How { get; internal init; } = [];
}
