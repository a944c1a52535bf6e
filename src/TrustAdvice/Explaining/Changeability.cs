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

    /// <summary>Whether a reader may be pointed to a change of one fact: one that is unknown may always be asked for.</summary>
    public static bool MaySuggest(FactDefinition fact, int from, int to)
    {
        if (from == 0)
        {
            return true;
        }

        bool betters = !fact.IsOrdered || fact.Name == "step" || to > from;
        return FactDefinition.IsHostName(fact.Name)
            ? !fact.IsPrivate
            : Suggestible.TryGetValue(fact.Name, out string[]? values) && betters && values.Contains(fact.ValueOf(to));
    }
}
