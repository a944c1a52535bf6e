using System.Numerics;
using TrustAdvice.Facts;
using TrustAdvice.Matching;
using TrustAdvice.Proof;
using TrustAdvice.Rules;

namespace TrustAdvice.Asking;

/// <summary>Finds which unknown facts are worth asking for, and in which order.</summary>
/// <remarks>
/// A fact is worth asking for when one answer to it, the rest staying unknown, changes what is shown. When there is no
/// such fact, the exact search of the prover looks for several facts that change it together; when it finds none, every
/// completion of the unknown facts shows the same, and there is nothing left to ask.
/// </remarks>
internal sealed class QuestionPlanner
{
    /// <summary>Some ten times what the built-in rule set needs where most is unknown.</summary>
    private const long MaximumSteps = 200_000;

    /// <summary>
    /// Asked before anything else, in this order: three that a person who stops early has been asked, and two that decide
    /// whether anything may be done together.
    /// </summary>
    private static readonly int[] FirstFacts = BuiltInFacts.IndexesOf("safety", "selfHarm", "childrenAtRisk", "disclosure", "ownConduct");

    /// <summary>What is still asked of a person to whom an alert is shown.</summary>
    private static readonly int[] DangerFacts = BuiltInFacts.IndexesOf("safety", "selfHarm", "childrenAtRisk", "ownConduct", "partnerSelfHarm");

    private readonly CompiledRules _rules;
    private readonly FactSpace _facts;
    private readonly AdviceSnapshot _reader;

    /// <summary>Made for the first exact search: an interview comes to it near its end, or never.</summary>
    private readonly Lazy<SameAdviceFormulas> _formulas;

    public QuestionPlanner(CompiledRules rules, int limit)
    {
        _rules = rules;
        _facts = rules.Model.Facts;
        _reader = new AdviceSnapshot(rules, limit);
        _formulas = new Lazy<SameAdviceFormulas>(() => new SameAdviceFormulas(rules, limit));
    }

    /// <summary>The facts worth asking for, by index, in the order to ask.</summary>
    /// <param name="codes">The situation.</param>
    /// <param name="isOpen">Whether an unknown fact may still be asked; declined questions may not.</param>
    /// <param name="left">
    /// How many questions may still be about anything. The last of them are kept for what can change an alert, and when none
    /// is left, only that is worth asking.
    /// </param>
    public IReadOnlyList<int> Plan(ReadOnlySpan<byte> codes, Func<int, bool> isOpen, int left = int.MaxValue) =>
        WorthAsking(codes, Askable(codes, isOpen), left);

    /// <summary>The first fact of <see cref="Plan"/>, or -1 for none: most often found without trying all others.</summary>
    public int First(ReadOnlySpan<byte> codes, Func<int, bool> isOpen, int left)
    {
        var isAskable = Askable(codes, isOpen);
        Span<ulong> scratch = new ulong[_reader.ScratchLength];
        Span<int> now = stackalloc int[_reader.MaximumLength];
        now = now[.._reader.Read(codes, scratch, now)];
        foreach (int fact in FirstFacts)
        {
            if (IsAskable(fact, codes, isAskable) && EffectsOf(fact, codes, now, scratch) is { Rest: > 0 } effects)
            {
                if (effects.Alerts == 0)
                {
                    // Whether there is room for it is known only once all have been tried.
                    break;
                }

                return fact;
            }
        }

        var plan = WorthAsking(codes, isAskable, left);
        return plan.Count == 0 ? -1 : plan[0];
    }

    /// <summary>Whether no completion of the unknown facts, declined ones included, would show anything else.</summary>
    public bool IsSettled(ReadOnlySpan<byte> codes) => WorthAsking(codes, _ => true, left: int.MaxValue).Count == 0;

    /// <summary>Once an alert stands, only danger is asked about.</summary>
    private Func<int, bool> Askable(ReadOnlySpan<byte> codes, Func<int, bool> isOpen) => Verdict.Of(_rules, codes).Any(Effect.Alert)
        ? fact => Array.IndexOf(DangerFacts, fact) >= 0 && isOpen(fact)
        : isOpen;

    private bool IsAskable(int fact, ReadOnlySpan<byte> codes, Func<int, bool> isOpen) =>
        codes[fact] == 0 && _rules.Index.Constrains(fact) && isOpen(fact);

    private List<int> WorthAsking(ReadOnlySpan<byte> codes, Func<int, bool> isOpen, int left)
    {
        bool alertsOnly = left <= 0;
        var worth = new QuestionImpact[codes.Length];
        int count = 0;
        int ofAlerts = 0;
        Span<ulong> scratch = new ulong[_reader.ScratchLength];
        Span<int> now = stackalloc int[_reader.MaximumLength];
        now = now[.._reader.Read(codes, scratch, now)];
        for (int fact = 0; fact < codes.Length; fact++)
        {
            if (IsAskable(fact, codes, isOpen)
                && EffectsOf(fact, codes, now, scratch) is var effects
                && (alertsOnly ? effects.Alerts : effects.Rest) > 0)
            {
                ofAlerts += effects.Alerts > 0 ? 1 : 0;
                Insert(effects, worth.AsSpan(0, ++count));
            }
        }

        if (count == 0)
        {
            return Together(codes, isOpen, alertsOnly);
        }

        List<int> facts = [];
        foreach (ref readonly var effects in worth.AsSpan(0, count))
        {
            if (effects.Alerts > 0 || ofAlerts < left)
            {
                facts.Add(effects.Fact);
            }
        }

        return facts;
    }

    /// <summary>Puts one behind those that are asked before it; facts come in their order, so those that weigh the same stay in it.</summary>
    private static void Insert(QuestionImpact effects, Span<QuestionImpact> sorted)
    {
        int place = sorted.Length - 1;
        for (; place > 0 && IsAskedBefore(effects, sorted[place - 1]); place--)
        {
            sorted[place] = sorted[place - 1];
        }

        sorted[place] = effects;
    }

    private static bool IsAskedBefore(QuestionImpact one, QuestionImpact other)
    {
        int rank = FirstRank(one.Fact).CompareTo(FirstRank(other.Fact));
        return rank < 0 || (rank == 0 && one.Outweighs(other));
    }

    private static int FirstRank(int fact) =>
        Array.IndexOf(FirstFacts, fact) is var rank and >= 0 ? rank : FirstFacts.Length;

    private QuestionImpact EffectsOf(int fact, ReadOnlySpan<byte> codes, ReadOnlySpan<int> now, Span<ulong> scratch)
    {
        Span<int> then = stackalloc int[_reader.MaximumLength];
        _reader.Open(fact, codes, scratch);
        int referral = 0, nextStep = 0, alerts = 0, rest = 0;
        for (int code = 1; code < _facts[fact].Size; code++)
        {
            var shown = then[.._reader.ReadWith(fact, code, scratch, then)];
            if (shown.SequenceEqual(now))
            {
                continue;
            }

            alerts += AdviceSnapshot.Alerts(shown).SequenceEqual(AdviceSnapshot.Alerts(now)) ? 0 : 1;
            referral += shown[shown.IndexOf(-1)..].SequenceEqual(now[now.IndexOf(-1)..]) ? 0 : 1;
            nextStep += shown[0] == now[0] ? 0 : 1;
            rest++;
        }

        return new QuestionImpact(fact, _facts[fact].Size - 1, referral, nextStep, alerts, rest);
    }

    /// <summary>Facts that change what is shown only together; none when every completion shows the same.</summary>
    private List<int> Together(ReadOnlySpan<byte> codes, Func<int, bool> isOpen, bool alertsOnly)
    {
        var region = Region.Everything(_facts);
        for (int fact = 0; fact < codes.Length; fact++)
        {
            region = IsAskable(fact, codes, isOpen) ? region : region.With(fact, 1UL << codes[fact]);
        }

        try
        {
            var solver = new Solver(MaximumSteps);
            var other = (alertsOnly ? _formulas.Value.SameAlerts(codes) : _formulas.Value.SameAs(codes))
                .Select(same => solver.Find(Formula.Not(same), region))
                .FirstOrDefault(found => found is not null);
            return other is null ? [] : Needed(codes, other.AnyPoint(), alertsOnly);
        }
        catch (ProofLimitException)
        {
            // Not decided: asking one question too many does less harm than one too few.
            return [.. Enumerable.Range(0, _facts.Count).Where(fact => BitOperations.PopCount(region[fact]) > 1)];
        }
    }

    /// <summary>Of the facts in which two points differ, those without which the same would be shown.</summary>
    private List<int> Needed(ReadOnlySpan<byte> codes, byte[] other, bool alertsOnly)
    {
        List<int> needed = [];
        for (int fact = 0; fact < codes.Length; fact++)
        {
            if (other[fact] == codes[fact])
            {
                continue;
            }

            byte value = other[fact];
            other[fact] = codes[fact];
            if (ShowsTheSame(codes, other, alertsOnly))
            {
                other[fact] = value;
                needed.Add(fact);
            }
        }

        return needed;
    }

    private bool ShowsTheSame(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other, bool alertsOnly)
    {
        Span<ulong> scratch = new ulong[_reader.ScratchLength];
        Span<int> first = stackalloc int[_reader.MaximumLength];
        Span<int> second = stackalloc int[_reader.MaximumLength];
        first = first[.._reader.Read(one, scratch, first)];
        second = second[.._reader.Read(other, scratch, second)];
        return alertsOnly
            ? AdviceSnapshot.Alerts(first).SequenceEqual(AdviceSnapshot.Alerts(second))
            : first.SequenceEqual(second);
    }
}
