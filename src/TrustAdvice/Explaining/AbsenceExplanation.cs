using System.Text.Json.Serialization;
using TrustAdvice.Explaining;

namespace TrustAdvice;

/// <summary>Why an action, a referral or an alert is not given, as data.</summary>
public sealed class AbsenceExplanation
{
    internal AbsenceExplanation()
    {
    }

    /// <summary>The id of the action, alert or information, or the kind of the referral as in JSON.</summary>
    [JsonPropertyName("id")]
    public string Id { get; internal init; } = "";

    /// <summary>Whether it is given after all; then there is nothing to explain.</summary>
    [JsonPropertyName("given")]
    public bool IsGiven { get; internal init; }

    /// <summary>The rules that hold it back, where another rule would give it.</summary>
    [JsonPropertyName("withheldBy")]
    public IReadOnlyList<string> WithheldBy { get; internal init; } = [];

    /// <summary>Why a journey holds an action that the rules give; null where it does not.</summary>
    [JsonPropertyName("hold"), JsonConverter(typeof(OwnJsonConverter))]
    public ActionHold? Hold { get; internal init; }

    /// <summary>
    /// Smallest sets of facts whose change would give it: none can be made smaller. Fewest facts first, then what is
    /// unknown, what could change, and what must never be suggested. Each, made, gives the item.
    /// </summary>
    [JsonPropertyName("changes")]
    public IReadOnlyList<FactChange> Changes { get; internal init; } = [];

    /// <summary>The title of the action or referral, or its id where there is no text.</summary>
    [JsonPropertyName("title")]
    public string Title { get; internal init; } = "";

    /// <summary>The explanation in plain sentences, for the reader; changes never to be suggested are left out.</summary>
    [JsonPropertyName("inWords")]
    public string InWords => Speaker.Of(this);

    /// <summary>Puts it into the reader's language.</summary>
    internal Prose Speaker { get; init; } = Prose.Default;
}
