using System.Collections;
using TrustAdvice.Matching;

namespace TrustAdvice.Compiling;

/// <summary>A list of which each item is decoded when it is first asked for, and then kept.</summary>
internal sealed class DecodedList<T>(int count, Func<int, T> decode) : IReadOnlyList<T>
    where T : class
{
    private readonly Kept<T> _items = new(count);

    public int Count => count;

    /// <summary>The item at a place: one object, whichever thread asks first.</summary>
    public T this[int index] =>
        (uint)index >= (uint)count ? throw new ArgumentOutOfRangeException(nameof(index)) : _items[index] ?? _items.Keep(index, decode(index));

    public IEnumerator<T> GetEnumerator()
    {
        for (int index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
