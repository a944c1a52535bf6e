using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>What the reader sees of an action.</summary>
public sealed record ActionText
{
    /// <summary>What to do, verb first.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>Why, with what the reader said where that decided.</summary>
    [JsonPropertyName("why")]
    public string Why { get; init; } = "";

    /// <summary>Two to four steps, one act each.</summary>
    [JsonPropertyName("how")]
    public IReadOnlyList<string> How { get; init; } = [];

    /// <summary>What one could say, where saying something is the act; null elsewhere.</summary>
    [JsonPropertyName("words")]
    public string? Words { get; init; }

    /// <summary>What not to do.</summary>
    [JsonPropertyName("avoid")]
    public IReadOnlyList<string> Avoid { get; init; } = [];

    /// <summary>How to see that it is done.</summary>
    [JsonPropertyName("doneWhen")]
    public string DoneWhen { get; init; } = "";

    /// <summary>When to stop; null where nothing can go wrong.</summary>
    [JsonPropertyName("stopIf")]
    public string? StopIf { get; init; }

    /// <summary>The language of the text, as a BCP 47 tag; empty where a rule set has no texts.</summary>
    [JsonPropertyName("language")]
    public string Language { get; init; } = "";

    /// <summary>What fits a small screen: what to do, what to say and how.</summary>
    internal ActionText Brief() => this with { Why = "", Avoid = [], DoneWhen = "", StopIf = null };

    internal ActionText Map(Func<string, string> change) => this with
    {
        Title = change(Title),
        Why = change(Why),
        How = [.. How.Select(change)],
        Words = Words is null ? null : change(Words),
        Avoid = [.. Avoid.Select(change)],
        DoneWhen = change(DoneWhen),
        StopIf = StopIf is null ? null : change(StopIf),
    };

    /// <inheritdoc/>
    public bool Equals(ActionText? other) =>
        other is not null
        && Title == other.Title && Why == other.Why && Words == other.Words && DoneWhen == other.DoneWhen
        && StopIf == other.StopIf && Language == other.Language
        && ListEquality.AreEqual(How, other.How)
        && ListEquality.AreEqual(Avoid, other.Avoid);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Title, Why, Words, DoneWhen, StopIf, Language, ListEquality.HashOf(How), ListEquality.HashOf(Avoid));

    /// <summary>Says nothing of it, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(ActionText);
}
