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
    private Reading? _kept;

    /// <param name="only">The text of an item that chooses nothing.</param>
    public Wordings(T only) => _only = only;

    /// <param name="conditions">The conditions by which the item chooses.</param>
    /// <param name="make">Makes the text, from the bits of the conditions that hold.</param>
    public Wordings(TextCondition[] conditions, Func<ulong, T> make) => (_conditions, _make) = (conditions, make);

    /// <summary>The text for a situation.</summary>
    public T For(Situation situation, CompiledRules rules) => _only ?? Chosen(situation, rules);

    private T Chosen(Situation situation, CompiledRules rules)
    {
        var codes = rules.CodesOf(situation, stackalloc byte[rules.FactCount]);
        ulong holding = 0;
        for (int condition = 0; condition < _conditions.Length; condition++)
        {
            holding |= _conditions[condition].Holds(codes) ? 1UL << condition : 0;
        }

        return Find(holding) ?? Keep(holding, _make!(holding));
    }

    private T? Find(ulong holding)
    {
        for (var reading = _kept; reading is not null; reading = reading.Before)
        {
            if (reading.Holding == holding)
            {
                return reading.Text;
            }
        }

        return null;
    }

    /// <summary>Keeps what this thread has made, or gives what another thread had made before.</summary>
    private T Keep(ulong holding, T made)
    {
        for (var kept = _kept; kept is null || kept.Count < Most; kept = _kept)
        {
            if (Find(holding) is { } known)
            {
                return known;
            }

            var reading = new Reading(holding, made, kept);
            if (Interlocked.CompareExchange(ref _kept, reading, kept) == kept)
            {
                return made;
            }
        }

        return Find(holding) ?? made;
    }

    /// <summary>A text, the conditions under which it stands, and those kept before it.</summary>
    private sealed class Reading(ulong holding, T text, Reading? before)
    {
        public ulong Holding => holding;

        public T Text => text;

        public Reading? Before => before;

        public int Count { get; } = 1 + (before?.Count ?? 0);
    }
}
