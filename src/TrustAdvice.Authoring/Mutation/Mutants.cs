using System.Numerics;
using TrustAdvice.Facts;
using TrustAdvice.Rules;

namespace TrustAdvice.Authoring.Mutation;

/// <summary>
/// The faults that are put into a rule set one at a time: each rule dropped; each condition widened by one value or by
/// all values of a fact; each condition narrowed by one value. Facts that a condition leaves free are not narrowed. With an overlay,
/// into its rules alone.
/// </summary>
internal static class Mutants
{
    public static IEnumerable<Mutant> Of(RuleSetModel model) =>
        model.Rules.SelectMany((rule, index) => model.IsOfLastFile(rule) ? Of(rule, index, model.Facts) : []);

    private static IEnumerable<Mutant> Of(RuleDefinition rule, int index, FactSpace facts)
    {
        yield return new Mutant
        {
            RuleIndex = index,
            Rule = rule with { Boxes = [] },
            Touched = rule.Boxes,
            InWords = $"{rule.Id}: dropped",
        };

        for (int alternative = 0; alternative < rule.Boxes.Count; alternative++)
        {
            var box = rule.Boxes[alternative];
            string which = rule.Boxes.Count == 1 ? "" : $" (alternative {alternative + 1})";
            if (rule.Boxes.Count > 1)
            {
                yield return Changed(rule, index, alternative, changed: null, box, $"{rule.Id}: dropped{which}");
            }

            foreach (var constraint in box.Constraints.ToArray())
            {
                foreach (var (accepted, touched, words) in Changes(constraint, facts[constraint.Fact]))
                {
                    var changed = With(box, constraint with { Accepted = accepted }, facts[constraint.Fact]);
                    var region = With(box, constraint with { Accepted = touched }, facts[constraint.Fact]);
                    yield return Changed(rule, index, alternative, changed, region, $"{rule.Id}: {words}{which}");
                }
            }
        }
    }

    /// <summary>For each fault of one constraint: what is accepted then, and which values that touches.</summary>
    private static IEnumerable<(ulong Accepted, ulong Touched, string Words)> Changes(Constraint constraint, FactDefinition fact)
    {
        ulong accepted = constraint.Accepted;
        ulong missing = fact.AllValues & ~accepted;
        foreach (ulong value in Bits(missing))
        {
            yield return (accepted | value, value, $"also when {fact.Name} is {NameOf(fact, value)}");
        }

        if (BitOperations.PopCount(missing) > 1)
        {
            yield return (fact.AllValues, missing, $"whatever {fact.Name} is");
        }

        // The last value is not taken: without it the alternative is dropped, which is a fault of its own.
        foreach (ulong value in BitOperations.PopCount(accepted) > 1 ? Bits(accepted) : [])
        {
            yield return (accepted & ~value, value, $"not when {fact.Name} is {NameOf(fact, value)}");
        }
    }

    private static Mutant Changed(
        RuleDefinition rule, int index, int alternative, Box? changed, Box touched, string words)
    {
        var boxes = rule.Boxes.ToList();
        boxes.RemoveAt(alternative);
        if (changed is not null)
        {
            boxes.Insert(alternative, changed);
        }

        return new Mutant
        {
            RuleIndex = index,
            Rule = rule with { Boxes = boxes },
            Touched = [touched],
            InWords = words,
        };
    }

    private static Box With(Box box, Constraint changed, FactDefinition fact)
    {
        var others = box.Constraints.ToArray().Where(constraint => constraint.Fact != changed.Fact);
        return Box.Of(changed.Accepted == fact.AllValues ? others : others.Append(changed));
    }

    private static IEnumerable<ulong> Bits(ulong set)
    {
        for (; set != 0; set &= set - 1)
        {
            yield return set & (~set + 1);
        }
    }

    private static string NameOf(FactDefinition fact, ulong value) => fact.ValueOf(BitOperations.TrailingZeroCount(value));
}
