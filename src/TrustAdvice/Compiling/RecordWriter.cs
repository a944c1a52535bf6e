using System.Buffers.Binary;

namespace TrustAdvice.Compiling;

/// <summary>Writes what <see cref="RecordReader"/> reads.</summary>
internal sealed class RecordWriter(TextPoolWriter texts)
{
    private readonly List<byte> _bytes = [];

    public void Number(int number) => Bits((ulong)number);

    public void Bits(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            _bytes.Add((byte)(value | 0x80));
        }

        _bytes.Add((byte)value);
    }

    public void Text(string text) => Number(texts.Add(text));

    public void OptionalText(string? text) => Number(text is null ? 0 : texts.Add(text) + 1);

    public void Texts(IReadOnlyCollection<string> all)
    {
        Number(all.Count);
        foreach (string text in all)
        {
            Text(text);
        }
    }

    public void Numbers(IReadOnlyCollection<int> numbers)
    {
        Number(numbers.Count);
        foreach (int number in numbers)
        {
            Number(number);
        }
    }

    public byte[] ToArray() => [.. _bytes];

    /// <summary>Records as <see cref="RecordTable"/> reads them.</summary>
    public static byte[] Table(IReadOnlyCollection<byte[]> records)
    {
        var table = new byte[(sizeof(int) * (1 + records.Count)) + records.Sum(record => record.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(table, records.Count);
        int at = sizeof(int);
        int end = 0;
        int first = sizeof(int) * (1 + records.Count);
        foreach (byte[] record in records)
        {
            record.CopyTo(table, first + end);
            end += record.Length;
            BinaryPrimitives.WriteInt32LittleEndian(table.AsSpan(at), end);
            at += sizeof(int);
        }

        return table;
    }
}
