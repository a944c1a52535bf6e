using System.Globalization;
using System.Text;
using TrustAdvice.Input;

namespace TrustAdvice.Texts;

/// <summary>Signs that have no place in a text that a person reads: they show nothing, turn others round, or pass for others.</summary>
internal static class TextSigns
{
    /// <summary>Pointed Hebrew and Tibetan put four on a letter; more run over the lines around.</summary>
    private const int MostMarks = 4;

    /// <summary>An empty line and an indent; more push a text off the screen.</summary>
    private const int MostBlanks = 3;

    /// <summary>Scripts whose letters pass for one another; a word has letters of one of them.</summary>
    private static readonly (int From, int To, Script Script)[] Scripts =
    [
        ('A', 'Z', Script.Latin), ('a', 'z', Script.Latin), (0x00C0, 0x024F, Script.Latin), (0x1E00, 0x1EFF, Script.Latin),
        (0x0370, 0x03FF, Script.Greek), (0x1F00, 0x1FFF, Script.Greek), (0x0400, 0x052F, Script.Cyrillic),
        (0x0530, 0x058F, Script.Armenian), (0x13A0, 0x13FF, Script.Cherokee),
    ];

    /// <summary>The scripts in which joiners are part of the spelling: Arabic, those of India, Burmese and Khmer.</summary>
    private static readonly (int From, int To)[] Joining = [(0x0600, 0x08FF), (0x0900, 0x0DFF), (0x1000, 0x109F), (0x1780, 0x17FF)];

    private enum Script
    {
        None,
        Latin,
        Greek,
        Cyrillic,
        Armenian,
        Cherokee,
    }

    /// <summary>Whether a text has such a sign. A line break shows, and a joiner where its script is written with it.</summary>
    public static bool HasHidden(string text)
    {
        // Most texts of an English file: every sign shows, is of one script, and no blanks push anything away.
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 && !text.Contains("  ", StringComparison.Ordinal))
        {
            return false;
        }

        var script = Script.None;
        int marks = 0;
        int blanks = 0;
        int previous = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            bool isMark = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
            marks = isMark ? marks + 1 : 0;
            blanks = Rune.IsWhiteSpace(rune) ? blanks + 1 : 0;
            script = isMark || Rune.IsLetter(rune) ? script : Script.None;
            var own = ScriptOf(rune.Value);
            if (IsHidden(rune, category, previous)
                || marks > MostMarks
                || blanks > MostBlanks
                || (own != Script.None && script != Script.None && own != script))
            {
                return true;
            }

            script = own == Script.None ? script : own;
            previous = rune.Value;
        }

        return false;
    }

    private static bool IsHidden(Rune rune, UnicodeCategory category, int previous) => rune.Value switch
    {
        '\n' => false,

        // The joiners, where they are part of the spelling.
        0x200C or 0x200D => !Lies(previous, Joining),

        // Letters of mathematics look like those of a word and are none.
        >= 0x1D400 and <= 0x1D7CB => true,
        _ => UnseenSigns.Is(rune, category) || category is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned,
    };

    private static bool Lies(int value, (int From, int To)[] ranges) =>
        Array.Exists(ranges, range => value >= range.From && value <= range.To);

    /// <summary>A loop and no lambda: it is asked for each character of a file, and a lambda would be made for each.</summary>
    private static Script ScriptOf(int value)
    {
        foreach (var (from, to, script) in Scripts)
        {
            if (value >= from && value <= to)
            {
                return script;
            }
        }

        return Script.None;
    }
}
