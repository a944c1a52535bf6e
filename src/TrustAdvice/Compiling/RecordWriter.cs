using System.Buffers.Binary;

namespace TrustAdvice.Compiling;

/// <summary>Writes what <see cref="RecordReader"/> reads.</summary>
internal sealed class RecordWriter(TextPoolWriter texts)
{
    private const int BitsOfByte = 8;

    private readonly List<byte> _bytes = [];

    /// <summary>The number of the text behind the newest one.</summary>
    private int _next;

    public void Number(int number) => Bits((ulong)number);

    public void Bits(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            _bytes.Add((byte)(value | 0x80));
        }

        _bytes.Add((byte)value);
    }

    /// <summary>
    /// Texts mostly follow one another in the pool: the next one is written as 0, any other as its number and one, which leaves less
    /// to load once a file is compressed.
    /// </summary>
    public void Text(string text) => Number(Step(texts.Add(text)));

    public void OptionalText(string? text) => Number(text is null ? 0 : Step(texts.Add(text)) + 1);

    /// <summary>The name of a member, which comes again and again between texts that follow one another.</summary>
    public void Name(string name) => Number(texts.Add(name));

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
        int end = 0;
        int index = 0;
        int first = sizeof(int) * (1 + records.Count);
        foreach (byte[] record in records)
        {
            record.CopyTo(table, first + end);
            end += record.Length;
            for (int part = 0; part < sizeof(int); part++)
            {
                table[sizeof(int) + (part * records.Count) + index] = (byte)(end >> (BitsOfByte * part));
            }

            index++;
        }

        return table;
    }

    private int Step(int number)
    {
        int step = number == _next ? 0 : number + 1;
        _next = number + 1;
        return step;
    }
}
