using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>What the reader sees of an action.</summary>
public sealed class ActionText
{
    internal ActionText(
        string title,
        string why = "",
        IReadOnlyList<string>? how = null,
        string? words = null,
        IReadOnlyList<string>? avoid = null,
        string doneWhen = "",
        string? stopIf = null,
        string language = "")
    {
        Title = title;
        Why = why;
        How = how ?? [];
        Words = words;
        Avoid = avoid ?? [];
        DoneWhen = doneWhen;
        StopIf = stopIf;
        Language = language;
    }

    /// <summary>What to do, verb first.</summary>
    [JsonPropertyName("title")]
    public string Title { get; }

    /// <summary>Why, with what the reader said where that decided.</summary>
    [JsonPropertyName("why")]
    public string Why { get; }

    /// <summary>Two to four steps, one act each.</summary>
    [JsonPropertyName("how")]
    public IReadOnlyList<string> How { get; }

    /// <summary>What one could say, where saying something is the act; null elsewhere.</summary>
    [JsonPropertyName("words")]
    public string? Words { get; }

    /// <summary>What not to do.</summary>
    [JsonPropertyName("avoid")]
    public IReadOnlyList<string> Avoid { get; }

    /// <summary>How to see that it is done.</summary>
    [JsonPropertyName("doneWhen")]
    public string DoneWhen { get; }

    /// <summary>When to stop; null where nothing can go wrong.</summary>
    [JsonPropertyName("stopIf")]
    public string? StopIf { get; }

    /// <summary>The language of the text, as a BCP 47 tag; empty where a rule set has no texts.</summary>
    [JsonPropertyName("language")]
    public string Language { get; }

    /// <summary>What fits a small screen: what to do, what to say and how.</summary>
    internal ActionText Brief() => new(Title, how: How, words: Words, language: Language);

    /// <summary>Each sentence changed.</summary>
    /// <param name="change">What is done to it.</param>
    /// <param name="language">Another language; null for the same.</param>
    /// <param name="why">Another reason, to be changed as well; null for the same.</param>
    internal ActionText Map(Func<string, string> change, string? language = null, string? why = null) => new(
        change(Title),
        change(why ?? Why),
        Each(How, change),
        Left(Words, change),
        Each(Avoid, change),
        change(DoneWhen),
        Left(StopIf, change),
        language ?? Language);

    /// <summary>Each of some sentences changed, in a list that nobody can change; one of which nothing is left is left out.</summary>
    internal static IReadOnlyList<string> Each(IReadOnlyList<string> sentences, Func<string, string> change)
    {
        string[] changed = new string[sentences.Count];
        int count = 0;
        for (int index = 0; index < changed.Length; index++)
        {
            string said = change(sentences[index]);
            if (said.Length > 0)
            {
                changed[count++] = said;
            }
        }

        return Array.AsReadOnly(count == changed.Length ? changed : changed[..count]);
    }

    private static string? Left(string? sentence, Func<string, string> change) =>
        sentence is not null && change(sentence) is { Length: > 0 } said ? said : null;
}
