using System.Collections;

namespace TrustAdvice.Matching;

/// <summary>The items of an array from one place on, to read and not to change.</summary>
/// <remarks>Half the size of a slice in a <c>ReadOnlyCollection</c>, and read without going through the array's interface.</remarks>
internal sealed class Listing<T>(T[] items, int from = 0) : IReadOnlyList<T>
{
    public int Count => items.Length - from;

    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            return items[from + index];
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (int place = from; place < items.Length; place++)
        {
            yield return items[place];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
