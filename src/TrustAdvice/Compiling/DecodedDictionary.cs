using System.Buffers.Binary;
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace TrustAdvice.Compiling;

/// <summary>
/// Things by name, in the order of their file, with the places in the order of the names in front: what is asked for is found by
/// halving and decoded then, and nothing else is touched.
/// </summary>
/// <param name="section">The bytes of the section.</param>
/// <param name="texts">Its texts, the names among them.</param>
/// <param name="nameOf">The name of a key.</param>
/// <param name="keyOf">The key of a name.</param>
/// <param name="decode">Reads what has the name.</param>
internal sealed class DecodedDictionary<TKey, T>(
    ReadOnlyMemory<byte> section, TextPool texts, Func<TKey, string> nameOf, Func<string, TKey> keyOf, RecordTable.Decoder<T> decode) : IReadOnlyDictionary<TKey, T>
    where T : class
{
    private const int LongestName = 512;

    private readonly RecordTable _records = new(section.Length == 0 ? section : section[(sizeof(int) * (1 + CountOf(section)))..]);

    public int Count { get; } = CountOf(section);

    public IEnumerable<TKey> Keys => Enumerable.Range(0, Count).Select(KeyAt);

    public IEnumerable<T> Values => this.Select(item => item.Value);

    public T this[TKey key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException();

    public bool ContainsKey(TKey key) => Find(nameOf(key)) >= 0;

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out T value)
    {
        int record = Find(nameOf(key));
        value = record < 0 ? null : ValueAt(record);
        return record >= 0;
    }

    public IEnumerator<KeyValuePair<TKey, T>> GetEnumerator()
    {
        for (int record = 0; record < Count; record++)
        {
            yield return KeyValuePair.Create(KeyAt(record), ValueAt(record));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int CountOf(ReadOnlyMemory<byte> section) =>
        section.Length == 0 ? 0 : BinaryPrimitives.ReadInt32LittleEndian(section.Span);

    private int Find(string name)
    {
        if (name.Length > LongestName)
        {
            return -1;
        }

        Span<byte> wanted = stackalloc byte[LongestName * 3];
        wanted = wanted[..Encoding.UTF8.GetBytes(name, wanted)];
        int low = 0;
        int high = Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int record = BinaryPrimitives.ReadInt32LittleEndian(section.Span[(sizeof(int) * (1 + middle))..]);
            var reader = new RecordReader(_records[record], texts);
            int order = texts.Bytes(reader.Number()).SequenceCompareTo(wanted);
            if (order == 0)
            {
                return record;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private TKey KeyAt(int record) => keyOf(new RecordReader(_records[record], texts).Text());

    private T ValueAt(int record)
    {
        var reader = new RecordReader(_records[record], texts);
        reader.Number();
        return decode(ref reader);
    }
}
