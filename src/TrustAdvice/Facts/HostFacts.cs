namespace TrustAdvice.Facts;

/// <summary>Facts that a host's rule set declares: an immutable list of names and values, sorted by name.</summary>
internal sealed class HostFacts : IEquatable<HostFacts>
{
    /// <summary>The most facts that a rule set may add: ten times the built-in ones, whose codes stay well within a kilobyte.</summary>
    public const int Maximum = 220;

    public static HostFacts Empty { get; } = new([]);

    private readonly KeyValuePair<string, string>[] _facts;

    private HostFacts(KeyValuePair<string, string>[] facts) => _facts = facts;

    public int Count => _facts.Length;

    public IReadOnlyList<KeyValuePair<string, string>> All => _facts;

    /// <summary>The facts of a list in which no name stands twice.</summary>
    public static HostFacts Of(IEnumerable<KeyValuePair<string, string>> facts) => new([.. facts.OrderBy(fact => fact.Key, StringComparer.Ordinal)]);

    public string? ValueOf(string name) => IndexOf(name) is var index and >= 0 ? _facts[index].Value : null;

    /// <summary>The same facts with one set, or without it when the value is null.</summary>
    public HostFacts With(string name, string? value)
    {
        int index = IndexOf(name);
        int before = index < 0 ? ~index : index;
        var after = _facts.AsSpan(index < 0 ? before : before + 1);
        return value is null
            ? index < 0 ? this : new([.. _facts.AsSpan(0, before), .. after])
            : new([.. _facts.AsSpan(0, before), new(name, value), .. after]);
    }

    public bool Equals(HostFacts? other) => other is not null && _facts.AsSpan().SequenceEqual(other._facts);

    public override bool Equals(object? obj) => Equals(obj as HostFacts);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (fact, value) in _facts)
        {
            hash.Add(fact, StringComparer.Ordinal);
            hash.Add(value, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>The place of a fact, or the complement of the place where it would stand.</summary>
    private int IndexOf(string name)
    {
        int low = 0;
        int high = _facts.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(_facts[middle].Key, name);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }
}
