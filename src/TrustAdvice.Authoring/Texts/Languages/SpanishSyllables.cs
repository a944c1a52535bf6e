namespace TrustAdvice.Authoring.Texts.Languages;

/// <summary>
/// Syllables of Spanish words by the rules of spelling: two strong vowels (a, e, o) are two syllables, a strong and a weak
/// one (i, u) are one, unless the weak one has an accent.
/// </summary>
internal static class SpanishSyllables
{
    private const string Strong = "aeoáéó";
    private const string Accented = "íú";
    private const string Weak = "iuü";

    public static int Of(string word)
    {
        string sounds = Sounds(word.ToLowerInvariant());
        int count = 0;
        char previous = ' ';
        foreach (char c in sounds)
        {
            bool isVowel = IsVowel(c);
            count += isVowel && (!IsVowel(previous) || IsHiatus(previous, c)) ? 1 : 0;
            previous = c;
        }

        return Math.Max(1, count);
    }

    /// <summary>The letters that are heard: no u in que, gui; no h between vowels; a y that ends a word is an i.</summary>
    private static string Sounds(string word)
    {
        var heard = new System.Text.StringBuilder(word.Length);
        for (int index = 0; index < word.Length; index++)
        {
            char c = word[index];
            char before = index > 0 ? word[index - 1] : ' ';
            char after = index + 1 < word.Length ? word[index + 1] : ' ';
            bool isSilentU = c == 'u' && before is 'q' or 'g' && c == 'u' && (before == 'q' || after is 'e' or 'i' or 'é' or 'í');
            bool isSilentH = c == 'h' && before != 'c';
            if (!isSilentU && !isSilentH)
            {
                heard.Append(c == 'y' && !IsVowel(after) ? 'i' : c);
            }
        }

        return heard.ToString();
    }

    private static bool IsVowel(char c) =>
        Strong.Contains(c, StringComparison.Ordinal)
        || Weak.Contains(c, StringComparison.Ordinal)
        || Accented.Contains(c, StringComparison.Ordinal);

    private static bool IsHiatus(char one, char other) =>
        (IsStrong(one) && IsStrong(other))
        || (Accented.Contains(one, StringComparison.Ordinal) && IsStrong(other))
        || (IsStrong(one) && Accented.Contains(other, StringComparison.Ordinal))
        || one == other;

    private static bool IsStrong(char c) => Strong.Contains(c, StringComparison.Ordinal);
}
