using System.Numerics;

namespace TrustAdvice.Facts;

/// <summary>
/// The facts that a rule set can speak of, in a fixed order. A situation is one point of this space: one code for each
/// fact, 0 for unknown.
/// </summary>
internal sealed class FactSpace
{
    private readonly FactDefinition[] _hostFacts;
    private readonly Lazy<FactDefinition[]> _facts;
    private readonly Lazy<Dictionary<string, int>> _indexes;

    /// <summary>The place of each of the host's facts, apart from the others: to encode a situation takes no more, and the built-in ones take long to make.</summary>
    private readonly Dictionary<string, int> _hostIndexes = new(StringComparer.Ordinal);

    internal FactSpace(IEnumerable<FactDefinition> hostFacts)
    {
        _hostFacts = [.. hostFacts];
        foreach (var fact in _hostFacts)
        {
            _hostIndexes.Add(fact.Name, BuiltInFacts.Count + _hostIndexes.Count);
        }

        _facts = new(() => [.. BuiltInFacts.All, .. _hostFacts]);
        _indexes = new(IndexesOf);
    }

    /// <summary>The built-in facts alone.</summary>
    public static FactSpace BuiltIn { get; } = new([]);

    /// <summary>The space of a rule set's facts; null is the built-in ones.</summary>
    public static FactSpace Of(IReadOnlyList<FactDefinition>? facts) =>
        facts is null || ReferenceEquals(facts, BuiltIn.All) ? BuiltIn : new(facts.Where(fact => FactDefinition.IsHostName(fact.Name)));

    /// <summary>All facts: the built-in ones, then the host's in the order of the rule file.</summary>
    public IReadOnlyList<FactDefinition> All => field ??= _facts.Value.AsReadOnly();

    /// <summary>The exact number of situations, unknown counted as a value of each fact.</summary>
    public BigInteger SituationCount
    {
        get
        {
            var count = BigInteger.One;
            foreach (var fact in _facts.Value)
            {
                count *= fact.Size;
            }

            return count;
        }
    }

    internal int Count => BuiltInFacts.Count + _hostFacts.Length;

    internal FactDefinition this[int index] => index < BuiltInFacts.Count ? BuiltInFacts.At(index) : _hostFacts[index - BuiltInFacts.Count];

    /// <summary>The fact of a name, or null.</summary>
    /// <param name="name">The JSON name.</param>
    public FactDefinition? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        int index = IndexOf(name);
        return index < 0 ? null : this[index];
    }

    internal int IndexOf(string name) => _indexes.Value.GetValueOrDefault(name, -1);

    /// <summary>
    /// Writes the code of each fact. A host's fact that this space does not declare is left out, and a value that it does
    /// not declare counts as unknown.
    /// </summary>
    internal void Encode(Situation situation, Span<byte> codes)
    {
        situation.Codes.CopyTo(codes);
        codes[BuiltInFacts.Count..].Clear();
        foreach (var (name, value) in situation.HostFacts.All)
        {
            if (_hostIndexes.TryGetValue(name, out int index))
            {
                codes[index] = (byte)Math.Max(0, _hostFacts[index - BuiltInFacts.Count].CodeOf(value));
            }
        }
    }

    /// <summary>The situation at a point.</summary>
    internal Situation Decode(ReadOnlySpan<byte> codes)
    {
        var situation = new Situation();
        for (int index = 0; index < Count; index++)
        {
            if (codes[index] != 0)
            {
                situation = situation.With(this[index].Name, this[index].ValueOf(codes[index]));
            }
        }

        return situation;
    }

    private Dictionary<string, int> IndexesOf()
    {
        var indexes = new Dictionary<string, int>(Count, StringComparer.Ordinal);
        for (int index = 0; index < Count; index++)
        {
            indexes.Add(index < BuiltInFacts.Count ? BuiltInFacts.NameOf(index) : this[index].Name, index);
        }

        return indexes;
    }
}
