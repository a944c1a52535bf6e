using System.Numerics;

namespace TrustAdvice.Matching;

/// <summary>What a rule set says about one situation, before texts: which entries match, and what is withheld.</summary>
internal sealed class Verdict
{
    private readonly CompiledRules _rules;
    private readonly ulong[] _matches;
    private readonly ulong[] _withheldActions;
    private readonly int _withheldReferrals;

    private Verdict(CompiledRules rules, ulong[] matches)
    {
        _rules = rules;
        _matches = matches;
        _withheldActions = new ulong[(rules.Model.Actions.Count + 63) / 64];
        foreach (var entry in Matching(Effect.Withhold))
        {
            _withheldReferrals |= entry.WithheldReferrals;
            for (int word = 0; word < _withheldActions.Length; word++)
            {
                _withheldActions[word] |= entry.WithheldActions[word];
            }
        }
    }

    public static Verdict Of(CompiledRules rules, ReadOnlySpan<byte> codes)
    {
        var matches = new ulong[rules.Index.WordCount];
        rules.Index.Match(codes, matches);
        return new Verdict(rules, matches);
    }

    public bool Withholds(int action) => (_withheldActions[action / 64] >> (action % 64) & 1) != 0;

    public bool Withholds(ReferralKind kind) => (_withheldReferrals >> (int)kind & 1) != 0;

    /// <summary>For each action given, in order, the entry that puts it where it is.</summary>
    public IEnumerable<Entry> Given() => Leading(Effect.Recommend).Where(entry => !Withholds(entry.Target));

    /// <summary>For each action that would be given if nothing withheld it, the entry that would put it there.</summary>
    public IEnumerable<Entry> Held() => Leading(Effect.Recommend).Where(entry => Withholds(entry.Target));

    /// <summary>For each referral given, the most urgent first, the entry that puts it where it is.</summary>
    public IEnumerable<Entry> Referrals() => Leading(Effect.Refer).Where(entry => !Withholds(entry.Referral.To));

    /// <summary>For each kind of referral that would be given if nothing withheld it, its entry.</summary>
    public IEnumerable<Entry> HeldReferrals() => Leading(Effect.Refer).Where(entry => Withholds(entry.Referral.To));

    /// <summary>For each alert, in order, an entry that shows it.</summary>
    public IEnumerable<Entry> Alerts() => Leading(Effect.Alert);

    /// <summary>The ids of the rules that give the same outcome as an entry, the one that decides its place first.</summary>
    public IReadOnlyList<string> RulesFor(Entry outcome) =>
        [.. Matching(outcome.Effect)
            .Where(entry => OutcomeOf(entry) == OutcomeOf(outcome))
            .Select(entry => entry.Rule.Id)
            .Distinct(StringComparer.Ordinal)];

    /// <summary>The ids of the rules that withhold an action, in the order of the rule file.</summary>
    public IReadOnlyList<string> RulesWithholding(int action) =>
        RulesWithholding(entry => (entry.WithheldActions[action / 64] >> (action % 64) & 1) != 0);

    /// <summary>The ids of the rules that withhold a referral, in the order of the rule file.</summary>
    public IReadOnlyList<string> RulesWithholding(ReferralKind kind) =>
        RulesWithholding(entry => (entry.WithheldReferrals >> (int)kind & 1) != 0);

    /// <summary>The ids of all rules that hold, in the order of the rule file.</summary>
    public IReadOnlyList<string> RulesThatHold()
    {
        var rules = new SortedDictionary<int, string>();
        foreach (var effect in Enum.GetValues<Effect>())
        {
            foreach (var entry in Matching(effect))
            {
                rules[entry.RuleIndex] = entry.Rule.Id;
            }
        }

        return [.. rules.Values];
    }

    /// <summary>The ids of the rules that withhold an outcome which another rule would give.</summary>
    public IReadOnlyList<string> RulesWithholding(Outcome outcome) =>
        Matching(outcome.Effect).Any(entry => Outcome.Of(entry) == outcome) ? RulesWithholding(outcome.IsTakenBy) : [];

    private string[] RulesWithholding(Func<Entry, bool> withholds) =>
        [.. Matching(Effect.Withhold)
            .Where(withholds)
            .Select(entry => entry.Rule.Id)
            .Distinct(StringComparer.Ordinal)];

    /// <summary>The first matching entry for each outcome, in order.</summary>
    private IEnumerable<Entry> Leading(Effect effect)
    {
        var seen = new HashSet<int>();
        foreach (var entry in Matching(effect))
        {
            if (seen.Add(OutcomeOf(entry)))
            {
                yield return entry;
            }
        }
    }

    private static int OutcomeOf(Entry entry) =>
        entry.Effect == Effect.Refer ? (int)entry.Referral.To : entry.Target;

    private IEnumerable<Entry> Matching(Effect effect)
    {
        var (first, end) = _rules.Section(effect);
        for (int word = first / 64; word * 64 < end; word++)
        {
            for (ulong bits = _matches[word]; bits != 0; bits &= bits - 1)
            {
                int index = (word * 64) + BitOperations.TrailingZeroCount(bits);
                if (index >= end)
                {
                    yield break;
                }

                if (index >= first)
                {
                    yield return _rules.Entries[index];
                }
            }
        }
    }
}
