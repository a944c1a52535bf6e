using TrustAdvice.Facts;
using TrustAdvice.Matching;
using TrustAdvice.Proof;
using TrustAdvice.Rules;
using TrustAdvice.Texts;

namespace TrustAdvice.Authoring;

/// <summary>One of two rule sets that are compared: its outcomes by name, over the shared space.</summary>
internal sealed class ComparedRuleSet
{
    private readonly OutcomeFormulas _outcomes;
    private readonly Dictionary<string, ActionDefinition> _actions;
    private readonly Dictionary<string, int> _alerts;
    private readonly Dictionary<string, int> _information;
    private readonly FactSpace _shared;
    private Turn[]? _turns;
    private ILookup<string, Entry>? _entries;

    public ComparedRuleSet(CompiledRules rules, FactSpace shared)
    {
        Rules = rules;
        _shared = shared;
        HasSlots = Array.Exists(rules.Slots, slot => slot >= 0);
        _outcomes = new OutcomeFormulas(rules, SharedSpace.From(rules.Model.Facts, shared));
        _actions = rules.Model.Actions.ToDictionary(action => action.Id, StringComparer.Ordinal);
        _alerts = rules.Model.Alerts.Select((alert, index) => (alert, index)).ToDictionary(known => known.alert, known => known.index, StringComparer.Ordinal);
        _information = rules.Model.Information.Select((known, index) => (known.Id, index)).ToDictionary(known => known.Id, known => known.index, StringComparer.Ordinal);
    }

    public CompiledRules Rules { get; }

    public RuleSetModel Model => Rules.Model;

    public Formula Given(string action) =>
        _actions.TryGetValue(action, out var known) ? _outcomes.Given(known.Index) : Formula.False;

    public Formula Referred(ReferralKind kind) => _outcomes.Referred(kind);

    /// <summary>As urgent and not more; nothing is more urgent than an emergency.</summary>
    public Formula ReferredExactly(ReferralKind kind, Urgency urgency) =>
        Formula.All([_outcomes.Referred(kind, urgency), Formula.Not(_outcomes.Referred(kind, urgency + 1))]);

    public Formula Alerted(string alert) =>
        _alerts.TryGetValue(alert, out int index) ? _outcomes.Alerted(index) : Formula.False;

    public Formula Informed(string information) =>
        _information.TryGetValue(information, out int index) ? _outcomes.Informed(index) : Formula.False;

    /// <summary>The ids of the information, in their order.</summary>
    public IEnumerable<string> Information => Model.Information.Select(information => information.Id);

    /// <summary>The place of information of this rule set in its order.</summary>
    public int InformationIndex(string information) => _information[information];

    /// <summary>The place of an alert of this rule set in their order.</summary>
    public int AlertIndex(string alert) => _alerts[alert];

    public TextCatalog? Texts(string language) =>
        Model.Texts.FirstOrDefault(catalog => catalog.Language == language)?.Spoken();

    /// <summary>In each situation in which an action is given, the entry that decides about it: those whose entry a test picks.</summary>
    public Formula LeadingActionEntry(string action, Func<Entry, bool> picks) => HasSlots
        ? FirstTurnFormula.Of(Turns(entry => Model.Actions[entry.Target].Id == action ? picks(entry) : null))
        : _outcomes.Leading(Effect.Recommend, entry => Model.Actions[entry.Target].Id == action, picks);

    /// <summary>In each situation, the entry that decides about a referral: those whose entry a test picks.</summary>
    public Formula LeadingReferralEntry(ReferralKind kind, Func<Entry, bool> picks) =>
        _outcomes.Leading(Effect.Refer, entry => entry.Referral.To == kind, picks);

    /// <summary>One action comes before another, where both are given.</summary>
    public Formula Before(string action, string other) => HasSlots
        ? FirstTurnFormula.Of(Turns(entry => Model.Actions[entry.Target].Id is var id && id == action ? true : id == other ? false : null))
        : _outcomes.Leading(
        Effect.Recommend,
        entry => Model.Actions[entry.Target].Id == action || Model.Actions[entry.Target].Id == other,
        entry => Model.Actions[entry.Target].Id == action);

    /// <summary>One kind of referral comes before another, where both are given.</summary>
    public Formula Before(ReferralKind kind, ReferralKind other) => _outcomes.Leading(
        Effect.Refer,
        entry => entry.Referral.To == kind || entry.Referral.To == other,
        entry => entry.Referral.To == kind);

    /// <summary>Whether a rule names a slot, so that the order is not that of the ranks.</summary>
    public bool HasSlots { get; }

    /// <summary>The entries that recommend, with what each decides when it is taken.</summary>
    public Turn[] Turns(Func<Entry, bool?> verdict) =>
        [.. AllTurns.Zip(Rules.SectionEntries(Effect.Recommend), (turn, entry) => turn with { Verdict = verdict(entry) })];

    /// <summary>Writes what withholds an action as another side does, where it says the same.</summary>
    public void WithholdAs(ComparedRuleSet other, Solver solver, Region everything)
    {
        var written = other.AllTurns.DistinctBy(turn => turn.Action).ToDictionary(turn => turn.Action, turn => turn.Held, StringComparer.Ordinal);
        var same = AllTurns.DistinctBy(turn => turn.Action)
            .Where(turn => written.TryGetValue(turn.Action, out var held) && solver.HoldsThroughout(Formula.Same(held, turn.Held), everything))
            .Select(turn => turn.Action)
            .ToHashSet(StringComparer.Ordinal);
        _turns = [.. AllTurns.Select(turn => same.Contains(turn.Action) ? turn with { Held = written[turn.Action] } : turn)];
    }

    /// <summary>The entries that recommend, with what is said of one action.</summary>
    public Turn[] TurnsOf(string action, Func<Entry, string> words) =>
        [.. AllTurns.Zip(Rules.SectionEntries(Effect.Recommend), (turn, entry) => turn.Action == action ? turn with { Words = words(entry) } : turn)];

    /// <summary>The entries that recommend, by rank.</summary>
    public Turn[] AllTurns => _turns ??=
        [.. Rules.SectionEntries(Effect.Recommend).Select(entry => new Turn(
            _outcomes.Match(entry),
            _outcomes.WithheldAction(entry.Target),
            Model.Actions[entry.Target].Id,
            entry.Rule.Slot < 0 ? null : Model.Slots[entry.Rule.Slot].Id,
            entry.Rule.Slot < 0 ? 0 : Model.Slots[entry.Rule.Slot].Cap))];

    public int CatalogueIndex(string action) => _actions[action].Index;

    public string ActionKey(string action) => TextKey.Of(_actions[action]);

    /// <summary>What decides an action's place, in one string: equal strings, equal places.</summary>
    public string PlaceKey(string action) => string.Join(';', Entries(action).Select(entry =>
        $"{entry.Rule.Rank}:{BoxKey(entry.Box)}"));

    /// <summary>The entries that recommend an action, in order.</summary>
    public IEnumerable<Entry> Entries(string action) =>
        (_entries ??= Rules.SectionEntries(Effect.Recommend).ToLookup(entry => Model.Actions[entry.Target].Id, StringComparer.Ordinal))[action];

    private string BoxKey(Box box)
    {
        var translated = SharedSpace.From(Model.Facts, _shared)(box)!;
        return string.Join(',', translated.Constraints.ToArray().Select(c => $"{c.Fact}={c.Accepted:x}"));
    }
}
