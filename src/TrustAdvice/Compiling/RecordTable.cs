using System.Buffers.Binary;

namespace TrustAdvice.Compiling;

/// <summary>Records one after the other, with where each ends, so that one is read without the others.</summary>
internal readonly struct RecordTable(ReadOnlyMemory<byte> bytes)
{
    /// <summary>Reads what a record says.</summary>
    public delegate T Decoder<out T>(ref RecordReader reader);

    public int Count => bytes.Length == 0 ? 0 : BinaryPrimitives.ReadInt32LittleEndian(bytes.Span);

    /// <summary>Whether the ends of the records rise and the last is that of the bytes.</summary>
    public static bool IsSound(ReadOnlySpan<byte> bytes)
    {
        int count = bytes.Length < sizeof(int) ? -1 : BinaryPrimitives.ReadInt32LittleEndian(bytes);
        if (count < 0 || count > (bytes.Length / sizeof(int)) - 1)
        {
            return false;
        }

        int end = 0;
        for (int record = 0; record < count; record++)
        {
            int next = End(bytes, count, record);
            if (next < end)
            {
                return false;
            }

            end = next;
        }

        return end == bytes.Length - (sizeof(int) * (1 + count));
    }

    public ReadOnlySpan<byte> this[int index]
    {
        get
        {
            var all = bytes.Span;
            int count = Count;
            int first = sizeof(int) * (1 + count);
            int start = index == 0 ? 0 : End(all, count, index - 1);
            return all[(first + start)..(first + End(all, count, index))];
        }
    }

    /// <summary>
    /// Where a record ends. The lowest bytes of all ends stand together, then the next ones: three of four hardly change from one
    /// record to the next, so that a compressed file has half as much of them.
    /// </summary>
    private static int End(ReadOnlySpan<byte> bytes, int count, int record)
    {
        int at = sizeof(int) + record;
        return bytes[at] | (bytes[at + count] << 8) | (bytes[at + (2 * count)] << 16) | (bytes[at + (3 * count)] << 24);
    }
}
