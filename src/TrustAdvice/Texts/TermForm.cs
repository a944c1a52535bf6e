using System.Globalization;

namespace TrustAdvice.Texts;

/// <summary>What may stand in the place of a term: the name of a person or a bond, never a sentence.</summary>
/// <remarks>A term is put into texts about danger as well as any other, so whoever could write a sentence here could rewrite them.</remarks>
internal static class TermForm
{
    /// <summary>The form in words, for messages.</summary>
    public const string Description = "one to three words of letters, hyphens and apostrophes";

    /// <summary>The longest term, in characters.</summary>
    public const int LongestWords = 40;

    private const int MostWords = 3;

    public static bool Fits(string words) =>
        words.Length is > 0 and <= LongestWords
        && words.Split(' ') is { Length: <= MostWords } parts
        && !TextSigns.HasHidden(words)
        && Array.TrueForAll(parts, part => part.Length > 0 && char.IsLetter(part[0]) && part.All(IsOfAWord));

    private static bool IsOfAWord(char c) =>
        c is '-' or '\'' or '’'
        || char.IsLetter(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
