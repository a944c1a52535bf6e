using System.Text.Json;
using System.Text.RegularExpressions;

namespace TrustAdvice.Authoring.Texts.Languages;

/// <summary>A word or phrase to look for; <c>*</c> stands for any letters.</summary>
internal sealed class WordPattern
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly Regex _regex;
    private readonly Regex? _except;

    public WordPattern(string words, string because, string? except = null)
    {
        (Words, Because) = (words, because);
        _regex = Compile(words);
        _except = except is null ? null : Compile(except);
    }

    /// <summary>The word or phrase as it is written in the list.</summary>
    public string Words { get; }

    /// <summary>Why it is looked for.</summary>
    public string Because { get; }

    /// <summary>
    /// A pattern of a data file: a text, or an object with <c>word</c>, why it is looked for in <c>because</c>, and in
    /// <c>except</c> the phrase in which it may stand.
    /// </summary>
    public static WordPattern Of(JsonElement entry, string because) => entry.ValueKind == JsonValueKind.String
        ? new(entry.GetString()!, because)
        : new(
            entry.GetProperty("word").GetString()!,
            entry.TryGetProperty("because", out var reason) ? reason.GetString()! : because,
            entry.TryGetProperty("except", out var except) ? except.GetString() : null);

    /// <summary>What of a text is the word, as it stands there.</summary>
    public IEnumerable<string> In(string text) =>
        _regex.Matches(_except is null ? text : _except.Replace(text, " ")).Select(match => match.Value);

    private static Regex Compile(string words)
    {
        string pattern = Regex.Escape(words).Replace("\\*", @"[\p{L}\p{M}]*", StringComparison.Ordinal)
            .Replace("'", "['’]", StringComparison.Ordinal).Replace("\\ ", @"\s+", StringComparison.Ordinal);
        return new Regex(
            $@"(?<![\p{{L}}\p{{M}}\p{{N}}]){pattern}(?![\p{{L}}\p{{M}}\p{{N}}])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience);
    }
}
