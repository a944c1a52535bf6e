using System.Buffers.Binary;
using System.Text;

namespace TrustAdvice.Compiling;

/// <summary>
/// Records with names, in the order of their file, with the places in the order of the names in front: what is asked for is found
/// by halving, and nothing else is touched.
/// </summary>
/// <param name="section">The bytes of the section.</param>
/// <param name="texts">Its texts, the names among them.</param>
internal sealed class NamedRecords(ReadOnlyMemory<byte> section, TextPool texts)
{
    private const int LongestName = 512;

    private readonly RecordTable _records = new(section.Length == 0 ? section : section[(sizeof(int) * (1 + CountOf(section)))..]);

    public int Count { get; } = CountOf(section);

    /// <summary>The number of the record with a name; less than 0 where there is none.</summary>
    public int Find(string name)
    {
        if (name.Length > LongestName)
        {
            return -1;
        }

        Span<byte> wanted = stackalloc byte[LongestName * 3];
        return Find(wanted[..Encoding.UTF8.GetBytes(name, wanted)]);
    }

    public string NameAt(int record) => new RecordReader(_records[record], texts).Text();

    /// <summary>What the record says after its name.</summary>
    public RecordReader At(int record)
    {
        var reader = new RecordReader(_records[record], texts);
        reader.TextNumber();
        return reader;
    }

    private static int CountOf(ReadOnlyMemory<byte> section) =>
        section.Length == 0 ? 0 : BinaryPrimitives.ReadInt32LittleEndian(section.Span);

    private int Find(ReadOnlySpan<byte> wanted)
    {
        int low = 0;
        int high = Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int record = BinaryPrimitives.ReadInt32LittleEndian(section.Span[(sizeof(int) * (1 + middle))..]);
            var reader = new RecordReader(_records[record], texts);
            int order = texts.Bytes(reader.TextNumber()).SequenceCompareTo(wanted);
            if (order == 0)
            {
                return record;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
