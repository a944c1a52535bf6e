using FsCheck.Xunit;
using TrustAdvice.Facts;
using TrustAdvice.Matching;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Matching;

/// <summary>The index finds the boxes that hold a point, with facts of every size, and with one fact left out.</summary>
public class RuleIndexProperties
{
    private const int Points = 10;

    [Property(MaxTest = 200)]
    public void FindsWhatTheBoxesSay(int seed)
    {
        var random = new Random(seed);
        // Up to the most values a fact can have: two such facts have no rows of their own together.
        var space = new FactSpace(Enumerable.Range(0, random.Next(1, random.Next(2, 40))).Select(fact => new FactDefinition(
            $"host.f{fact}", Enumerable.Range(0, random.Next(1, random.Next(2, 63))).Select(value => $"v{value}"), isOrdered: false, isPrivate: false)));
        var boxes = Enumerable.Range(0, random.Next(1, 300)).Select(_ => AnyBox(space, random)).ToList();
        var index = RuleIndex.Build(space, boxes);
        var matches = new ulong[index.WordCount];
        for (int point = 0; point < Points; point++)
        {
            byte[] codes = [.. space.All.Select(fact => (byte)random.Next(fact.Size))];

            index.Match(codes, matches);
            Assert.Equal(Holding(boxes, box => box.Contains(codes)), Set(matches));

            int leftOut = random.Next(space.Count);
            index.MatchExcept(leftOut, codes, matches);
            Assert.Equal(
                Holding(boxes, box => box.Where(constraint => constraint.Fact != leftOut).Contains(codes)), Set(matches));
            if (boxes.Any(box => box.Accepted(leftOut) != ulong.MaxValue))
            {
                var again = new ulong[index.WordCount];
                index.And(matches, leftOut, codes[leftOut], again);
                Assert.Equal(Holding(boxes, box => box.Contains(codes)), Set(again));
            }
        }
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 200)]
    public void CodesAreTheValues(AnySituation any)
    {
        var codes = new byte[FactSpace.BuiltIn.Count];

        FactSpace.BuiltIn.Encode(any.Value, codes);

        Assert.Equal(
            FactSpace.BuiltIn.All.Select(fact => any.Value.ValueOf(fact.Name) ?? FactDefinition.Unknown),
            FactSpace.BuiltIn.All.Select((fact, index) => fact.ValueOf(codes[index])));
    }

    private static Box AnyBox(FactSpace space, Random random) => Box.Of(Enumerable.Range(0, space.Count)
        .Where(_ => random.Next(6) == 0)
        .Select(fact => new Constraint(fact, SomeOf(space[fact].AllValues, random))));

    private static ulong SomeOf(ulong values, Random random)
    {
        ulong some = (ulong)random.NextInt64() & values;
        return some == 0 ? values : some;
    }

    private static List<int> Holding(List<Box> boxes, Predicate<Box> holds) =>
        [.. Enumerable.Range(0, boxes.Count).Where(box => holds(boxes[box]))];

    private static List<int> Set(ulong[] matches) =>
        [.. Enumerable.Range(0, matches.Length * 64).Where(bit => (matches[bit / 64] >> (bit % 64) & 1) != 0)];
}
