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
    private static readonly int[] FirstFacts =
        [.. new[] { "safety", "selfHarm", "childrenAtRisk", "disclosure", "ownConduct" }.Select(FactSpace.BuiltIn.IndexOf)];

    /// <summary>What is still asked of a person to whom an alert is shown.</summary>
    private static readonly int[] DangerFacts =
        [.. new[] { "safety", "selfHarm", "childrenAtRisk", "ownConduct", "partnerSelfHarm" }.Select(FactSpace.BuiltIn.IndexOf)];

    private readonly CompiledRules _rules;
    private readonly FactSpace _facts;
    private readonly AdviceSnapshot _reader;
    private readonly SameAdviceFormulas _formulas;
    private readonly bool[] _matters;

    public QuestionPlanner(CompiledRules rules, int limit)
    {
        _rules = rules;
        _facts = rules.Model.Facts;
        _reader = new AdviceSnapshot(rules, limit);
        _formulas = new SameAdviceFormulas(rules, limit);
        _matters = new bool[_facts.Count];
        foreach (var entry in rules.Entries)
        {
            foreach (var constraint in entry.Box.Constraints)
            {
                _matters[constraint.Fact] = true;
            }
        }
    }

    /// <summary>The facts worth asking for, by index, in the order to ask.</summary>
    /// <param name="codes">The situation.</param>
    /// <param name="isOpen">Whether an unknown fact may still be asked; declined questions may not.</param>
    /// <param name="left">
    /// How many questions may still be about anything. The last of them are kept for what can change an alert, and when none
    /// is left, only that is worth asking.
    /// </param>
    public IReadOnlyList<int> Plan(ReadOnlySpan<byte> codes, Func<int, bool> isOpen, int left = int.MaxValue) =>
        Verdict.Of(_rules, codes).Any(Effect.Alert)
            ? WorthAsking(codes, fact => DangerFacts.Contains(fact) && isOpen(fact), left)
            : WorthAsking(codes, isOpen, left);

    /// <summary>Whether no completion of the unknown facts, declined ones included, would show anything else.</summary>
    public bool IsSettled(ReadOnlySpan<byte> codes) => WorthAsking(codes, _ => true, left: int.MaxValue).Count == 0;

    private List<int> WorthAsking(ReadOnlySpan<byte> codes, Func<int, bool> isOpen, int left)
    {
        bool alertsOnly = left <= 0;
        List<QuestionImpact> worth = [];
        Span<ulong> scratch = new ulong[_reader.ScratchLength];
        Span<int> now = stackalloc int[_reader.MaximumLength];
        now = now[.._reader.Read(codes, scratch, now)];
        for (int fact = 0; fact < codes.Length; fact++)
        {
            if (codes[fact] == 0 && _matters[fact] && isOpen(fact)
                && EffectsOf(fact, codes, now, scratch) is var effects
                && (alertsOnly ? effects.Alerts : effects.Rest) > 0)
            {
                worth.Add(effects);
            }
        }

        if (worth.Count(effects => effects.Alerts > 0) >= left)
        {
            worth.RemoveAll(effects => effects.Alerts == 0);
        }

        return worth.Count > 0
            ? [.. worth
                .OrderBy(effects => FirstRank(effects.Fact))
                .ThenByDescending(effects => effects.Weight)
                .ThenBy(effects => effects.Fact)
                .Select(effects => effects.Fact)]
            : Together(codes, isOpen, alertsOnly);
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
            bool isFree = codes[fact] == 0 && _matters[fact] && isOpen(fact);
            region = isFree ? region : region.With(fact, 1UL << codes[fact]);
        }

        try
        {
            var solver = new Solver(MaximumSteps);
            var other = (alertsOnly ? _formulas.SameAlerts(codes) : _formulas.SameAs(codes))
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
