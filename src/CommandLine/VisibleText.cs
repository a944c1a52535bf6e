using System.Globalization;
using System.Text;

namespace TrustAdvice.CommandLine;

/// <summary>
/// A text from outside, such as the name of a file or a word of the command line, as one line that can be printed: whatever would move
/// the cursor, turn the line round, break it or show nothing stands there as a visible mark.
/// </summary>
internal static class VisibleText
{
    private const char Mark = '\uFFFD';

    /// <summary>Letters and marks that are drawn as nothing (Default_Ignorable_Code_Point of Unicode), and the Braille blank.</summary>
    private static readonly (int From, int To)[] Blank =
    [
        (0x034F, 0x034F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x2800, 0x2800), (0x3164, 0x3164),
        (0xFE00, 0xFE0F), (0xFFA0, 0xFFA0), (0xE0100, 0xE01EF),
    ];

    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            shown.Append(IsUnseen(rune) ? Mark.ToString() : rune.ToString());
        }

        return shown.ToString();
    }

    private static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || Array.Exists(Blank, range => rune.Value >= range.From && rune.Value <= range.To);
}
