using System.Collections.Concurrent;
using TrustAdvice.Facts;
using TrustAdvice.Matching;
using TrustAdvice.Rules;

namespace TrustAdvice.Proof;

/// <summary>
/// For each outcome of a rule set, the statement that says exactly in which situations it occurs, ranking and
/// withholding included. Made from the same entries that the index matches. Thread-safe: an advisor keeps one.
/// </summary>
/// <param name="rules">The rules.</param>
/// <param name="seenThrough">
/// Turns each box before it is used, into the space of two rule sets. A box that can then never hold becomes null.
/// </param>
internal sealed class OutcomeFormulas(CompiledRules rules, Func<Box, Box?>? seenThrough = null)
{
    private readonly Formula?[] _matches = new Formula?[rules.Count];
    private readonly Lazy<ILookup<Outcome, Entry>> _giving = new(() =>
        rules.Entries.ToArray().Where(entry => entry.Effect != Effect.Withhold).ToLookup(Outcome.Of));

    private readonly ConcurrentDictionary<int, Formula> _actions = new();
    private readonly ConcurrentDictionary<int, Formula> _withheld = new();
    private readonly ConcurrentDictionary<ReferralKind, Formula> _withheldReferrals = new();
    private readonly ConcurrentDictionary<int, List<(int Action, Formula Withheld)>> _alike = new();
    private readonly ConcurrentDictionary<(ReferralKind, Urgency), Formula> _referrals = new();

    public CompiledRules Rules => rules;

    /// <summary>The action is given.</summary>
    public Formula Given(int action) => _actions.TryGetValue(action, out var known) ? known : NewGiven(action);

    /// <summary>Some rule withholds the action, whether or not another one recommends it.</summary>
    public Formula WithheldAction(int action) => _withheld.GetOrAdd(action, _ =>
    {
        var (first, end) = rules.Section(Effect.Withhold);
        int hash = HashOf(action, first, end);
        var alike = _alike.GetOrAdd(hash, _ => []);
        lock (alike)
        {
            int known = alike.FindIndex(other => AreTakenAlike(other.Action, action, first, end));
            if (known < 0)
            {
                known = alike.Count;
                alike.Add((action, Formula.Any(Matches(Effect.Withhold, entry => entry.Takes(action)))));
            }

            return alike[known].Withheld;
        }
    });

    /// <summary>A referral of the kind is given, at least as urgent.</summary>
    public Formula Referred(ReferralKind kind, Urgency atLeast = Urgency.WhenReady) =>
        _referrals.GetOrAdd((kind, atLeast), _ => Formula.All(
        [
            Formula.Any(Giving(Outcome.Referral(kind)).Where(entry => entry.Referral.Urgency >= atLeast).Select(Match)),
            Formula.Not(WithheldReferral(kind)),
        ]));

    /// <summary>Some rule withholds the referral, whether or not another one gives it.</summary>
    public Formula WithheldReferral(ReferralKind kind) => _withheldReferrals.GetOrAdd(
        kind, _ => Formula.Any(Matches(Effect.Withhold, entry => entry.Takes(kind))));

    /// <summary>The alert is shown.</summary>
    public Formula Alerted(int alert) =>
        Formula.Any(Giving(Outcome.Alert(alert)).Select(Match));

    /// <summary>The information is given.</summary>
    public Formula Informed(int information) =>
        Formula.Any(Giving(Outcome.Information(information)).Select(Match));

    /// <summary>Some referral is given that is at least as urgent.</summary>
    public Formula Urgent(Urgency atLeast) => Urgent(Enum.GetValues<ReferralKind>(), atLeast);

    /// <summary>A referral of one of the kinds is given that is at least as urgent.</summary>
    public Formula Urgent(IEnumerable<ReferralKind> kinds, Urgency atLeast) =>
        Formula.Any(kinds.Select(kind => Referred(kind, atLeast)));

    /// <summary>The next step is one of the actions.</summary>
    public Formula NextStepIsIn(IReadOnlySet<int> actions) =>
        FirstGiven(_ => true, entry => actions.Contains(entry.Target));

    /// <summary>The first entry that gives its action, among some, is one that a test picks.</summary>
    public Formula FirstGiven(Func<Entry, bool> among, Func<Entry, bool> isIt) =>
        Formula.First(rules.SectionEntries(Effect.Recommend).Where(among).Select(entry => (Gives(entry), isIt(entry))));

    /// <summary>Some entry among some gives its action.</summary>
    public Formula AnyGiven(Func<Entry, bool> among) =>
        Formula.Any(rules.SectionEntries(Effect.Recommend).Where(among).Select(Gives));

    /// <summary>The first referral is one of the kinds, at least as urgent.</summary>
    public Formula FirstReferralIsIn(IReadOnlySet<ReferralKind> kinds, Urgency atLeast) =>
        Formula.First(rules.SectionEntries(Effect.Refer).Select(entry => (
            Formula.All([Match(entry), Formula.Not(WithheldReferral(entry.Referral.To))]),
            kinds.Contains(entry.Referral.To) && entry.Referral.Urgency >= atLeast)));

    /// <summary>What of a selector is there: statements of which any one is enough.</summary>
    public IEnumerable<Formula> Each(OutcomeSelector outcome, OutcomePosition position) => position switch
    {
        OutcomePosition.NextStep => [NextStepIsIn(outcome.Actions)],
        OutcomePosition.FirstReferral => [FirstReferralIsIn(outcome.Referrals, outcome.AtLeast)],
        // One by one: a thousand guarantees may each speak of ten thousand actions.
        OutcomePosition.Given => InOrder(outcome.Actions).Select(Given)
            .Concat(outcome.Referrals.Order().Select(kind => Referred(kind, outcome.AtLeast)))
            .Concat(outcome.Alerts.Order().Select(Alerted))
            .Concat(outcome.Information.Order().Select(Informed)),
    };

    /// <summary>Apart, so that to look one up leaves nothing behind.</summary>
    private Formula NewGiven(int action) => _actions.GetOrAdd(action, _ => Formula.All(
    [
        Formula.Any(Giving(Outcome.Action(action)).Select(Match)),
        Formula.Not(WithheldAction(action)),
    ]));

    private static IEnumerable<int> InOrder(IReadOnlySet<int> actions) => actions is ActionSet ? actions : actions.Order();

    /// <summary>Each outcome of a selector by itself, to compare two situations outcome by outcome.</summary>
    public IEnumerable<Formula> Separately(OutcomeSelector outcome, OutcomePosition position) => position switch
    {
        OutcomePosition.NextStep => outcome.Actions.Order().Select(action => NextStepIsIn(new HashSet<int> { action })),
        OutcomePosition.FirstReferral => outcome.Referrals.Order().Select(kind => IsFirst(kind, outcome.AtLeast)),
        OutcomePosition.Given => Each(outcome, position),
    };

    /// <summary>The first referral is of one kind, at least as urgent.</summary>
    public Formula IsFirst(ReferralKind kind, Urgency atLeast) =>
        FirstReferralIsIn(new HashSet<ReferralKind> { kind }, atLeast);

    /// <summary>The first matching entry among some of one effect is one that a test picks; withholding does not count.</summary>
    public Formula Leading(Effect effect, Func<Entry, bool> among, Func<Entry, bool> picks) =>
        Formula.First(rules.SectionEntries(effect).Where(among).Select(entry => (Match(entry), picks(entry))));

    private Formula Gives(Entry entry) => Formula.All([Match(entry), Formula.Not(WithheldAction(entry.Target))]);

    /// <summary>The entry's condition holds.</summary>
    public Formula Match(Entry entry) => _matches[entry.Index] ??= MatchOf(entry);

    private Formula MatchOf(Entry entry)
    {
        var box = seenThrough is null ? entry.Box : seenThrough(entry.Box);
        return box is null ? Formula.False
            : Formula.In(box);
    }

    /// <summary>A number that actions share that the same rules withhold: thousands of them have one statement.</summary>
    private int HashOf(int action, int first, int end)
    {
        var hash = default(HashCode);
        for (int entry = first; entry < end; entry++)
        {
            if (rules[entry].Takes(action))
            {
                hash.Add(entry);
            }
        }

        return hash.ToHashCode();
    }

    private bool AreTakenAlike(int one, int other, int first, int end)
    {
        for (int entry = first; entry < end; entry++)
        {
            if (rules[entry].Takes(one) != rules[entry].Takes(other))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The entries that give an outcome, in order.</summary>
    public IEnumerable<Entry> Giving(Outcome outcome) => _giving.Value[outcome];

    /// <summary>The entries of one effect that a test picks, as statements.</summary>
    private IEnumerable<Formula> Matches(Effect effect, Func<Entry, bool> picks) =>
        rules.SectionEntries(effect).Where(picks).Select(Match);
}
