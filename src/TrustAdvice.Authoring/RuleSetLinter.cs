using TrustAdvice.Input;
using TrustAdvice.Matching;
using TrustAdvice.Proof;
using TrustAdvice.Rules;

namespace TrustAdvice.Authoring;

/// <summary>Finds what is probably a mistake in a rule set: gaps, and parts that never matter.</summary>
internal sealed class RuleSetLinter
{
    /// <summary>To compare two texts takes as long as to look at so many boxes.</summary>
    private const int TextInBoxes = 300;

    /// <summary>To put a condition into a statement takes as long as to look at so many boxes.</summary>
    private const int ConditionInBoxes = 10;

    /// <summary>Twice what proofs may take: remarks are made once, for an author, and each rule and each branch is looked at.</summary>
    public const long DefaultMaximumSteps = 2 * Solver.DefaultMaximumSteps;

    private readonly CompiledRules _rules;
    private readonly RuleSetModel _model;
    private readonly OutcomeFormulas _outcomes;
    private readonly Region _everything;
    private readonly Solver _solver;
    private readonly HashSet<int> _reached;

    /// <summary>What takes an outcome away, found once for all rules that take it.</summary>
    private readonly Dictionary<Outcome, List<Entry>> _taking = [];

    public RuleSetLinter(CompiledRules rules, long maximumSteps = DefaultMaximumSteps)
    {
        _rules = rules;
        _model = rules.Model;
        _outcomes = new OutcomeFormulas(rules);
        _everything = Region.Everything(_model.Facts);
        _solver = new Solver(maximumSteps);
        _reached = [];
    }

    /// <summary>All findings; those that took too many steps to decide are left out.</summary>
    public IReadOnlyList<Diagnostic> Findings()
    {
        List<Diagnostic> findings = [];
        try
        {
            findings.AddRange(Gaps());
            findings.AddRange(Unreached());
            findings.AddRange(Idle());
            findings.AddRange(UnreachedPoints());
            findings.AddRange(Unused());
            findings.AddRange(NeverFirst());
            findings.AddRange(new ChoiceLinter(_rules, _solver).Findings());
            findings.AddRange(Unsupported());
        }
        catch (ProofLimitException)
        {
            // What was found so far stands; a guarantee that needs more steps says so itself.
        }

        return findings;
    }

    private IEnumerable<Diagnostic> Gaps()
    {
        var anything = Formula.Any(
        [
            .. _model.Actions.Select(action => _outcomes.Given(action.Index)),
            _outcomes.Urgent(Urgency.WhenReady),
            .. _model.Alerts.Select((_, alert) => _outcomes.Alerted(alert)),
        ]);
        if (_solver.FindLargest(Formula.Not(anything), _everything) is { } gap)
        {
            yield return _model.At(default(SourcePlace) with { Path = "$" }, Faults.NobodyHelped(RegionText.Of(gap)));
        }
    }

    private IEnumerable<Diagnostic> Unreached()
    {
        foreach (var action in _model.Actions)
        {
            _solver.Charge(1);
            if (_solver.Find(_outcomes.Given(action.Index), _everything) is not null)
            {
                _reached.Add(action.Index);
            }
            else
            {
                yield return _model.At(action.Place, Faults.NeverReached(action.Id));
            }
        }
    }

    /// <summary>Rules that never hold, never change any advice, or give something only where it is withheld.</summary>
    private IEnumerable<Diagnostic> Idle()
    {
        var entriesOf = _rules.Entries.ToArray().ToLookup(entry => entry.RuleIndex);
        for (int index = 0; index < _model.Rules.Count; index++)
        {
            var rule = _model.Rules[index];
            var entries = entriesOf[index].ToList();
            var withheld = entries.Where(IsAlwaysWithheld).ToList();
            if (rule.EffectCount == 0)
            {
                // An overlay hides all that it gave, and whoever wrote the overlay meant that.
                continue;
            }

            if (entries.Count == 0)
            {
                yield return _model.At(rule.Place, Faults.NeverFires(rule.Id));
            }
            else if (withheld.Count < entries.Count && entries.TrueForAll(entry => !Matters(entry)))
            {
                yield return _model.At(rule.Place, entries.TrueForAll(entry => entry.Effect == Effect.Withhold)
                    ? Faults.OnlyGuards(rule.Id)
                    : Faults.ChangesNothing(rule.Id, CoveredBy(entries)));
            }
            else
            {
                foreach (string outcome in withheld.Select(NameOf).Distinct(StringComparer.Ordinal))
                {
                    yield return _model.At(rule.Place, Faults.AlwaysWithheld(rule.Id, outcome));
                }
            }
        }
    }

    private IEnumerable<Diagnostic> UnreachedPoints()
    {
        var cited = _model.Actions
            .Where(action => _reached.Contains(action.Index))
            .SelectMany(action => action.Sources)
            .Concat(_rules.Entries.ToArray()
                .Where(entry => !IsAlwaysWithheld(entry))
                .SelectMany(entry => entry.Rule.Sources))
            .ToHashSet(StringComparer.Ordinal);
        return _model.Points
            .Where(point => !cited.Contains(point.Source))
            .Select(point => _model.At(point.Place, Faults.PointUnreached(point.Source)));
    }

    private IEnumerable<Diagnostic> Unused()
    {
        var shown = _model.Rules.SelectMany(rule => rule.Alerts).ToHashSet();
        var given = _model.Rules.SelectMany(rule => rule.Informs).ToHashSet();
        return _model.Alerts
            .Where((_, alert) => !shown.Contains(alert))
            .Select(alert => _model.At(default(SourcePlace) with { Path = "$.alerts" }, Faults.NeverUsed("alert", alert)))
            .Concat(_model.Information
                .Where((_, index) => !given.Contains(index))
                .Select(information => _model.At(
                    default(SourcePlace) with { Path = "$.information" }, Faults.NeverUsed("information", information.Id))));
    }

    /// <summary>Openings that stand behind another of their kind wherever they are given.</summary>
    private IEnumerable<Diagnostic> NeverFirst()
    {
        for (int index = 0; index < _model.Information.Count; index++)
        {
            var (id, _, opens) = _model.Information[index];
            var before = _model.Information.Take(index)
                .Select((other, place) => other.Opens == opens ? _outcomes.Informed(place) : Formula.False);
            if (opens is not null
                && _solver.Find(Formula.All([_outcomes.Informed(index), Formula.Not(Formula.Any(before))]), _everything) is null)
            {
                yield return _model.At(default(SourcePlace) with { Path = "$.information" }, Faults.NeverFirst(id));
            }
        }
    }

    /// <summary>Sources that nothing cites, and grades that claim studies where none is cited.</summary>
    private IEnumerable<Diagnostic> Unsupported()
    {
        var keys = _model.Literature.Select(reference => reference.Key).ToHashSet(StringComparer.Ordinal);
        var cited = _model.Actions.SelectMany(action => action.Sources)
            .Concat(_model.Rules.SelectMany(rule => rule.Sources))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var reference in _model.Literature.Where(reference => !cited.Contains(reference.Key)))
        {
            yield return _model.At(reference.Place, Faults.NeverCited(reference.Key));
        }

        foreach (var action in _model.Actions.Where(action => Claims(action.Evidence, action.Sources)))
        {
            yield return _model.At(action.Place, Faults.GradeWithoutSource("action", action.Id, $"{action.Evidence}"));
        }

        foreach (var rule in _model.Rules.Where(rule => Claims(rule.StatedEvidence, rule.Sources)))
        {
            yield return _model.At(rule.Place, Faults.GradeWithoutSource("rule", rule.Id, $"{rule.StatedEvidence}"));
        }

        bool Claims(EvidenceGrade? grade, IReadOnlyList<string> sources) =>
            grade is EvidenceGrade.A or EvidenceGrade.B && !sources.Any(keys.Contains);
    }

    private bool IsAlwaysWithheld(Entry entry) => entry.Effect switch
    {
        Effect.Recommend => _solver.HoldsThroughout(
            _outcomes.WithheldAction(entry.Target), Region.Of(_model.Facts, entry.Box)),
        Effect.Refer => _solver.HoldsThroughout(
            _outcomes.WithheldReferral(entry.Referral.To), Region.Of(_model.Facts, entry.Box)),
        Effect.Alert or Effect.Inform or Effect.Withhold => false,
    };

    /// <summary>
    /// Whether there is a situation in which the advice would differ without the entry's rule: where it decides, or takes
    /// something away that no other rule takes away.
    /// </summary>
    private bool Matters(Entry entry)
    {
        var region = Region.Of(_model.Facts, entry.Box);
        if (entry.Effect == Effect.Withhold)
        {
            return _solver.Find(Formula.Any(TakenAwayBy(entry)), region) is not null;
        }

        var others = Statements(_outcomes.Giving(Outcome.Of(entry)), other => other.RuleIndex != entry.RuleIndex && Stands(other, beside: entry));
        var withheld = entry.Effect switch
        {
            Effect.Recommend => _outcomes.WithheldAction(entry.Target),
            Effect.Refer => _outcomes.WithheldReferral(entry.Referral.To),
            Effect.Alert or Effect.Inform or Effect.Withhold => Formula.False,
        };
        return _solver.Find(Formula.Not(Formula.Any([withheld, .. others])), region) is not null;
    }

    private IEnumerable<Formula> TakenAwayBy(Entry entry)
    {
        var taken = _model.Actions.Select(action => Outcome.Action(action.Index)).Concat(ReferralKindTraits.InOrder.Select(Outcome.Referral));
        foreach (var outcome in taken.Where(outcome => outcome.IsTakenBy(entry)))
        {
            var others = Statements(Taking(outcome), other => other.RuleIndex != entry.RuleIndex);
            var wanted = Statements(_outcomes.Giving(outcome), _ => true);
            yield return Formula.All([Formula.Any(wanted), Formula.Not(Formula.Any(others))]);
        }
    }

    private List<Entry> Taking(Outcome outcome)
    {
        if (!_taking.TryGetValue(outcome, out var taking))
        {
            _solver.Charge(_rules.Entries.Length);
            _taking[outcome] = taking = [.. _rules.SectionEntries(Effect.Withhold).Where(outcome.IsTakenBy)];
        }

        return taking;
    }

    private List<Formula> Statements(IEnumerable<Entry> entries, Func<Entry, bool> among)
    {
        List<Formula> statements = [.. entries.Where(among).Select(_outcomes.Match)];
        _solver.Charge(1 + (ConditionInBoxes * (long)statements.Count));
        return statements;
    }

    /// <summary>Whether another entry of the same outcome decides its place and text at least as much.</summary>
    private bool Stands(Entry other, Entry beside) => beside.Effect switch
    {
        Effect.Alert or Effect.Inform => true,
        Effect.Recommend or Effect.Refer or Effect.Withhold =>
            (other.Rule.Slot == beside.Rule.Slot && ComesBefore(other, beside))
            || (IsSamePlace(other, beside) && ReadsTheSame(other, beside)
                && NothingElseReadsBetween(beside, other) && NoOtherKindBetween(beside, other)),
    };

    private bool ReadsTheSame(Entry one, Entry other) => IsPaidFor(TextInBoxes) && _model.Texts.All(catalog => one.Effect switch
    {
        Effect.Recommend => TextKey.Of(catalog.ForAction(_model.Actions[one.Target].Id, one.Rule.Id))
            == TextKey.Of(catalog.ForAction(_model.Actions[other.Target].Id, other.Rule.Id)),
        Effect.Refer => catalog.ForReferral(one.Referral.To, one.Rule.Id) == catalog.ForReferral(other.Referral.To, other.Rule.Id),
        Effect.Alert or Effect.Inform or Effect.Withhold => true,
    });

    /// <summary>Of equals the first rule decides text and slot, so a later one stands in only if no third says otherwise before it.</summary>
    private bool NothingElseReadsBetween(Entry first, Entry last) => Charged(4L * _rules.Entries.Length)
        .Where(entry => entry.Effect == first.Effect)
        .Where(entry => IsSameOutcome(entry, first) && IsSameRank(entry, first))
        .Where(entry => entry.RuleIndex > first.RuleIndex && entry.RuleIndex < last.RuleIndex)
        .All(entry => entry.Rule.Slot == first.Rule.Slot && ReadsTheSame(entry, first));

    /// <summary>Equal referrals stand in the order of the rules, so a later rule puts its kind behind those between.</summary>
    private bool NoOtherKindBetween(Entry first, Entry last) => first.Effect != Effect.Refer
        || !_rules.SectionEntries(Effect.Refer).Any(entry => !IsSameOutcome(entry, first) && IsSamePlace(entry, first)
            && entry.RuleIndex >= first.RuleIndex && entry.RuleIndex <= last.RuleIndex);

    private static bool IsSamePlace(Entry one, Entry other) => one.Rule.Slot == other.Rule.Slot && IsSameRank(one, other);

    private static bool IsSameRank(Entry one, Entry other) =>
        one.Rule.Rank == other.Rule.Rank && one.Referral.Urgency == other.Referral.Urgency;

    private static bool ComesBefore(Entry one, Entry other) =>
        one.Referral.Urgency != other.Referral.Urgency ? one.Referral.Urgency > other.Referral.Urgency
        : one.Rule.Rank != other.Rule.Rank ? one.Rule.Rank > other.Rule.Rank
        : one.RuleIndex < other.RuleIndex;

    private string[] CoveredBy(List<Entry> entries) =>
        [.. Charged((long)_rules.Entries.Length * entries.Count)
            .Where(other => entries.Exists(entry =>
                other.RuleIndex != entry.RuleIndex
                && other.Effect == entry.Effect
                && IsSameOutcome(entry, other)
                && other.Box.And(entry.Box) is not null))
            .OrderBy(other => other.RuleIndex)
            .Select(other => other.Rule.Id)
            .Distinct(StringComparer.Ordinal)];

    /// <summary>All entries, where there are steps left to look at them so often.</summary>
    private Entry[] Charged(long times) => IsPaidFor(times) ? _rules.Entries.ToArray() : [];

    private bool IsPaidFor(long boxes)
    {
        _solver.Charge(boxes);
        return true;
    }

    private string NameOf(Entry entry) =>
        entry.Effect == Effect.Refer ? JsonNames.Of(entry.Referral.To) : _model.Actions[entry.Target].Id;

    private static bool IsSameOutcome(Entry one, Entry other) =>
        one.Target == other.Target && one.Referral.To == other.Referral.To;
}
