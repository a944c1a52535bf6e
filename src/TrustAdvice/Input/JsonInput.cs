namespace TrustAdvice.Input;

/// <summary>Where bytes from outside become values: reads a stream no further than a limit, and skips a byte order mark.</summary>
internal static class JsonInput
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

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

    /// <summary>The root, or null when the text is not JSON; then the bag says why.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="diagnostics">Where faults go.</param>
    /// <param name="wanted">The members of the root that are wanted, where not all are; reading ends with the last of them.</param>
    public static JsonValue? Parse(ReadOnlyMemory<byte> utf8, DiagnosticBag diagnostics, params IReadOnlyList<string> wanted)
    {
        int skipped = utf8.Span.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        return JsonTreeReader.Read(utf8.Span[skipped..], diagnostics, skipped, wanted);
    }
}
