namespace TrustAdvice.Texts;

/// <summary>Language tags as in BCP 47, and which of those at hand fits a reader's choice (RFC 4647, lookup).</summary>
internal static class LanguageTag
{
    /// <summary>The longest tag that RFC 5646 asks an implementation to hold.</summary>
    public const int Longest = 35;

    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>Whether a tag is written like one. Whether its subtags are registered is not looked up.</summary>
    public static bool IsSound(string tag) => tag.Length is > 0 and <= Longest
        && tag.Split('-').All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));

    /// <summary>Whether a tag names a language of texts: it is sound and begins with the two or three letters of one.</summary>
    public static bool NamesALanguage(string tag) =>
        IsSound(tag) && Primary(tag) is { Length: 2 or 3 } language && language.All(char.IsAsciiLetter);

    /// <summary>Whether two tags begin with the same language, whatever their script and country.</summary>
    public static bool AreAlike(string one, string other) => Comparer.Equals(Primary(one), Primary(other));

    /// <summary>Whether who reads the one can read the other: the same language, and the same script where it has several.</summary>
    public static bool AreReadAlike(string one, string other) =>
        AreAlike(one, other) && Comparer.Equals(LikelyScript.Of(one), LikelyScript.Of(other));

    /// <summary>
    /// A tag and what it falls back to: <c>es-MX</c>, then <c>es</c>; <c>zh-TW</c>, then <c>zh-Hant</c>, and not <c>zh</c>, which
    /// is written in the other script.
    /// </summary>
    public static IEnumerable<string> Fallbacks(string tag)
    {
        string[] parts = tag.Split('-');
        if (parts.Length == 1)
        {
            yield return tag;
            yield break;
        }

        string? script = LikelyScript.Of(tag);

        for (int count = parts.Length; count > 1; count--)
        {
            // A subtag of one letter announces the next one and says nothing alone.
            if (parts[count - 1].Length > 1)
            {
                yield return string.Join('-', parts.Take(count));
            }
        }

        if (script is not null && !parts.Contains(script, Comparer))
        {
            yield return $"{parts[0]}-{script}";
        }

        if (Comparer.Equals(script, LikelyScript.Of(parts[0])))
        {
            yield return parts[0];
        }
    }

    /// <summary>
    /// Which of the tags at hand fits a wish best: the wish itself, then what it falls back to, then the first of the
    /// same language and script from elsewhere, then in another script; null when none is of that language.
    /// </summary>
    /// <param name="wish">What the reader asks for.</param>
    /// <param name="atHand">The tags to choose from, in their order.</param>
    public static string? BestOf(string wish, IReadOnlyList<string> atHand) => Same(wish, atHand)
        ?? Fallbacks(wish)
            .Select(tag => atHand.FirstOrDefault(other => Comparer.Equals(other, tag)))
            .FirstOrDefault(found => found is not null)
        ?? atHand.FirstOrDefault(other => AreReadAlike(other, wish))
        ?? atHand.FirstOrDefault(other => AreAlike(other, wish));

    /// <summary>The tag at hand that is the wish itself: looked for in front, since it is there mostly and costs nothing.</summary>
    private static string? Same(string wish, IReadOnlyList<string> atHand)
    {
        for (int index = 0; index < atHand.Count; index++)
        {
            if (Comparer.Equals(atHand[index], wish))
            {
                return atHand[index];
            }
        }

        return null;
    }

    private static string Primary(string tag) => tag.Split('-')[0];
}
