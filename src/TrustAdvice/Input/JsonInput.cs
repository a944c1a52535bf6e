using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TrustAdvice.Input;

/// <summary>Where bytes from outside become values: reads a stream no further than a limit, and skips a byte order mark.</summary>
internal static class JsonInput
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>How many bytes of a byte order mark stand before a text; no editor counts them.</summary>
    public static int Skipped(ReadOnlySpan<byte> utf8) => utf8.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;

    /// <summary>The bytes of a stream, or one byte more than the limit when there are more.</summary>
    public static byte[] ReadAtMost(Stream stream, int maximumBytes)
    {
        // The length is a hint: what is read counts.
        int length = stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, maximumBytes + 1) : 0;
        using var copy = new MemoryStream(length);
        var buffer = new byte[Math.Min(81_920, maximumBytes + 1)];
        while (copy.Length <= maximumBytes)
        {
            int wanted = (int)Math.Min(buffer.Length, maximumBytes + 1 - copy.Length);
            int read = stream.Read(buffer, 0, wanted);
            if (read == 0)
            {
                break;
            }

            copy.Write(buffer, 0, read);
        }

        return copy.Length == copy.Capacity ? copy.GetBuffer() : copy.ToArray();
    }

    /// <summary>The bytes of a text, or more than the limit when there are more.</summary>
    public static byte[] ReadAtMost(string text, int maximumBytes)
    {
        // No character takes less than a byte, so what is left out cannot bring the text within the limit.
        string read = text.Length > maximumBytes ? text[..(maximumBytes + 1)] : text;
        return Encoding.UTF8.GetBytes(read);
    }

    /// <summary>What is written, as a text.</summary>
    /// <param name="indented">Whether it is laid out for people.</param>
    /// <param name="write">Writes one value.</param>
    public static string TextOf(bool indented, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length).Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    /// <summary>The bytes of a stream, or one byte more than the limit when there are more.</summary>
    public static async Task<byte[]> ReadAtMostAsync(Stream stream, int maximumBytes, CancellationToken cancellationToken)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[Math.Min(81_920, maximumBytes + 1)];
        while (copy.Length <= maximumBytes)
        {
            int wanted = (int)Math.Min(buffer.Length, maximumBytes + 1 - copy.Length);
            int read = await stream.ReadAsync(buffer.AsMemory(0, wanted), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            copy.Write(buffer, 0, read);
        }

        return copy.ToArray();
    }

    /// <summary>The root, or null when the text is not JSON; then the bag says why.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="diagnostics">Where faults go.</param>
    public static JsonValue? Parse(ReadOnlyMemory<byte> utf8, DiagnosticBag diagnostics)
    {
        if (IsSixteenBits(utf8.Span))
        {
            diagnostics.Add(0, JsonPath.Root, Faults.NotJson("each character takes two bytes", "save it as UTF-8"));
            return null;
        }

        int skipped = Skipped(utf8.Span);
        return JsonTreeReader.Read(utf8.Span[skipped..], diagnostics, skipped);
    }

    /// <summary>Whether bytes are UTF-16, with its mark or without: JSON begins with a character that takes one byte of the two.</summary>
    private static bool IsSixteenBits(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, ..] or [not 0, 0, ..];
}
