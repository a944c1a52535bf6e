using TrustAdvice.Rules;

namespace TrustAdvice.Matching;

/// <summary>What a rule set says about one situation, before texts: which entries match, and what is withheld.</summary>
/// <remarks>Only the matches are kept; everything else is read from them when it is asked for.</remarks>
internal readonly struct Verdict
{
    /// <summary>A set of some thousand actions is kept on the stack.</summary>
    private const int FewWords = 16;

    /// <summary>How many referrals there are at most: one of each kind.</summary>
    public const int MostReferrals = 12;

    private readonly CompiledRules _rules;
    private readonly ulong[] _matches;

    /// <summary>Takes over the matches of a point, as the index of the rules gave them.</summary>
    public Verdict(CompiledRules rules, ulong[] matches)
    {
        _rules = rules;
        _matches = matches;
    }

    private MatchReader Shown => new(_rules, _matches);

    public static Verdict Of(CompiledRules rules, ReadOnlySpan<byte> codes) => new(rules, rules.Index.MatchesOf(codes));

    public bool Withholds(int action)
    {
        foreach (var entry in Matching(Effect.Withhold))
        {
            if (entry.Takes(action))
            {
                return true;
            }
        }

        return false;
    }

    public bool Withholds(ReferralKind kind) => (WithheldSet()[^1] >> (int)kind & 1) != 0;

    /// <summary>The places of the first actions given, in order, as many as there is room for.</summary>
    /// <returns>How many there are.</returns>
    public int FirstGiven(Span<int> entries)
    {
        Span<ulong> done = _rules.DoneWords <= FewWords ? stackalloc ulong[_rules.DoneWords] : new ulong[_rules.DoneWords];
        var shown = Shown;
        shown.Withheld(done);
        return shown.Actions(done, entries);
    }

    /// <summary>For each action given, in order, the entry that puts it where it is.</summary>
    public IReadOnlyList<Entry> Given() => Given([]);

    /// <summary>The same with some actions left out: in its slot each gives its turn to the next.</summary>
    /// <param name="except">The actions, by index.</param>
    public IReadOnlyList<Entry> Given(IEnumerable<int> except)
    {
        var done = WithheldSet();
        foreach (int action in except)
        {
            done[action / 64] |= 1UL << (action % 64);
        }

        Span<int> entries = new int[_rules.Model.Actions.Count];
        return EntriesAt(entries[..Shown.Actions(done, entries)]);
    }

    /// <summary>For each action that would be given if nothing withheld it, the entry that would put it there.</summary>
    public IReadOnlyList<Entry> Held()
    {
        var done = AllButWithheld();
        Span<int> entries = new int[_rules.Model.Actions.Count];
        return EntriesAt(entries[..Shown.Actions(done, entries)]);
    }

    /// <summary>For each referral given, the most urgent first, the entry that puts it where it is.</summary>
    public IReadOnlyList<Entry> Referrals() => ReferralsExcept(WithheldSet());

    /// <summary>For each kind of referral that would be given if nothing withheld it, its entry.</summary>
    public IReadOnlyList<Entry> HeldReferrals() => ReferralsExcept(AllButWithheld());

    /// <summary>Whether an entry with an effect matches.</summary>
    public bool Any(Effect effect) => Shown.Any(effect);

    /// <summary>For each alert, in order, an entry that shows it.</summary>
    public IReadOnlyList<Entry> Alerts()
    {
        Span<int> entries = new int[_rules.Model.Alerts.Count];
        return EntriesAt(entries[..Shown.Each(Effect.Alert, entries)]);
    }

    /// <summary>For each piece of information, in order, an entry that gives it.</summary>
    public IReadOnlyList<Entry> Information()
    {
        Span<int> entries = new int[_rules.Model.Information.Count];
        return EntriesAt(entries[..Shown.Each(Effect.Inform, entries)]);
    }

    /// <summary>The ids of the rules that give the same outcome as an entry, the one that decides its place first.</summary>
    public IReadOnlyList<string> RulesFor(Entry outcome) =>
        [.. RulesOf(outcome.Effect, Outcome.Of(outcome).IsGivenBy).Prepend(outcome.RuleId).Distinct(StringComparer.Ordinal)];

    /// <summary>The ids of the rules that withhold an action, in the order of the rule file.</summary>
    public IReadOnlyList<string> RulesWithholding(int action) => RulesOf(Effect.Withhold, entry => entry.Takes(action));

    /// <summary>The ids of the rules that withhold a referral, in the order of the rule file.</summary>
    public IReadOnlyList<string> RulesWithholding(ReferralKind kind) => RulesOf(Effect.Withhold, entry => entry.Takes(kind));

    /// <summary>The ids of the rules that withhold an outcome which another rule would give.</summary>
    public IReadOnlyList<string> RulesWithholding(Outcome outcome) =>
        Matching(outcome.Effect).Any(outcome.IsGivenBy) ? RulesOf(Effect.Withhold, outcome.IsTakenBy) : [];

    /// <summary>The ids of all rules that hold, in the order of the rule file.</summary>
    public IReadOnlyList<string> RulesThatHold()
    {
        var rules = new SortedDictionary<int, string>();
        foreach (var effect in Enum.GetValues<Effect>())
        {
            foreach (var entry in Matching(effect))
            {
                rules[entry.RuleIndex] = entry.RuleId;
            }
        }

        return [.. rules.Values];
    }

    private ulong[] WithheldSet()
    {
        var done = new ulong[_rules.DoneWords];
        Shown.Withheld(done);
        return done;
    }

    /// <summary>What is not withheld counts as done, so that what is left is what is held.</summary>
    private ulong[] AllButWithheld() => [.. WithheldSet().Select(word => ~word)];

    private List<Entry> ReferralsExcept(ReadOnlySpan<ulong> done)
    {
        Span<int> entries = stackalloc int[MostReferrals];
        return EntriesAt(entries[..Shown.Referrals(done, entries)]);
    }

    private List<Entry> EntriesAt(ReadOnlySpan<int> places)
    {
        var entries = new List<Entry>(places.Length);
        foreach (int place in places)
        {
            entries.Add(_rules[place]);
        }

        return entries;
    }

    private IReadOnlyList<string> RulesOf(Effect effect, Func<Entry, bool> picks) =>
        [.. Matching(effect).Where(picks).Select(entry => entry.RuleId).Distinct(StringComparer.Ordinal)];

    private List<Entry> Matching(Effect effect)
    {
        List<Entry> entries = [];
        var (first, end) = _rules.Section(effect);
        var shown = Shown;
        for (int at = shown.Next(first, end); at >= 0; at = shown.Next(at + 1, end))
        {
            entries.Add(_rules[at]);
        }

        return entries;
    }
}
