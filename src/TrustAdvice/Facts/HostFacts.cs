namespace TrustAdvice.Facts;

/// <summary>Facts that a host's rule set declares: an immutable list of names and values, sorted by name.</summary>
internal sealed class HostFacts : IEquatable<HostFacts>
{
    public static HostFacts Empty { get; } = new([]);

    private readonly KeyValuePair<string, string>[] _facts;

    private HostFacts(KeyValuePair<string, string>[] facts) => _facts = facts;

    public int Count => _facts.Length;

    public IReadOnlyList<KeyValuePair<string, string>> All => _facts;

    public string? ValueOf(string name)
    {
        foreach (var (fact, value) in _facts)
        {
            if (string.Equals(fact, name, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The same facts with one set, or without it when the value is null.</summary>
    public HostFacts With(string name, string? value)
    {
        var others = _facts.Where(f => !string.Equals(f.Key, name, StringComparison.Ordinal));
        var facts = value is null ? others : others.Append(new(name, value));
        return new([.. facts.OrderBy(f => f.Key, StringComparer.Ordinal)]);
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
}
