using System.Globalization;
using System.Text;

namespace TrustAdvice.Input;

/// <summary>What a message repeats of its input: short, and nothing that could move a cursor or fake a second line.</summary>
internal static class Excerpt
{
    /// <summary>The text, cut at a whole character, with what nobody sees written as escapes.</summary>
    public static string Of(string text, int longest)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= longest)
            {
                return shown.Append('…').ToString();
            }

            if (UnseenSigns.Is(rune))
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            }
            else
            {
                shown.Append(rune.ToString());
            }
        }

        return shown.ToString();
    }
}
