using TrustAdvice.Facts;

namespace TrustAdvice.Authoring;

/// <summary>
/// One space for two rule sets with different facts of a host: every fact and value of either. What a rule set does not
/// declare it takes as unknown, as it does when it advises.
/// </summary>
internal static class SharedSpace
{
    public static FactSpace Of(FactSpace before, FactSpace after)
    {
        int builtIn = FactSpace.BuiltIn.Count;
        var facts = after.All.Skip(builtIn).ToList();
        foreach (var fact in before.All.Skip(builtIn))
        {
            int index = facts.FindIndex(other => other.Name == fact.Name);
            if (index < 0)
            {
                facts.Add(fact);
            }
            else
            {
                var values = facts[index].Values.Union(fact.Values, StringComparer.Ordinal).Take(FactDefinition.MaximumValues);
                facts[index] = new FactDefinition(fact.Name, values, facts[index].IsOrdered, fact.IsPrivate);
            }
        }

        return new FactSpace(facts);
    }

    /// <summary>Whether the shared space has every value of one of the two; together they may have more than a fact can hold.</summary>
    public static bool IsWhole(FactSpace shared, FactSpace own) =>
        own.All.All(fact => fact.Values.All(value => shared.Find(fact.Name)!.CodeOf(value) > 0));

    /// <summary>Turns boxes of one space into boxes of the shared one.</summary>
    public static Func<Box, Box?> From(FactSpace own, FactSpace shared) => box =>
        Box.Of(box.Constraints.ToArray().Select(constraint => Translate(constraint, own, shared)));

    private static Constraint Translate(Constraint constraint, FactSpace own, FactSpace shared)
    {
        var fact = own[constraint.Fact];
        int index = shared.IndexOf(fact.Name);
        ulong accepted = 0;
        for (int code = 0; code < shared[index].Size; code++)
        {
            if (constraint.Accepts(Math.Max(0, fact.CodeOf(shared[index].ValueOf(code)))))
            {
                accepted |= 1UL << code;
            }
        }

        return new Constraint(index, accepted);
    }
}
