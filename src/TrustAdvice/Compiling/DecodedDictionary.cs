using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace TrustAdvice.Compiling;

/// <summary>Things by key, in the order of their file; one is decoded whenever it is asked for.</summary>
/// <param name="records">The records, by the names of the keys.</param>
/// <param name="nameOf">The name of a key.</param>
/// <param name="keyOf">The key of a name.</param>
/// <param name="decode">Reads what has the name.</param>
internal sealed class DecodedDictionary<TKey, T>(
    NamedRecords records, Func<TKey, string> nameOf, Func<string, TKey> keyOf, RecordTable.Decoder<T> decode) : IReadOnlyDictionary<TKey, T>
    where T : class
{
    public int Count => records.Count;

    public IEnumerable<TKey> Keys => Enumerable.Range(0, Count).Select(record => keyOf(records.NameAt(record)));

    public IEnumerable<T> Values => Enumerable.Range(0, Count).Select(ValueAt);

    public T this[TKey key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException();

    public bool ContainsKey(TKey key) => records.Find(nameOf(key)) >= 0;

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out T value)
    {
        int record = records.Find(nameOf(key));
        value = record < 0 ? null : ValueAt(record);
        return record >= 0;
    }

    public IEnumerator<KeyValuePair<TKey, T>> GetEnumerator() => Keys.Zip(Values, KeyValuePair.Create).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T ValueAt(int record)
    {
        var reader = records.At(record);
        return decode(ref reader);
    }
}
