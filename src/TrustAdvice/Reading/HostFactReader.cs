using TrustAdvice.Facts;
using TrustAdvice.Input;

namespace TrustAdvice.Reading;

/// <summary>Reads the facts that a host adds to the built-in ones.</summary>
internal static class HostFactReader
{
    /// <summary>As many as a situation can hold.</summary>
    public const int MaximumFacts = HostFacts.Maximum;

    public const string NameForm = "a host's fact has a dot in it, such as acme.faith";

    /// <summary>Adds the facts of a file to those read before.</summary>
    public static void ReadAll(JsonObject file, ReadingContext context, List<FactDefinition> facts)
    {
        HashSet<string> taken = new(facts.Select(fact => fact.Name), StringComparer.Ordinal);
        foreach (var declared in file.Objects("facts", MaximumFacts, () => facts.Count))
        {
            if (Read(declared, context, taken) is { } fact)
            {
                taken.Add(fact.Name);
                facts.Add(fact);
            }
        }
    }

    private static FactDefinition? Read(JsonObject declared, ReadingContext context, HashSet<string> taken)
    {
        string? name = Name(declared, context, taken);
        var values = Values(declared, context);
        bool ordered = declared.Flag("ordered") ?? false;
        bool isPrivate = declared.Flag("private") ?? false;
        declared.RefuseOthers();
        return name is null || values.Count == 0 ? null : new FactDefinition(name, values, ordered, isPrivate);
    }

    private static string? Name(JsonObject declared, ReadingContext context, HashSet<string> taken)
    {
        if (declared.Required("name") is not { } value
            || JsonObject.TextOf(value, context.Diagnostics) is not { } name)
        {
            return null;
        }

        Fault? fault =
            FactSpace.BuiltIn.Find(name) is not null ? Faults.BuiltInFact(name)
            : !JsonNames.IsId(name) ? Faults.BadName(JsonNames.IdForm)
            : !FactDefinition.IsHostName(name) ? Faults.BadName(NameForm)
            : taken.Contains(name) ? Faults.DuplicateId("fact", name)
            : null;
        if (fault is null)
        {
            return name;
        }

        context.Diagnostics.Add(value, fault);
        return null;
    }

    private static List<string> Values(JsonObject declared, ReadingContext context)
    {
        List<string> values = [];
        if (declared.Required("values") is not { } list)
        {
            return values;
        }

        foreach (var item in JsonObject.TextsOf(list, context.Diagnostics, single: false))
        {
            if (item.Text == FactDefinition.Unknown)
            {
                context.Diagnostics.Add(item, Faults.UnknownIsImplied());
            }
            else if (!JsonNames.IsId(item.Text))
            {
                context.Diagnostics.Add(item, Faults.BadName(JsonNames.IdForm));
            }
            else
            {
                values.Add(item.Text);
            }
        }

        if (values.Count > FactDefinition.MaximumValues)
        {
            context.Diagnostics.Add(list, Faults.TooMany("values", FactDefinition.MaximumValues));
            values.Clear();
        }

        return values;
    }
}
