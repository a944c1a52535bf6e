using System.Collections;
using System.Numerics;

namespace TrustAdvice.Rules;

/// <summary>Some actions of a catalogue, a bit for each: a thousand rules may withhold thousands each.</summary>
internal sealed class ActionSet : IReadOnlySet<int>
{
    private const int WordBits = 64;

    private readonly ulong[] _words;

    public ActionSet(int actions) => _words = new ulong[(actions + WordBits - 1) / WordBits];

    /// <summary>The bits, in the order of the catalogue.</summary>
    public ReadOnlySpan<ulong> Words => _words;

    public int Count => _words.Sum(BitOperations.PopCount);

    public void Add(int action) => _words[action / WordBits] |= 1UL << (action % WordBits);

    public void Add(ActionSet other)
    {
        for (int word = 0; word < _words.Length; word++)
        {
            _words[word] |= other._words[word];
        }
    }

    public void Remove(int action) => _words[action / WordBits] &= ~(1UL << (action % WordBits));

    public bool Contains(int item) =>
        item >= 0 && item / WordBits < _words.Length && (_words[item / WordBits] >> (item % WordBits) & 1) != 0;

    public IEnumerator<int> GetEnumerator()
    {
        for (int word = 0; word < _words.Length; word++)
        {
            for (ulong left = _words[word]; left != 0; left &= left - 1)
            {
                yield return (word * WordBits) + BitOperations.TrailingZeroCount(left);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool IsSubsetOf(IEnumerable<int> other) => Hashed.IsSubsetOf(other);

    public bool IsProperSubsetOf(IEnumerable<int> other) => Hashed.IsProperSubsetOf(other);

    public bool IsSupersetOf(IEnumerable<int> other) => other.All(Contains);

    public bool IsProperSupersetOf(IEnumerable<int> other) => Hashed.IsProperSupersetOf(other);

    public bool Overlaps(IEnumerable<int> other) => other.Any(Contains);

    public bool SetEquals(IEnumerable<int> other) => Hashed.SetEquals(other);

    private HashSet<int> Hashed => [.. this];
}
