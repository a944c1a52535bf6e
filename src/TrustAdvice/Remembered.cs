using TrustAdvice.Journeys;
using TrustAdvice.Matching;
using TrustAdvice.Proof;
using TrustAdvice.Rules;

namespace TrustAdvice;

/// <summary>
/// What the rules give a reader whose journey tells what came of earlier advice: what is over, put aside, a habit or was
/// shown for long is taken out of the order, and another way takes the place of what was put aside.
/// </summary>
/// <remarks>
/// Only actions are ever taken out. One that a guarantee demands in this situation stays, so every guarantee about a
/// situation holds for what a journey gives as well.
/// </remarks>
internal sealed class Remembered
{
    /// <summary>On how many days a recurring action is done until it needs no telling (design default, not clinical).</summary>
    private const int DaysToHabit = 3;

    /// <summary>For so many days what is done every month, or every year, is not due again: a little less than its time.</summary>
    private const int NotDueInMonth = 26, NotDueInYear = 330;

    private readonly CompiledRules _rules;
    private readonly IReadOnlyDictionary<string, ActionFeedback> _feedback;
    private readonly Dictionary<int, ActionHold> _held = [];
    private readonly HashSet<int> _broughtForward = [];

    private Remembered(CompiledRules rules, IReadOnlyDictionary<string, ActionFeedback> feedback)
    {
        _rules = rules;
        _feedback = feedback;
    }

    /// <summary>For each action given, in order, the entry that puts it where it is.</summary>
    public IReadOnlyList<Entry> Given { get; private set; } = [];

    /// <summary>For each action that the rules give and the journey holds, in order, its entry.</summary>
    public IReadOnlyList<Entry> Held { get; private set; } = [];

    public static Remembered Of(
        CompiledRules rules, Verdict verdict, ReadOnlySpan<byte> codes, IReadOnlyDictionary<string, ActionFeedback> feedback)
    {
        var remembered = new Remembered(rules, feedback);
        remembered.Take(verdict, codes);
        return remembered;
    }

    /// <summary>Why an action is held; null where it is not.</summary>
    public ActionHold? HoldOf(int action) => _held.TryGetValue(action, out var hold) ? hold : null;

    /// <summary>What the reader told of an action; null where nothing was told.</summary>
    public ActionFeedback? FeedbackOn(int action) => _feedback.GetValueOrDefault(_rules.Model.Actions[action].Id);

    /// <summary>Whether an action stands earlier than the rules put it, in the place of one that was put aside.</summary>
    public bool IsBroughtForward(int action) => _broughtForward.Contains(action);

    private void Take(Verdict verdict, ReadOnlySpan<byte> codes)
    {
        var all = verdict.Given();
        foreach (var entry in all)
        {
            if (WhyHeld(_rules.Model.Actions[entry.Target]) is { } hold)
            {
                _held.Add(entry.Target, hold);
            }
        }

        var check = new GuaranteeEvaluator(_rules);
        var demanding = check.GuaranteesAt(codes);
        var given = verdict.Given(_held.Keys);
        while (_held.Count > 0 && demanding.FirstOrDefault(guarantee => !check.HoldsFor(guarantee, verdict, given)) is { } broken)
        {
            GiveBack(broken, all);
            given = verdict.Given(_held.Keys);
        }

        var replaced = InPlaceOfPutAside(all, given);
        Given = _broughtForward.Count > 0 && demanding.All(guarantee => check.HoldsFor(guarantee, verdict, replaced)) ? replaced : given;
        Held = [.. all.Where(entry => _held.ContainsKey(entry.Target))];
        if (!ReferenceEquals(Given, replaced))
        {
            _broughtForward.Clear();
        }
    }

    private ActionHold? WhyHeld(ActionDefinition action) => _feedback.GetValueOrDefault(action.Id) switch
    {
        null => null,
        { IsHeldBack: true, Reason: FeedbackReason.AlreadyDone } => ActionHold.Done,
        { IsHeldBack: true } => ActionHold.PutAside,
        { TimesDoneInPhase: >= 1 } when action.Cadence == Cadence.Once => ActionHold.Done,
        { TimesDoneInPhase: >= DaysToHabit } when action.Cadence != Cadence.Yearly => ActionHold.Habit,
        { DaysSinceDone: < NotDueInMonth } when action.Cadence == Cadence.Monthly => ActionHold.NotDue,
        { DaysSinceDone: < NotDueInYear } when action.Cadence == Cadence.Yearly => ActionHold.NotDue,
        { IsResting: true } => ActionHold.NotTouched,
        _ => null,
    };

    /// <summary>Gives back the first action that a guarantee demands or, where none is demanded, the first of all.</summary>
    private void GiveBack(Guarantee broken, IReadOnlyList<Entry> all)
    {
        var held = all.Where(entry => _held.ContainsKey(entry.Target)).ToList();
        var demanded = held.Find(entry => broken.DemandsByName && broken.Outcome.Actions.Contains(entry.Target));
        _held.Remove((demanded ?? held[0]).Target);
    }

    /// <summary>
    /// The order in which something else that is given stands where an action was put aside: where it was too hard, one that
    /// takes less time; where the partner refuses, one that is done alone; where it did not fit, any that is about the same.
    /// </summary>
    private List<Entry> InPlaceOfPutAside(IReadOnlyList<Entry> all, IReadOnlyList<Entry> given)
    {
        List<Entry> order = [.. given];
        for (int place = 0; place < all.Count; place++)
        {
            var aside = _rules.Model.Actions[all[place].Target];
            if (HoldOf(aside.Index) != ActionHold.PutAside || Replacement(aside, given) is not { } other)
            {
                continue;
            }

            int target = all.Take(place).Count(entry => !_held.ContainsKey(entry.Target));
            int from = order.IndexOf(other);
            if (from > target)
            {
                order.RemoveAt(from);
                order.Insert(target, other);
                _broughtForward.Add(other.Target);
            }
        }

        return order;
    }

    private Entry? Replacement(ActionDefinition aside, IReadOnlyList<Entry> given)
    {
        var near = given
            .Where(entry => !_broughtForward.Contains(entry.Target))
            .Select(entry => (Entry: entry, Action: _rules.Model.Actions[entry.Target]))
            .Select(other => (other.Entry, other.Action, Shared: other.Action.Topics.Intersect(aside.Topics, StringComparer.Ordinal).Count()))
            .Where(other => other.Shared > 0)
            .OrderByDescending(other => other.Shared);
        return FeedbackOn(aside.Index)!.Reason switch
        {
            FeedbackReason.TooHardNow => near.FirstOrDefault(other => other.Action.Effort?.Minutes < aside.Effort?.Minutes).Entry,
            FeedbackReason.PartnerRefuses => near.FirstOrDefault(other =>
                other.Action.Effort is { With: Company.Alone, PartnerAgrees: false }).Entry,
            FeedbackReason.DoesNotFitUs => near.FirstOrDefault().Entry,
            FeedbackReason.NotSafe or FeedbackReason.AlreadyDone or null => null,
        };
    }
}
