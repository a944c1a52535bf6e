using FsCheck.Xunit;
using TrustAdvice.Matching;

namespace TrustAdvice.Tests.Matching;

/// <summary>The rows of eight pairs, worked out at once, are those that each pair gives by itself.</summary>
public class PairBlockProperties
{
    [Property(MaxTest = 500)]
    public void RowsAt_EqualsPairByPair(int seed)
    {
        var random = new Random(seed);
        int first = random.Next(20);
        byte[] codes = [.. Enumerable.Range(0, first + PairBlock.Facts + random.Next(3)).Select(_ => (byte)random.Next(64))];
        ushort[] strides = [.. Enumerable.Range(0, PairBlock.Facts).Select(_ => (ushort)random.Next(65))];
        ushort[] starts = [.. Enumerable.Range(0, PairBlock.Pairs).Select(_ => (ushort)random.Next(50_000))];

        var rows = new PairBlock(first, strides, starts).RowsAt(codes);

        for (int pair = 0; pair < PairBlock.Pairs; pair++)
        {
            int place = 2 * pair;
            int row = starts[pair] + (strides[place] * codes[first + place]) + (strides[place + 1] * codes[first + place + 1]);
            Assert.Equal(row, rows[pair]);
        }
    }

    [Fact]
    public void RowsAt_FewerCodesThanFacts_IsRefused() =>
        Assert.ThrowsAny<ArgumentException>(() =>
            new PairBlock(1, new ushort[PairBlock.Facts], new ushort[PairBlock.Pairs]).RowsAt(new byte[PairBlock.Facts]));

    [Theory]
    [InlineData(4, false, 0, 0)]
    [InlineData(5, true, 0, 6)]
    [InlineData(6, true, 0, 5)]
    [InlineData(7, true, 1, 8)]
    [InlineData(19, true, 7, 20)]
    [InlineData(20, true, 7, 19)]
    [InlineData(21, false, 0, 0)]
    [InlineData(-1, false, 0, 0)]
    public void TryFind_IsThePairOfAFact_AndTheOtherOfIt(int fact, bool found, int pair, int other)
    {
        var block = new PairBlock(5, new ushort[PairBlock.Facts], new ushort[PairBlock.Pairs]);

        Assert.Equal(found, block.TryFind(fact, out int actualPair, out int actualOther));
        if (found)
        {
            Assert.Equal((pair, other), (actualPair, actualOther));
        }
    }
}
