using TrustAdvice.Facts;
using TrustAdvice.Matching;
using TrustAdvice.Proof;

namespace TrustAdvice.Authoring;

/// <summary>Finds every situation in which two rule sets advise differently, as boxes.</summary>
internal sealed class Comparer
{
    /// <summary>The most boxes given for one outcome and kind of change; more would not be read.</summary>
    private const int MostBoxes = 12;

    /// <summary>Some seconds for a rule set of the size of the built-in one.</summary>
    private const long MostStepsInSlots = 100_000;

    private const int PairInBoxes = 20;

    private readonly ComparedRuleSet _before;
    private readonly ComparedRuleSet _after;
    private readonly IReadOnlyList<Region> _within;
    private readonly bool _firstOnly;
    private readonly Solver _solver;
    private readonly Solver _slotSolver;
    private readonly IReadOnlyList<Turn> _differing;
    private readonly List<OutcomeChange> _changes = [];
    private bool _isComplete;

    public Comparer(CompiledRules before, CompiledRules after, long maximumSteps = Solver.DefaultMaximumSteps)
        : this(before, after, maximumSteps, within: [Box.Everything], firstOnly: false)
    {
    }

    private Comparer(
        CompiledRules before, CompiledRules after, long maximumSteps, IReadOnlyList<Box> within, bool firstOnly)
    {
        var shared = SharedSpace.Of(before.Model.Facts, after.Model.Facts);
        _before = new ComparedRuleSet(before, shared);
        _after = new ComparedRuleSet(after, shared);
        var translate = SharedSpace.From(before.Model.Facts, shared);
        _within = [.. within.Select(box => Region.Of(shared, translate(box)!))];
        _firstOnly = firstOnly;
        // A step in slots looks at every recommendation.
        bool hasSlots = _before.HasSlots || _after.HasSlots;
        _solver = new Solver(maximumSteps);
        _slotSolver = hasSlots ? new Solver(Math.Min(maximumSteps, MostStepsInSlots)) : _solver;
        if (hasSlots)
        {
            try
            {
                _after.WithholdAs(_before, _slotSolver, Region.Everything(shared));
            }
            catch (ProofLimitException)
            {
                // Written as they are, they are only slower to compare.
                _slotSolver = new Solver(Math.Min(maximumSteps, MostStepsInSlots));
            }
        }

        _differing = hasSlots ? Turn.Differing(_before.AllTurns, _after.AllTurns) : [];
        _isComplete = SharedSpace.IsWhole(shared, before.Model.Facts) && SharedSpace.IsWhole(shared, after.Model.Facts);
    }

    private Action[] Comparisons => [CompareActions, CompareReferrals, CompareAlerts, CompareOrder, CompareTexts, CompareOrderInSlots];

    private IEnumerable<string> ActionsOfBoth => _after.Model.Actions.Select(action => action.Id)
        .Intersect(_before.Model.Actions.Select(action => action.Id), StringComparer.Ordinal);

    /// <summary>One difference inside some boxes of the first rule set's space, or null when there is none.</summary>
    /// <exception cref="ProofLimitException">The answer was not found within the steps allowed.</exception>
    public static OutcomeChange? FirstDifference(
        CompiledRules before, CompiledRules after, IReadOnlyList<Box> within, long maximumSteps)
    {
        var comparer = new Comparer(before, after, maximumSteps, within, firstOnly: true);
        foreach (var compare in comparer.Comparisons)
        {
            compare();
        }

        return comparer._changes.FirstOrDefault();
    }

    public RuleSetComparison Compare()
    {
        foreach (var compare in Comparisons)
        {
            try
            {
                compare();
            }
            catch (ProofLimitException)
            {
                _isComplete = false;
            }
        }

        return new RuleSetComparison
        {
            Changes = [.. _changes.OrderBy(change => PlaceOf(change.Kind))],
            IsComplete = _isComplete,
            GuaranteesLost = GuaranteesOnlyIn(_before, _after),
            GuaranteesGained = GuaranteesOnlyIn(_after, _before),
        };
    }

    /// <summary>The order of display.</summary>
    private static int PlaceOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Lost => 0,
        ChangeKind.Gained => 1,
        ChangeKind.Reordered => 2,
        ChangeKind.Reworded => 3,
    };

    private void CompareActions()
    {
        var ids = _before.Model.Actions.Concat(_after.Model.Actions)
            .Select(action => action.Id).Distinct(StringComparer.Ordinal);
        foreach (string id in ids)
        {
            Differ(id, _before.Given(id), _after.Given(id));
        }
    }

    private void CompareReferrals()
    {
        foreach (var kind in ReferralKindTraits.InOrder)
        {
            foreach (var urgency in Enum.GetValues<Urgency>())
            {
                Differ(
                    Input.JsonNames.Of(kind),
                    _before.ReferredExactly(kind, urgency),
                    _after.ReferredExactly(kind, urgency),
                    urgency);
            }
        }
    }

    private void CompareAlerts()
    {
        foreach (string alert in _before.Model.Alerts.Union(_after.Model.Alerts, StringComparer.Ordinal))
        {
            Differ(alert, _before.Alerted(alert), _after.Alerted(alert));
        }

        foreach (string information in _before.Information.Union(_after.Information, StringComparer.Ordinal))
        {
            Differ(information, _before.Informed(information), _after.Informed(information));
        }
    }

    private void CompareOrder()
    {
        CompareOrderOfReferrals();
        CompareOrderOfFile(_before.Model.Alerts.Intersect(_after.Model.Alerts, StringComparer.Ordinal), _after.AlertIndex, AlertedInBoth);
        CompareOrderOfFile(_before.Information.Intersect(_after.Information, StringComparer.Ordinal), _after.InformationIndex, InformedInBoth);
        if (!_before.HasSlots && !_after.HasSlots)
        {
            CompareOrderByRank();
        }
    }

    private void CompareOrderByRank()
    {
        var actions = ActionsOfBoth.ToList();
        var moved = actions.Where(id => _before.PlaceKey(id) != _after.PlaceKey(id)).ToHashSet(StringComparer.Ordinal);
        for (int one = 0; one < actions.Count; one++)
        {
            // A pair takes as long to look up as some boxes.
            _solver.Charge(PairInBoxes * (long)actions.Count);
            for (int other = one + 1; other < actions.Count; other++)
            {
                string first = actions[one];
                string second = actions[other];
                bool sameCatalogue = _before.CatalogueIndex(first) < _before.CatalogueIndex(second);
                if (!sameCatalogue || moved.Contains(first) || moved.Contains(second))
                {
                    _solver.Charge(_before.Rules.Entries.Length + _after.Rules.Entries.Length);
                    Reordered(first, second, GivenInBoth(first), GivenInBoth(second),
                        _before.Before(first, second), _after.Before(first, second));
                }
            }
        }
    }

    /// <summary>
    /// In slots the place of an action depends on all the others, so each pair is looked at only once a situation was found
    /// in which it stands the other way round. Where that takes too long, what some situations show is said.
    /// </summary>
    private void CompareOrderInSlots()
    {
        if (_differing.Count == 0 || (_firstOnly && _changes.Count > 0))
        {
            return;
        }

        foreach (var region in _within)
        {
            HashSet<(string, string)> said = [];
            try
            {
                SayEveryOrder(region, said);
            }
            catch (ProofLimitException)
            {
                _isComplete = false;
                SayOrdersSeen(region, said);
                if (_firstOnly && _changes.Count == 0)
                {
                    throw;
                }
            }
        }
    }

    private void SayEveryOrder(Region region, HashSet<(string, string)> said)
    {
        while (_slotSolver.Find(Formula.Not(SameTurnsFormula.InOrder(_before.AllTurns, _after.AllTurns, said)), region) is { } found)
        {
            foreach (var (first, second) in ReversedAt(found.Point()).Where(pair => !said.Contains(pair)).ToList())
            {
                var (one, other) = InOrderOfCatalogue(first, second);
                AddIn(
                    _slotSolver,
                    region,
                    Formula.All(
                    [
                        GivenInBoth(one), GivenInBoth(other),
                        Formula.Not(Formula.Same(_before.Before(one, other), _after.Before(one, other))),
                    ]),
                    box => Change(one, ChangeKind.Reordered, box) with { Beside = other });
                said.UnionWith([(one, other), (other, one)]);
            }

            if (_firstOnly)
            {
                return;
            }
        }
    }

    /// <summary>The orders that differ in one situation for each turn that only one side has, and in a box around it.</summary>
    private void SayOrdersSeen(Region region, HashSet<(string, string)> said)
    {
        foreach (var turn in _differing.Take(MostBoxes))
        {
            if (_solver.Find(turn.Given, region)?.Point() is not { } point)
            {
                continue;
            }

            foreach (var pair in ReversedAt(point).Where(pair => !said.Contains(pair)).ToList())
            {
                var (one, other) = InOrderOfCatalogue(pair.First, pair.Second);
                var box = Turn.Around(_before.AllTurns, _after.AllTurns, pair, point, region);
                _changes.Add(Change(one, ChangeKind.Reordered, box) with { Beside = other });
                said.UnionWith([(one, other), (other, one)]);
                if (_firstOnly)
                {
                    return;
                }
            }
        }
    }

    private IEnumerable<(string First, string Second)> ReversedAt(Region point) => Turn.Reversed(
        Turn.Taken(Turn.Within(_before.AllTurns, point), out _), Turn.Taken(Turn.Within(_after.AllTurns, point), out _));

    private (string One, string Other) InOrderOfCatalogue(string first, string second) =>
        _after.CatalogueIndex(first) < _after.CatalogueIndex(second) ? (first, second) : (second, first);

    private void CompareOrderOfReferrals()
    {
        ReferralKind[] kinds = [.. ReferralKindTraits.InOrder];
        for (int one = 0; one < kinds.Length; one++)
        {
            var kind = kinds[one];
            foreach (var other in kinds.Skip(one + 1))
            {
                Reordered(Input.JsonNames.Of(kind), Input.JsonNames.Of(other), GivenInBoth(kind), GivenInBoth(other),
                    _before.Before(kind, other), _after.Before(kind, other));
            }
        }
    }

    /// <summary>The order of alerts and of information is that of the rule file and does not depend on the situation.</summary>
    private void CompareOrderOfFile(IEnumerable<string> inBoth, Func<string, int> placeAfter, Func<string, Formula> given)
    {
        string[] ids = [.. inBoth];
        for (int one = 0; one < ids.Length; one++)
        {
            foreach (string other in ids.Skip(one + 1).Where(other => placeAfter(ids[one]) > placeAfter(other)))
            {
                Reordered(ids[one], other, given(ids[one]), given(other), Formula.True, Formula.False);
            }
        }
    }

    private void CompareTexts()
    {
        foreach (string id in ActionsOfBoth.Where(id => _before.ActionKey(id) != _after.ActionKey(id)))
        {
            Add(GivenInBoth(id), region => Change(id, ChangeKind.Reworded, region));
        }

        var actions = ActionsOfBoth.ToHashSet(StringComparer.Ordinal);
        bool hasSameTurns = _before.AllTurns.AsSpan().SequenceEqual(_after.AllTurns);
        var languages = _before.Model.Texts.Concat(_after.Model.Texts)
            .Select(catalog => catalog.Language).Distinct(StringComparer.Ordinal);
        foreach (string language in languages)
        {
            var rewording = new Rewording(_before, _after, language, hasSameTurns);
            foreach (var (outcome, statement) in rewording.Statements(actions))
            {
                Add(statement, region =>
                    Change(outcome, ChangeKind.Reworded, region) with { Language = language }, actions.Contains(outcome) ? _slotSolver : _solver);
            }
        }
    }

    private Formula GivenInBoth(string action) => Formula.All([_before.Given(action), _after.Given(action)]);

    private Formula GivenInBoth(ReferralKind kind) => Formula.All([_before.Referred(kind), _after.Referred(kind)]);

    private Formula AlertedInBoth(string alert) => Formula.All([_before.Alerted(alert), _after.Alerted(alert)]);

    private Formula InformedInBoth(string information) => Formula.All([_before.Informed(information), _after.Informed(information)]);

    private void Differ(string outcome, Formula before, Formula after, Urgency? urgency = null)
    {
        Add(Formula.Not(Formula.Implies(before, after)), region =>
            Change(outcome, ChangeKind.Lost, region) with { Urgency = urgency });
        Add(Formula.Not(Formula.Implies(after, before)), region =>
            Change(outcome, ChangeKind.Gained, region) with { Urgency = urgency });
    }

    private void Reordered(
        string one, string other, Formula oneGiven, Formula otherGiven, Formula before, Formula after)
    {
        var differs = Formula.All([oneGiven, otherGiven, Formula.Not(Formula.Same(before, after))]);
        Add(differs, region => Change(one, ChangeKind.Reordered, region) with { Beside = other });
    }

    private void Add(Formula differs, Func<Region, OutcomeChange> change, Solver? solver = null)
    {
        foreach (var region in _within)
        {
            AddIn(solver ?? _solver, region, differs, change);
        }
    }

    private void AddIn(Solver solver, Region region, Formula differs, Func<Region, OutcomeChange> change)
    {
        if (!_firstOnly)
        {
            var boxes = solver.Cover(differs, region, MostBoxes, out bool isWhole);
            _changes.AddRange(boxes.Select(change));
            _isComplete &= isWhole;
        }
        else if (_changes.Count == 0 && solver.Find(differs, region) is { } found)
        {
            _changes.Add(change(found));
        }
    }

    private static OutcomeChange Change(string outcome, ChangeKind kind, Region region) => new()
    {
        Outcome = outcome,
        Kind = kind,
        Box = new SituationBox(region),
        Situation = region.Space.Decode(region.AnyPoint()),
    };

    private static IReadOnlyList<string> GuaranteesOnlyIn(ComparedRuleSet one, ComparedRuleSet other)
    {
        var stated = other.Model.Guarantees.ToDictionary(guarantee => guarantee.Id, StringComparer.Ordinal);
        var same = new SameGuarantee(one.Model, other.Model);
        return [.. one.Model.Guarantees
            .Where(guarantee => !stated.TryGetValue(guarantee.Id, out var pair) || !same.Of(guarantee, pair))
            .Select(guarantee => guarantee.Id)];
    }
}
