using System.Collections.ObjectModel;
using System.Text.Json;

namespace TrustAdvice.Facts;

/// <summary>The facts of <see cref="Situation"/>: one row each, in the order of its properties.</summary>
/// <remarks>INVARIANT: the members of a fact's enum are numbered from 1 without gaps, so a member's number is its code.</remarks>
internal static class BuiltInFacts
{
    private static readonly Row[] Rows =
    [
        new("whoBrokeTrust", typeof(WhoBrokeTrust)),
        new("breach", typeof(Breach)),
        new("pattern", typeof(BreachPattern)),
        new("since", typeof(TimeSince), IsOrdered: true),
        new("contact", typeof(ThirdPartyContact)),
        new("account", typeof(Account), IsOrdered: true),
        new("responsibility", typeof(Responsibility), IsOrdered: true),
        new("promises", typeof(PromiseRecord), IsOrdered: true),
        new("addiction", typeof(Addiction)),
        new("readyToListen", typeof(YesNo)),
        new("closeness", typeof(Closeness), IsOrdered: true),
        new("forgiveness", typeof(Forgiveness), IsOrdered: true),
        new("talks", typeof(Talks), IsOrdered: true),
        new("boundaries", typeof(Boundaries)),
        new("step", typeof(RepairStep), IsOrdered: true),
        new("progress", typeof(Progress)),
        new("help", typeof(HelpStatus)),
        new("myGoal", typeof(Goal)),
        new("partnerGoal", typeof(Goal)),
        new("safety", typeof(Safety), IsPrivate: true),
        new("selfHarm", typeof(SelfHarm), IsPrivate: true),
        new("childrenAtRisk", typeof(YesNo), IsPrivate: true),
        new("disclosure", typeof(Disclosure), IsPrivate: true),
        new("ownConduct", typeof(OwnConduct), IsPrivate: true),
        new("pressure", typeof(Pressure), IsPrivate: true),
        new("distress", typeof(Distress), IsPrivate: true),
        new("dependence", typeof(Dependence), IsPrivate: true),
        new("partnerSelfHarm", typeof(YesNo), IsPrivate: true),
        new("living", typeof(Living)),
        new("children", typeof(Children)),
        new("pregnancy", typeof(Pregnancy)),
        new("tie", typeof(Tie)),
        new("circle", typeof(Circle)),
        new("addictionKind", typeof(AddictionKind)),
        new("healthCheck", typeof(HealthCheck)),
        new("wish", typeof(Wish), IsPrivate: true),
    ];

    /// <summary>How many there are; a constant, so that what asks for it does not make the rows.</summary>
    public const int Count = 36;

    /// <summary>Each fact once it is asked for: a first question needs few of them.</summary>
    private static readonly FactDefinition?[] Made = new FactDefinition?[Count];

    private static readonly Lazy<IReadOnlyList<FactDefinition>> AllOnce = new(MakeAll);

    public static IReadOnlyList<FactDefinition> All => AllOnce.Value;

    /// <summary>The fact at a place in <see cref="All"/>: one object, whichever thread asks first.</summary>
    public static FactDefinition At(int fact) => Made[fact] ?? Interlocked.CompareExchange(ref Made[fact], Make(Rows[fact]), null) ?? Made[fact]!;

    /// <summary>The name of the fact at a place.</summary>
    public static string NameOf(int fact) => Rows[fact].Name;

    /// <summary>The places of some facts in <see cref="All"/>.</summary>
    public static int[] IndexesOf(params string[] facts)
    {
        var indexes = new int[facts.Length];
        for (int fact = 0; fact < facts.Length; fact++)
        {
            indexes[fact] = Find(facts[fact]);
        }

        return indexes;
    }

    /// <summary>The known facts, by name and value, in the order of <see cref="All"/>.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Known(Situation situation)
    {
        for (int fact = 0; fact < Rows.Length; fact++)
        {
            if (situation.Codes[fact] is var code and > 0)
            {
                yield return new(Rows[fact].Name, At(fact).ValueOf(code));
            }
        }
    }

    /// <summary>The same situation with every private fact unknown: the one list of them is <see cref="Rows"/>.</summary>
    public static Situation WithoutPrivate(Situation situation)
    {
        for (int fact = 0; fact < Rows.Length; fact++)
        {
            situation = Rows[fact].IsPrivate && situation.Codes[fact] != 0 ? situation.WithCode(fact, 0) : situation;
        }

        return situation;
    }

    public static string? ValueOf(Situation situation, string fact)
    {
        int found = Find(fact);
        int code = situation.Codes[found];
        return code == 0 ? null : At(found).ValueOf(code);
    }

    public static Situation With(Situation situation, string fact, string? value)
    {
        int found = Find(fact);
        int code = At(found).CodeOf(value);
        return code >= 0
            ? situation.WithCode(found, code)
            : throw new ArgumentException(
                $"The fact '{fact}' has the values {string.Join(", ", At(found).Values)}.", nameof(value));
    }

    private static int Find(string fact)
    {
        for (int found = 0; found < Rows.Length; found++)
        {
            if (string.Equals(Rows[found].Name, fact, StringComparison.Ordinal))
            {
                return found;
            }
        }

        throw new ArgumentException(
            "There is no such fact. Built-in facts have their JSON name; a host's fact has a dot in it.", nameof(fact));
    }

    private static ReadOnlyCollection<FactDefinition> MakeAll()
    {
        var all = new FactDefinition[Count];
        for (int fact = 0; fact < all.Length; fact++)
        {
            all[fact] = At(fact);
        }

        return all.AsReadOnly();
    }

    private static FactDefinition Make(Row row)
    {
        string[] names = Enum.GetNames(row.Values);
        for (int value = 0; value < names.Length; value++)
        {
            names[value] = JsonNamingPolicy.CamelCase.ConvertName(names[value]);
        }

        return new FactDefinition(row.Name, names, row.IsOrdered, row.IsPrivate);
    }

    /// <summary>A fact by its enum as a type and not as a parameter: code for each enum would have to be made before a question is asked.</summary>
    private readonly record struct Row(string Name, Type Values, bool IsOrdered = false, bool IsPrivate = false);
}
