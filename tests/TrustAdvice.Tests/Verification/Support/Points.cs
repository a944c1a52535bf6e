using TrustAdvice.Authoring;
using TrustAdvice.Facts;
using TrustAdvice.Proof;

namespace TrustAdvice.Tests.Verification.Support;

/// <summary>Brute force: every point of a region, and what a formula says at a point.</summary>
internal static class Points
{
    public static IEnumerable<byte[]> Of(Region region)
    {
        var point = region.AnyPoint();
        while (true)
        {
            yield return (byte[])point.Clone();
            if (!Advance(point, region))
            {
                yield break;
            }
        }
    }

    public static Region RegionOf(FactSpace space, byte[] point) => point
        .Select((code, fact) => (Code: code, Fact: fact))
        .Aggregate(Region.Everything(space), (region, at) => region.With(at.Fact, 1UL << at.Code));

    /// <summary>What the formula says at a point; it must be decided there.</summary>
    public static bool At(this Formula formula, FactSpace space, byte[] point) => formula.At(RegionOf(space, point));

    public static bool At(this Formula formula, Region pointRegion)
    {
        bool? value = formula.Within(pointRegion).Value;
        Assert.NotNull(value);
        return value.Value;
    }

    public static bool Holds(this Region region, byte[] point) =>
        point.Select((code, fact) => (region[fact] >> code & 1) != 0).All(inside => inside);

    public static bool Holds(this SituationBox box, Situation situation) => box.Facts.All(fact =>
        fact.Value.Contains(situation.ValueOf(fact.Key) ?? FactDefinition.Unknown));

    private static bool Advance(byte[] point, Region region)
    {
        for (int fact = point.Length - 1; fact >= 0; fact--)
        {
            for (int code = point[fact] + 1; code < region.Space[fact].Size; code++)
            {
                if ((region[fact] >> code & 1) != 0)
                {
                    point[fact] = (byte)code;
                    return true;
                }
            }

            point[fact] = (byte)System.Numerics.BitOperations.TrailingZeroCount(region[fact]);
        }

        return false;
    }
}
