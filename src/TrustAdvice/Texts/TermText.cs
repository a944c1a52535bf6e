using System.Text;

namespace TrustAdvice.Texts;

/// <summary>
/// Texts with places for words that a host may choose: <c>{partner}</c>, <c>{partner.dat}</c>; <c>{Partner}</c> at the
/// start of a sentence.
/// </summary>
internal static class TermText
{
    /// <summary>The text with words in the places; a place whose name is not known stays as it is.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> words)
    {
        int open = text.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
        {
            return text;
        }

        var filled = new StringBuilder(text.Length + 16);
        int from = 0;
        while (open >= 0 && text.IndexOf('}', open) is var close and > 0)
        {
            string name = text[(open + 1)..close];
            filled.Append(text, from, open - from).Append(WordFor(name, words) ?? text[open..(close + 1)]);
            from = close + 1;
            open = text.IndexOf('{', from);
        }

        return filled.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>The names in the places of a text, in the form in which terms are declared; null when a brace has no pair.</summary>
    public static IReadOnlyList<string>? NamesIn(string text)
    {
        List<string> names = [];
        for (int at = text.IndexOfAny(Braces); at >= 0; at = text.IndexOfAny(Braces, at + 1))
        {
            int close = text.IndexOf('}', at);
            if (text[at] == '}' || close < 0 || text.IndexOf('{', at + 1) is var next and >= 0 && next < close)
            {
                return null;
            }

            names.Add(Declared(text[(at + 1)..close]));
            at = close;
        }

        return names;
    }

    /// <summary>Whether a name can be declared: small letters, and one form after a point.</summary>
    public static bool IsName(string name) => !ConditionalText.IsMark(name) && name.Split('.') is { Length: 1 or 2 } parts
        && Array.TrueForAll(parts, part => part.Length is > 0 and <= 20 && part.All(char.IsAsciiLetterLower));

    private static readonly char[] Braces = ['{', '}'];

    private static string? WordFor(string name, IReadOnlyDictionary<string, string> words)
    {
        string declared = Declared(name);
        string? word = words.GetValueOrDefault(declared);
        return word is null || declared == name ? word : Capital(word);
    }

    private static string Declared(string name) =>
        name.Length > 0 && char.IsAsciiLetterUpper(name[0]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    private static string Capital(string word) =>
        word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
