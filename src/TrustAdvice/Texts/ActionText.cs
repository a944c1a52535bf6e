using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>What the reader sees of an action.</summary>
public sealed class ActionText
{
    internal ActionText()
    {
    }

    internal ActionText(ActionText other) =>
        (Title, Why, How, Words, Avoid, DoneWhen, StopIf, Language) =
        (other.Title, other.Why, other.How, other.Words, other.Avoid, other.DoneWhen, other.StopIf, other.Language);

    /// <summary>What to do, verb first.</summary>
    [JsonPropertyName("title")]
    public string Title { get; internal init; } = "";

    /// <summary>Why, with what the reader said where that decided.</summary>
    [JsonPropertyName("why")]
    public string Why { get; internal init; } = "";

    /// <summary>Two to four steps, one act each.</summary>
    [JsonPropertyName("how")]
    public IReadOnlyList<string> How { get; internal init; } = [];

    /// <summary>What one could say, where saying something is the act; null elsewhere.</summary>
    [JsonPropertyName("words")]
    public string? Words { get; internal init; }

    /// <summary>What not to do.</summary>
    [JsonPropertyName("avoid")]
    public IReadOnlyList<string> Avoid { get; internal init; } = [];

    /// <summary>How to see that it is done.</summary>
    [JsonPropertyName("doneWhen")]
    public string DoneWhen { get; internal init; } = "";

    /// <summary>When to stop; null where nothing can go wrong.</summary>
    [JsonPropertyName("stopIf")]
    public string? StopIf { get; internal init; }

    /// <summary>The language of the text, as a BCP 47 tag; empty where a rule set has no texts.</summary>
    [JsonPropertyName("language")]
    public string Language { get; internal init; } = "";

    /// <summary>What fits a small screen: what to do, what to say and how.</summary>
    internal ActionText Brief() => new(this) { Why = "", Avoid = [], DoneWhen = "", StopIf = null };

    internal ActionText Map(Func<string, string> change) => new(this)
    {
        Title = change(Title),
        Why = change(Why),
        How = [.. How.Select(change)],
        Words = Words is null ? null : change(Words),
        Avoid = [.. Avoid.Select(change)],
        DoneWhen = change(DoneWhen),
        StopIf = StopIf is null ? null : change(StopIf),
    };
}
