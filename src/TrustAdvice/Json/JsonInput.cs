using TrustAdvice.Diagnostics;

namespace TrustAdvice.Json;

/// <summary>Where bytes from outside become values: reads a stream no further than a limit, and skips a byte order mark.</summary>
internal static class JsonInput
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The bytes of a stream, or one byte more than the limit when there are more.</summary>
    public static byte[] ReadAtMost(Stream stream, int maximumBytes)
    {
        using var copy = new MemoryStream();
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

        return copy.ToArray();
    }

    public static JsonValue? Parse(ReadOnlyMemory<byte> utf8, DiagnosticBag diagnostics)
    {
        int skipped = utf8.Span.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        return JsonTreeReader.Read(utf8.Span[skipped..], diagnostics, skipped);
    }
}
