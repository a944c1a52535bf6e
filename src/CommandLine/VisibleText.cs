using System.Text;
using TrustAdvice.Input;

namespace TrustAdvice.CommandLine;

/// <summary>
/// A text from outside, such as the name of a file or a word of the command line, as one line that can be printed: whatever would move
/// the cursor, turn the line round, break it or show nothing stands there as a visible mark.
/// </summary>
internal static class VisibleText
{
    private const char Mark = '\uFFFD';

    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            shown.Append(UnseenSigns.Is(rune) ? Mark.ToString() : rune.ToString());
        }

        return shown.ToString();
    }
}
