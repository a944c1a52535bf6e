using System.Numerics;
using TrustAdvice.Facts;
using TrustAdvice.Input;
using TrustAdvice.Rules;

namespace TrustAdvice.Authoring.Rendering;

/// <summary>Groups rules by step and lays them out as decision tables.</summary>
internal sealed class Chapters(RuleSetModel model)
{
    private static readonly int StepFact = FactSpace.BuiltIn.IndexOf("step");

    public IReadOnlyList<Chapter> All() => [.. Enum.GetValues<RepairStep>().OrderBy(StepNames.NumberOf).Select(OfStep), OfAnyStep()];

    private Chapter OfStep(RepairStep step)
    {
        var rules = model.Rules.Where(rule => StepsOf(rule) is { } steps && (steps >> (int)step & 1) != 0).ToList();
        int number = StepNames.NumberOf(step);
        return new Chapter
        {
            Step = step,
            Title = $"Step {number}: {StepNames.Of(step)}",
            Anchor = $"step-{number}",
            Tables = rules.Count == 0 ? [] : [Table($"Rules of step {number}", rules, step)],
            RuleCount = rules.Count,
            ActionCount = model.Actions.Count(action => action.Step == step),
        };
    }

    /// <summary>The rules that do not ask for the step, in groups: the part of the id before the first dot.</summary>
    private Chapter OfAnyStep()
    {
        var rules = model.Rules.Where(rule => StepsOf(rule) is null).ToList();
        return new Chapter
        {
            Title = "At any step",
            Anchor = "any-step",
            Tables = [.. rules
                .GroupBy(rule => rule.Id.Split('.')[0], StringComparer.Ordinal)
                .Select(group => Table($"At any step: {group.Key}", [.. group], step: null))],
            RuleCount = rules.Count,
            ActionCount = model.Actions.Count(action => action.Step is null),
        };
    }

    /// <summary>The steps that a rule asks for; null when one of its alternatives leaves the step free.</summary>
    private ulong? StepsOf(RuleDefinition rule)
    {
        ulong every = model.Facts[StepFact].AllValues;
        ulong steps = rule.Boxes.Aggregate(0UL, (set, box) => set | (box.Accepted(StepFact) & every));
        return steps == every ? null : steps;
    }

    private RuleTable Table(string caption, List<RuleDefinition> rules, RepairStep? step)
    {
        var rows = rules
            .SelectMany(rule => rule.Boxes.Select(box => (Rule: rule, Box: box)))
            .Where(row => step is null || (row.Box.Accepted(StepFact) >> (int)step.Value & 1) != 0)
            .ToList();
        var facts = rows
            .SelectMany(row => row.Box.Constraints.ToArray())
            .Select(constraint => constraint.Fact)
            .Where(fact => step is null || fact != StepFact)
            .Distinct()
            .Order()
            .ToList();
        return new RuleTable(
            caption,
            [.. facts.Select(fact => model.Facts[fact].Name)],
            [.. rows.Select(row => new RuleRow(
                row.Rule.Id,
                [.. facts.Select(fact => Cell(row.Box, fact))],
                [.. Effects(row.Rule)],
                row.Rule.HasRank ? row.Rule.Rank : null))]);
    }

    private string Cell(Box box, int index)
    {
        var fact = model.Facts[index];
        ulong accepted = box.Accepted(index) & fact.AllValues;
        ulong others = fact.AllValues & ~accepted;
        return others == 0 ? ""
            : BitOperations.PopCount(others) < BitOperations.PopCount(accepted) ? $"not {Values(fact, others)}"
            : Values(fact, accepted);
    }

    private static string Values(FactDefinition fact, ulong set) => string.Join(" / ", Enumerable.Range(0, fact.Size)
        .Where(code => (set >> code & 1) != 0)
        .Select(fact.ValueOf));

    private IEnumerable<string> Effects(RuleDefinition rule)
    {
        if (rule.Recommends.Count > 0)
        {
            yield return $"recommend {Joined(rule.Recommends.Select(action => model.Actions[action].Id))}";
        }

        foreach (var referral in rule.Refers)
        {
            yield return $"refer to {JsonNames.Of(referral.To)}, {JsonNames.Of(referral.Urgency)}";
        }

        if (rule.Alerts.Count > 0)
        {
            yield return $"alert {Joined(rule.Alerts.Select(alert => model.Alerts[alert]))}";
        }

        if (rule.Informs.Count > 0)
        {
            yield return $"inform {Joined(rule.Informs.Select(information => model.Information[information].Id))}";
        }

        if (rule.Withholds is { } withheld)
        {
            yield return $"withhold {Withheld(withheld)}";
        }
    }

    private string Withheld(OutcomeSelector withheld)
    {
        string actions = withheld.Actions.Count == model.Actions.Count
            ? "every action"
            : Joined(withheld.Actions.Order().Select(action => model.Actions[action].Id));
        return Joined([.. actions.Length > 0 ? [actions] : (string[])[], .. withheld.Referrals.Select(JsonNames.Of).Order(StringComparer.Ordinal)]);
    }

    private static string Joined(IEnumerable<string> names) => string.Join(", ", names);
}
