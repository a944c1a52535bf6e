using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace TrustAdvice.Input;

/// <summary>A few values by name, which keep the order in which they came: a dictionary promises none.</summary>
/// <param name="entries">The values, no name twice.</param>
internal sealed class OrderedMap<TValue>(IReadOnlyList<KeyValuePair<string, TValue>> entries) : IReadOnlyDictionary<string, TValue>
{
    public int Count => entries.Count;

    public IEnumerable<string> Keys => entries.Select(entry => entry.Key);

    public IEnumerable<TValue> Values => entries.Select(entry => entry.Value);

    public TValue this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException("The name is not among these.");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        foreach (var (name, found) in entries)
        {
            if (name == key)
            {
                value = found;
                return true;
            }
        }

        value = default;
        return false;
    }

    public IEnumerator<KeyValuePair<string, TValue>> GetEnumerator() => entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
