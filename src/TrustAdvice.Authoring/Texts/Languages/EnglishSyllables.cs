using System.Text.RegularExpressions;

namespace TrustAdvice.Authoring.Texts.Languages;

/// <summary>
/// Syllables of English words: those of the CMU Pronouncing Dictionary for its 124,000 words, a rule for others.
/// </summary>
/// <remarks>
/// The data file holds only the words for which the rule is wrong, so the rule and the file belong together: where the
/// rule changes, the file is made anew (docs/texts.md).
/// </remarks>
internal static partial class EnglishSyllables
{
    private static readonly Lazy<Dictionary<string, int>> Exceptions = new(() => DataFile.Counts("syllables.en.txt"));

    public static int Of(string word)
    {
        string lower = word.ToLowerInvariant().Replace('’', '\'');
        if (Exceptions.Value.TryGetValue(lower, out int count))
        {
            return count;
        }

        return lower.Contains('-', StringComparison.Ordinal) ? lower.Split('-', StringSplitOptions.RemoveEmptyEntries).Sum(Of)
            : lower.EndsWith("'s", StringComparison.Ordinal) && !Hissing().IsMatch(lower) ? Of(lower[..^2])
            : ByRule(lower);
    }

    /// <summary>Groups of vowels, without a silent e.</summary>
    public static int ByRule(string word)
    {
        string letters = NotALetter().Replace(word.ToLowerInvariant(), "");
        int count = Vowels().Count(letters);
        bool isSilent = (FinalE().IsMatch(letters) && !FinalLe().IsMatch(letters))
            || FinalEd().IsMatch(letters)
            || (FinalEs().IsMatch(letters) && !FinalSpokenEs().IsMatch(letters));
        count -= isSilent ? 1 : 0;
        count -= InnerE().IsMatch(letters) ? 1 : 0;
        return Math.Max(1, count);
    }

    [GeneratedRegex("[^a-z]")]
    private static partial Regex NotALetter();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();

    [GeneratedRegex("[^aeiouy]e$")]
    private static partial Regex FinalE();

    [GeneratedRegex("[^aeiouy]le$")]
    private static partial Regex FinalLe();

    [GeneratedRegex("[^aeiouytd]ed$")]
    private static partial Regex FinalEd();

    [GeneratedRegex("[^aeiouy]es$")]
    private static partial Regex FinalEs();

    [GeneratedRegex("([sxzcg]|ch|sh|[^aeiouy]l)es$")]
    private static partial Regex FinalSpokenEs();

    [GeneratedRegex("[^aeiouy]ely$|[^aeiouy]e(ment|ful|less|ness)")]
    private static partial Regex InnerE();

    [GeneratedRegex("([sxz]|ch|sh|ce|ge|se|ze)'s$")]
    private static partial Regex Hissing();
}
