using System.Numerics;
using TrustAdvice.Facts;

namespace TrustAdvice.Proof;

/// <summary>Says regions in words.</summary>
internal static class RegionText
{
    /// <summary>Says the values of each fact that is not free, or the values it does not have where those are fewer.</summary>
    public static string Of(Region region)
    {
        var facts = Enumerable.Range(0, region.Space.Count)
            .Where(fact => region[fact] != region.Space[fact].AllValues)
            .Select(fact => Of(region.Space[fact], region[fact]))
            .ToList();
        return facts.Count == 0 ? "in every situation" : "when " + string.Join(" and ", facts);
    }

    private static string Of(FactDefinition fact, ulong values)
    {
        ulong others = fact.AllValues & ~values;
        return BitOperations.PopCount(others) < BitOperations.PopCount(values)
            ? $"{fact.Name} is not {Either(fact, others)}"
            : $"{fact.Name} is {Either(fact, values)}";
    }

    private static string Either(FactDefinition fact, ulong values)
    {
        var names = Enumerable.Range(0, fact.Size)
            .Where(code => (values >> code & 1) != 0)
            .Select(fact.ValueOf)
            .ToList();
        return names.Count == 1 ? names[0] : string.Join(", ", names.Take(names.Count - 1)) + " or " + names[^1];
    }
}
