using System.Text.RegularExpressions;

namespace TrustAdvice.Authoring.Texts.Languages;

/// <summary>
/// Splits a text into sentences and words, the same way in every language with spaces between words. A sentence ends
/// with a full stop, a colon, a question mark, an exclamation mark or a line break.
/// </summary>
internal static partial class Splitter
{
    /// <summary>The sentences in which there is a word.</summary>
    public static IReadOnlyList<string> Sentences(string text) =>
        [.. Boundary().Split(text).Where(part => Word().IsMatch(part))];

    /// <summary>The words; one with an apostrophe or a hyphen is one word, and so is a number.</summary>
    public static IReadOnlyList<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    [GeneratedRegex("""(?<=[.!?:…]["”“»’)\]]*)\s+|\n+""")]
    private static partial Regex Boundary();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:['’\-‑][\p{L}\p{M}\p{N}]+)*")]
    private static partial Regex Word();
}
