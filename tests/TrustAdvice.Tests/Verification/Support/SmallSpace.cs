using TrustAdvice.Facts;
using TrustAdvice.Proof;

namespace TrustAdvice.Tests.Verification.Support;

/// <summary>
/// A space so small that every point can be asked: two to five facts of one to four values each. The built-in facts are
/// kept out by fixing them at unknown.
/// </summary>
internal sealed class SmallSpace
{
    private const int MostPoints = 240;

    public SmallSpace(Random random)
    {
        int count = random.Next(2, 6);
        List<int> sizes = [];
        for (int points = 1; sizes.Count < count;)
        {
            int size = random.Next(1, 5);
            size = points * (size + 1) > MostPoints ? 1 : size;
            points *= size + 1;
            sizes.Add(size);
        }

        Facts = new FactSpace(sizes.Select((size, index) => new FactDefinition(
            $"small.f{index}", Enumerable.Range(0, size).Select(value => $"v{value}"), isOrdered: false, isPrivate: false)));
        Everything = Enumerable.Range(0, First)
            .Aggregate(Region.Everything(Facts), (region, fact) => region.With(fact, 1));
    }

    public FactSpace Facts { get; }

    /// <summary>All points with the built-in facts unknown.</summary>
    public Region Everything { get; }

    private static int First => FactSpace.BuiltIn.Count;

    public Box RandomBox(Random random, int mostFacts = 3) => Box.Of(
        Enumerable.Range(First, Facts.Count - First)
            .OrderBy(_ => random.Next())
            .Take(random.Next(mostFacts + 1))
            .Select(fact => new Constraint(fact, RandomValues(random, Facts[fact].AllValues))));

    public Region RandomRegion(Random random)
    {
        var region = Everything;
        for (int fact = First; fact < Facts.Count; fact++)
        {
            region = random.Next(2) == 0 ? region : region.With(fact, RandomValues(random, Facts[fact].AllValues));
        }

        return region;
    }

    private static ulong RandomValues(Random random, ulong all)
    {
        ulong values = (ulong)random.NextInt64() & all;
        return values == 0 ? all & ~(all - 1) : values;
    }
}
