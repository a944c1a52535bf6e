using TrustAdvice.Facts;
using TrustAdvice.Matching;
using TrustAdvice.Reading;

namespace TrustAdvice.Tests.Matching;

/// <summary>How much room the index takes: whole vectors for the boxes, and rows for pairs of facts that follow one another.</summary>
public class RuleIndexTests
{
    private const int RowBytes = Rows.Width * sizeof(ulong);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 4)]
    [InlineData(256, 4)]
    [InlineData(257, 8)]
    public void WordCount_IsThatOfWholeVectors(int boxes, int words) =>
        Assert.Equal(words, RuleIndex.Build(SpaceOf(2), [.. Enumerable.Repeat(Box.Everything, boxes)]).WordCount);

    [Theory]
    [InlineData(63, 63)]
    [InlineData(63 + 4 + (63 * 4), 63, 4)]
    [InlineData(63 + 5, 63, 5)]
    [InlineData(32 + 8 + (32 * 8), 32, 8)]
    [InlineData(63 + 5 + 4 + (5 * 4), 63, 5, 4)]
    [InlineData(4 + 5 + 63, 4, 5, 63)]
    [InlineData(10 + 9 + 3 + 2 + (10 * 9) + (3 * 2), 10, 9, 3, 2)]
    public void Bytes_ARowOfAll_OneForEachValue_AndEachTwoValuesOfAPairThatIsSmall(int rows, params int[] sizes)
    {
        var space = SpaceOf(sizes);
        int first = BuiltInFacts.All.Count;
        var box = Box.Of(sizes.Select((_, fact) => new Constraint(first + fact, 0b10)));

        Assert.Equal((1 + rows) * RowBytes, RuleIndex.Build(space, [box]).Bytes);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(65, 2)]
    [InlineData(1024, 16)]
    [InlineData(1025, 20)]
    public void MatchesOf_FewBoxes_KeepsNoEmptyWord(int boxes, int words)
    {
        var index = RuleIndex.Build(SpaceOf(2), [.. Enumerable.Repeat(Box.Everything, boxes)]);

        var matches = index.MatchesOf(new byte[BuiltInFacts.All.Count + 1]);

        Assert.Equal(words, matches.Length);
        Assert.Equal(boxes, matches.Sum(word => System.Numerics.BitOperations.PopCount(word)));
    }

    [Theory]
    [InlineData(new[] { 4 }, 0, 0b111UL)]
    [InlineData(new[] { 4, 3 }, 0, 0b011UL)]
    [InlineData(new[] { 4, 3 }, 1, 0b101UL)]
    public void MatchExcept_OneFact_LooksAtTheOthersAlone(int[] sizes, int leftOut, ulong expected)
    {
        // Where every fact has the code 1: the first box holds it, the second refuses the first fact and the third the second.
        int first = BuiltInFacts.All.Count;
        Box[] boxes = [Box.Everything, Box.Of([new(first, 0b100)]), sizes.Length == 1 ? Box.Everything : Box.Of([new(first + 1, 0b100)])];
        var index = RuleIndex.Build(SpaceOf(sizes), boxes);
        var codes = new byte[first + sizes.Length];
        codes.AsSpan().Fill(1);
        var matches = new ulong[index.WordCount];

        index.MatchExcept(first + leftOut, codes, matches);

        Assert.Equal([expected, 0, 0, 0], matches);
    }

    [Fact]
    public void Build_AsManyRowsAsARuleFileCanAskFor_TellsThemApart()
    {
        // A pair of 63 and 4 values takes 319 rows: no other pair takes more.
        int[] sizes = [.. Enumerable.Range(0, HostFactReader.MaximumFacts).Select(fact => fact % 2 == 0 ? 4 : 63)];
        int first = BuiltInFacts.All.Count;
        Box[] boxes = [.. sizes.Select((_, fact) => Box.Of([new(first + fact, 0b10)]))];
        var index = RuleIndex.Build(SpaceOf(sizes), boxes);
        var codes = new byte[first + sizes.Length];
        var matches = new ulong[index.WordCount];

        for (int fact = 0; fact < sizes.Length; fact++)
        {
            codes[first + fact] = 1;
            index.Match(codes, matches);
            Assert.Equal([fact], BitsOf(matches));

            int leftOut = (fact + 100) % sizes.Length;
            index.MatchExcept(first + leftOut, codes, matches);
            Assert.Equal(new[] { fact, leftOut }.Order(), BitsOf(matches));
            codes[first + fact] = 0;
        }
    }

    [Fact]
    public void Match_AResultOfAnotherSize_IsRefused()
    {
        var index = RuleIndex.Build(SpaceOf(2), [Box.Everything]);

        Assert.Throws<ArgumentOutOfRangeException>(() => index.Match(new byte[30], new ulong[3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => index.Match(new byte[30], new ulong[8]));
    }

    /// <summary>The built-in facts, which no box speaks of, and facts with so many values, unknown counted.</summary>
    private static FactSpace SpaceOf(params int[] sizes) => new(sizes.Select((size, fact) => new FactDefinition(
        $"host.f{fact}", Enumerable.Range(1, size - 1).Select(value => $"v{value}"), isOrdered: false, isPrivate: false)));

    private static IEnumerable<int> BitsOf(ulong[] words) =>
        Enumerable.Range(0, words.Length * 64).Where(bit => (words[bit / 64] >> (bit % 64) & 1) != 0);
}
