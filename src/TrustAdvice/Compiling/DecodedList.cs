using System.Collections;

namespace TrustAdvice.Compiling;

/// <summary>A list of which each item is decoded when it is first asked for, and then kept.</summary>
internal sealed class DecodedList<T>(int count, Func<int, T> decode) : IReadOnlyList<T>
    where T : class
{
    private readonly T?[] _items = new T?[count];

    public int Count => _items.Length;

    /// <summary>The item at a place: one object, whichever thread asks first.</summary>
    public T this[int index] => _items[index] ?? Interlocked.CompareExchange(ref _items[index], decode(index), null) ?? _items[index]!;

    public IEnumerator<T> GetEnumerator()
    {
        for (int index = 0; index < _items.Length; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
