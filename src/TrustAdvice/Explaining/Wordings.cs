using TrustAdvice.Matching;
using TrustAdvice.Rules;

namespace TrustAdvice.Explaining;

/// <summary>What an item says: one text, or one for each set of the conditions by which it chooses.</summary>
internal sealed class Wordings<T>
    where T : class
{
    /// <summary>Where more texts than these are needed, a text is made anew each time, so that no item can fill the memory.</summary>
    private const int Most = 32;

    private readonly T? _only;
    private readonly TextCondition[] _conditions = [];
    private readonly Func<ulong, T>? _make;
    private KeyValuePair<ulong, T>[] _kept = [];

    /// <param name="only">The text of an item that chooses nothing.</param>
    public Wordings(T only) => _only = only;

    /// <param name="conditions">The conditions by which the item chooses.</param>
    /// <param name="make">Makes the text, from the bits of the conditions that hold.</param>
    public Wordings(TextCondition[] conditions, Func<ulong, T> make) => (_conditions, _make) = (conditions, make);

    /// <summary>The text for a situation.</summary>
    public T For(Situation situation, CompiledRules rules) => _only ?? Chosen(situation, rules);

    private T Chosen(Situation situation, CompiledRules rules)
    {
        Span<byte> codes = stackalloc byte[rules.FactCount];
        rules.Encode(situation, codes);
        ulong holding = 0;
        for (int condition = 0; condition < _conditions.Length; condition++)
        {
            holding |= _conditions[condition].Holds(codes) ? 1UL << condition : 0;
        }

        return Find(holding) ?? Keep(holding, _make!(holding));
    }

    private T? Find(ulong holding)
    {
        foreach (var (which, text) in _kept)
        {
            if (which == holding)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>Keeps what this thread has made, or gives what another thread had made before.</summary>
    private T Keep(ulong holding, T made)
    {
        for (var kept = _kept; kept.Length < Most; kept = _kept)
        {
            if (Find(holding) is { } known)
            {
                return known;
            }

            if (Interlocked.CompareExchange(ref _kept, [.. kept, new(holding, made)], kept) == kept)
            {
                return made;
            }
        }

        return Find(holding) ?? made;
    }
}
