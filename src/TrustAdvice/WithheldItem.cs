using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>An action or a referral that some rule gives and another one holds back. Withholding wins.</summary>
public sealed class WithheldItem
{
    internal WithheldItem()
    {
    }

    /// <summary>The id of the action, or the kind of the referral as in JSON.</summary>
    [JsonPropertyName("id")]
    public string Id { get; internal init; } = "";

    /// <summary>The ids of the rules that hold it back, in the order of the rule file. Private to the reader.</summary>
    [JsonPropertyName("rules")]
    public IReadOnlyList<string> Rules { get; internal init; } = [];

    /// <summary>A neutral sentence that says it is held back for now.</summary>
    [JsonPropertyName("text")]
    public string Text { get; internal init; } = "";
}
