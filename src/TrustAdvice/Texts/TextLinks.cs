using System.Globalization;
using System.Text;

namespace TrustAdvice.Texts;

/// <summary>Whether a text sends its reader somewhere: a link, an address, a telephone number, or markup that may become one.</summary>
internal static class TextLinks
{
    /// <summary>So many digits in a row could be dialled.</summary>
    private const int DigitsInARow = 3;

    /// <summary>So many digits and words for digits with nothing but signs between them could be dialled.</summary>
    private const int DigitsInAll = 5;

    private static readonly string[] Everywhere = ["@", "://", "](", "][", "**", "__", "`"];

    private static readonly string[] Schemes =
        ["http:", "https:", "mailto:", "tel:", "sms:", "ftp:", "file:", "data:", "javascript:", "callto:", "whatsapp:", "sip:", "skype:", "geo:", "intent:"];

    private const string Blanks = " \u00A0\n,";

    /// <summary>Words that stand for a sign of an address, in the languages of the package.</summary>
    private static readonly string[] Signs = ["dot", "at", "punkt", "punto", "arroba"];

    /// <summary>Domains that stand behind a sign in words, and behind a name of one letter.</summary>
    private static readonly string[] Domains = ["com", "org", "net", "info", "app", "io", "co", "me", "eu", "uk"];

    private static readonly HashSet<string> DigitWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "zero", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "double",
        "triple", "hundred", "null", "eins", "zwei", "zwo", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "cero",
        "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve",
    };

    public static bool Has(string written)
    {
        string text = Plain(written);
        return HasMarkup(text) || HasAddress(text) || HasNumber(text);
    }

    /// <summary>A tag or an entity of HTML, and what Markdown makes strong, a heading or code.</summary>
    public static bool HasMarkup(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            char next = at + 1 < text.Length ? text[at + 1] : ' ';
            bool begins = text[at] switch
            {
                '<' or '＜' => char.IsLetter(next) || next is '/' or '!' or '?',
                '&' => IsEntity(text.AsSpan(at + 1)),
                '#' => next is ' ' or '#' && text.AsSpan(0, at).TrimEnd([' ', '#']) is [] or [.., '\n'],
                _ => false,
            };
            if (begins)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Signs of full width as those of ASCII, and the other dots that a browser takes for one.</summary>
    private static string Plain(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            plain.Append(c switch
            {
                >= '！' and <= '～' => (char)(c - '！' + '!'),
                '․' or '﹒' => '.',
                '。' or '｡' when IsAsciiWord(text, at - 1) && IsAsciiWord(text, at + 1) => '.',
                _ => c,
            });
        }

        return plain.ToString();
    }

    private static bool IsAsciiWord(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiLetterOrDigit(text[at]);

    private static bool IsEntity(ReadOnlySpan<char> text)
    {
        int end = text.IndexOf(';');
        if (end is < 2 or > 10)
        {
            return false;
        }

        foreach (char c in text[..end])
        {
            if (c != '#' && !char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasAddress(string text) =>
        Array.Exists(Everywhere, sign => text.Contains(sign, StringComparison.Ordinal))
        || (text.Contains(':', StringComparison.Ordinal) && Array.Exists(Schemes, scheme => HasScheme(text, scheme)))
        || HasDomain(text)
        || HasAddressInWords(text);

    /// <summary>A scheme before something; before a blank it is a word and a colon.</summary>
    private static bool HasScheme(string text, string scheme)
    {
        int at = text.IndexOf(scheme, StringComparison.OrdinalIgnoreCase);
        int end = at + scheme.Length;
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && end < text.Length && !char.IsWhiteSpace(text[end]);
    }

    /// <summary>
    /// Two names with a dot and no blank between them. Abbreviations such as "e.g." have single letters there, and a term
    /// with its form stands behind a brace.
    /// </summary>
    private static bool HasDomain(string text)
    {
        for (int dot = text.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = text.IndexOf('.', dot + 1))
        {
            int start = dot;
            while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '-'))
            {
                start--;
            }

            int end = dot + 1;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            var name = text.AsSpan(start, dot - start);
            bool isName = name.Length > 1 ? HasLetter(name) : name.Length == 1 && IsAmong(Domains, text.AsSpan(dot + 1, end - dot - 1));
            bool isTerm = start > 0 && text[start - 1] == '{';
            if (isName && !isTerm && end - dot > 2)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLetter(ReadOnlySpan<char> name)
    {
        foreach (char c in name)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAmong(string[] words, ReadOnlySpan<char> word)
    {
        foreach (string known in words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"acme dot com", "kim (at) acme", "www acme".</summary>
    private static bool HasAddressInWords(string text)
    {
        bool isFirst = true;
        bool isBehindSign = false;
        for (int at = 0, end; at < text.Length; at = end + 1)
        {
            int length = text.AsSpan(at).IndexOfAny(Blanks);
            end = length < 0 ? text.Length : at + length;
            if (end == at)
            {
                continue;
            }

            var word = text.AsSpan(at, end - at);
            var bare = word.Trim("()[]{}.");
            bool isSign = IsAmong(Signs, bare);
            if (bare.StartsWith("www", StringComparison.OrdinalIgnoreCase)
                || (isSign && word[0] is '(' or '[' or '{')
                || (isBehindSign && IsAmong(Domains, word.TrimEnd(".!?)"))))
            {
                return true;
            }

            isBehindSign = isSign && !isFirst;
            isFirst = false;
        }

        return false;
    }

    /// <summary>Digits of any script and words for digits. Times of the day are none, and any other word ends a number.</summary>
    private static bool HasNumber(string text)
    {
        int row = 0;
        int all = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (TimeAt(text, at) is var time and > 0)
            {
                row = all = 0;
                at += time - 1;
                continue;
            }

            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out int length);
            if (char.IsLetter(text[at]))
            {
                int end = at + 1;
                while (end < text.Length && char.IsLetter(text[end]))
                {
                    end++;
                }

                row = 0;
                all = DigitWords.Contains(text[at..end]) ? all + 1 : 0;
                at = end - 1;
            }
            else if (IsDigit(rune))
            {
                row++;
                all++;
                at += length - 1;
            }
            else
            {
                row = 0;
                at += length - 1;
            }

            if (row >= DigitsInARow || all >= DigitsInAll)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDigit(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber;

    /// <summary>The length of a time such as 9:30 or 18.00 that stands alone here; else 0.</summary>
    private static int TimeAt(string text, int at)
    {
        if (at > 0 && (char.IsDigit(text[at - 1]) || text[at - 1] is ':' or '.'))
        {
            return 0;
        }

        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        bool isTime = end - at is 1 or 2
            && end + 2 < text.Length
            && text[end] is ':' or '.'
            && text[end + 1] is >= '0' and <= '5'
            && char.IsAsciiDigit(text[end + 2])
            && int.Parse(text.AsSpan(at, end - at), CultureInfo.InvariantCulture) < 24
            && !(end + 3 < text.Length && (char.IsDigit(text[end + 3]) || (text[end + 3] is ':' or '.' && end + 4 < text.Length && char.IsDigit(text[end + 4]))));
        return isTime ? end + 3 - at : 0;
    }
}
