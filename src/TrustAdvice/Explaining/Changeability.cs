using TrustAdvice.Facts;

namespace TrustAdvice.Explaining;

/// <summary>
/// Which changes of a fact a reader may be pointed to. A change is never suggested when it is about safety, about what
/// happened, or somebody's own wish, and never a turn for the worse.
/// </summary>
/// <remarks>Editorial, from docs/intended-use.md and the rule that joint work follows the hurt person's own wish.</remarks>
internal static class Changeability
{
    private static readonly Dictionary<string, string[]> Suggestible = new(StringComparer.Ordinal)
    {
        ["contact"] = ["ended"],
        ["account"] = ["partial", "complete"],
        ["responsibility"] = ["partial", "full"],
        ["promises"] = ["mixed", "kept"],
        ["addiction"] = ["inTreatment"],
        ["talks"] = ["tense", "calm"],
        ["boundaries"] = ["discussed", "agreed"],
        ["step"] = ["acknowledge", "giveTime", "communicate", "setBoundaries", "reconnect", "getHelp"],
        ["progress"] = ["improving", "steady"],
        ["help"] = ["considering", "inTherapy"],
    };

    /// <summary>What may be suggested comes before what may not.</summary>
    public static int PlaceOf(FactChangeKind kind) => kind switch
    {
        FactChangeKind.Unknown => 0,
        FactChangeKind.CouldChange => 1,
        FactChangeKind.NeverSuggest => 2,
    };

    /// <summary>What a change of one fact asks for.</summary>
    public static FactChangeKind KindOf(FactDefinition fact, int from, int to)
    {
        if (from == 0)
        {
            return FactChangeKind.Unknown;
        }

        bool betters = !fact.IsOrdered || fact.Name == "step" || to > from;
        bool suggestible = FactDefinition.IsHostName(fact.Name)
            ? !fact.IsPrivate
            : Suggestible.TryGetValue(fact.Name, out string[]? values) && betters && values.Contains(fact.ValueOf(to));
        return suggestible ? FactChangeKind.CouldChange : FactChangeKind.NeverSuggest;
    }
}
