using System.Text;
using System.Text.Json;

namespace TrustAdvice.Input;

/// <summary>
/// The short texts that a file repeats, such as the names of members: each is made once and handed out again. What is
/// kept is bounded, and a text that is not kept is made anew.
/// </summary>
internal sealed class ShortTexts
{
    private const int LongestText = 24;

    private readonly string?[] _texts = new string?[256];

    /// <summary>The text at which a reader stands: a string, the name of a member, or a number as it is written.</summary>
    public string Of(ref Utf8JsonReader reader)
    {
        var bytes = reader.ValueSpan;
        if (bytes.Length is 0 or > LongestText || reader.ValueIsEscaped)
        {
            return TextOf(ref reader);
        }

        ref string? kept = ref _texts[(bytes.Length + (7 * bytes[0]) + (31 * bytes[^1]) + (127 * bytes[bytes.Length / 2])) % _texts.Length];
        if (kept is null || !Ascii.Equals(bytes, kept))
        {
            kept = TextOf(ref reader);
        }

        return kept;
    }

    private static string TextOf(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(reader.ValueSpan) : reader.GetString()!;
}
