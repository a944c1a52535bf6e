using System.Globalization;
using System.Text;

namespace TrustAdvice.Input;

/// <summary>Signs that show nothing, move a cursor, break a line or turn it round.</summary>
internal static class UnseenSigns
{
    /// <summary>In their order: letters and marks that are drawn as nothing (Default_Ignorable_Code_Point of Unicode), and the Braille blank.</summary>
    private static readonly (int From, int To)[] Blank =
    [
        (0x034F, 0x034F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x2800, 0x2800), (0x3164, 0x3164),
        (0xFE00, 0xFE0F), (0xFFA0, 0xFFA0), (0xE0100, 0xE01EF),
    ];

    public static bool Is(Rune rune) => Is(rune, Rune.GetUnicodeCategory(rune));

    public static bool Is(Rune rune, UnicodeCategory category) => category
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || IsBlank(rune.Value);

    /// <summary>A loop, as in the texts of a rule file, where it is asked for each character.</summary>
    private static bool IsBlank(int value)
    {
        if (value < Blank[0].From)
        {
            return false;
        }

        foreach (var (from, to) in Blank)
        {
            if (value >= from && value <= to)
            {
                return true;
            }
        }

        return false;
    }
}
