namespace TrustAdvice.Facts;

/// <summary>A fact that rules may speak of: a name and a handful of values, besides <c>unknown</c>.</summary>
/// <remarks>
/// The values are numbered from 1 in their order; 0 is unknown. That number is the fact's code in a situation and the
/// bit in a condition's set of values, which is why a fact has at most <see cref="MaximumValues"/> of them.
/// </remarks>
public sealed class FactDefinition
{
    /// <summary>The name of the value that every fact has besides its own.</summary>
    public const string Unknown = "unknown";

    /// <summary>The most values a fact can have: what fits in a 64-bit set beside unknown, with one bit to spare.</summary>
    public const int MaximumValues = 62;

    private readonly string[] _values;

    internal FactDefinition(string name, IEnumerable<string> values, bool isOrdered, bool isPrivate)
    {
        Name = name;
        _values = [.. values];
        Values = _values.AsReadOnly();
        IsOrdered = isOrdered;
        IsPrivate = isPrivate;
    }

    /// <summary>The name, as in JSON.</summary>
    public string Name { get; }

    /// <summary>The values in their order, without <c>unknown</c>.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>Whether the values stand from low to high, so that a rule may name a range.</summary>
    public bool IsOrdered { get; }

    /// <summary>Whether the fact belongs to the reader alone and is never shown to the partner.</summary>
    public bool IsPrivate { get; }

    /// <summary>The number of values with <c>unknown</c> among them.</summary>
    internal int Size => _values.Length + 1;

    /// <summary>The set of all values, <c>unknown</c> included.</summary>
    internal ulong AllValues => (1UL << Size) - 1;

    /// <summary>The set of all known values.</summary>
    internal ulong KnownValues => AllValues & ~1UL;

    /// <summary>Whether a name has the form of a host's fact: it has a dot.</summary>
    internal static bool IsHostName(string name) => name.Contains('.', StringComparison.Ordinal);

    /// <summary>The code of a value: 0 for <c>unknown</c> and null, from 1 for the fact's own, -1 for any other.</summary>
    internal int CodeOf(string? value)
    {
        if (value is null or Unknown)
        {
            return 0;
        }

        int index = Array.IndexOf(_values, value);
        return index < 0 ? -1 : index + 1;
    }

    /// <summary>The value of a code.</summary>
    internal string ValueOf(int code) => code == 0 ? Unknown : _values[code - 1];

    /// <inheritdoc/>
    public override string ToString() => Name;
}
