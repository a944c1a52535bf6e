using FsCheck.Xunit;
using TrustAdvice.Matching;

namespace TrustAdvice.Tests.Matching;

/// <summary>Sixteen and four words at a time and one at a time give the same, for rows of every length that matters.</summary>
public class RowsProperties
{
    [Property(MaxTest = 500)]
    public void VectorEqualsWord(int seed)
    {
        var random = new Random(seed);
        int words = random.Next(1, 11) * Rows.Width;
        var table = new ulong[words * 12];
        foreach (ref ulong word in table.AsSpan())
        {
            // Mostly ones, so that the AND of several rows is not simply empty.
            word = ~(ulong)(random.NextInt64() & random.NextInt64() & random.NextInt64());
        }

        int[] starts = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => random.Next(12) * words)];
        var byVector = new ulong[words];
        var byWord = new ulong[words];

        Rows.AndByVector(table, starts, byVector);
        Rows.AndByWord(table, starts, byWord);

        Assert.Equal(byWord, byVector);
        Assert.Equal(Enumerable.Range(0, words).Select(word => starts.Aggregate(ulong.MaxValue, (and, start) => and & table[start + word])), byWord);
    }

    /// <summary>Rows that are one vector are read without writing down where they begin.</summary>
    [Property(MaxTest = 500)]
    public void TheRowsOfPairs_AreThoseOfThePoint(int seed)
    {
        const int RowCount = 40;
        var random = new Random(seed);
        var codes = new byte[random.Next(PairBlock.Facts, 3 * PairBlock.Facts)];
        var table = new ulong[RowCount * Rows.Width];
        foreach (ref ulong word in table.AsSpan())
        {
            word = ~(ulong)(random.NextInt64() & random.NextInt64() & random.NextInt64() & random.NextInt64());
        }

        // All codes are 0, so that the rows are the first ones of the pairs.
        ushort[][] starts = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ =>
            Enumerable.Range(0, PairBlock.Pairs).Select(_ => (ushort)random.Next(RowCount)).ToArray())];
        PairBlock[] blocks = [.. starts.Select(of => new PairBlock(random.Next(codes.Length - PairBlock.Facts + 1), new ushort[PairBlock.Facts], of))];
        var result = new ulong[Rows.Width];

        Rows.And(table, blocks, codes, result);

        Assert.Equal(
            Enumerable.Range(0, Rows.Width).Select(word => starts.SelectMany(of => of)
                .Aggregate(ulong.MaxValue, (and, row) => and & table[(row * Rows.Width) + word])),
            result);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(7)]
    public void TheRowsOfPairs_TheLastRowIsRead_AndTheOneBehindItIsRefused(int pair)
    {
        var table = new ulong[3 * Rows.Width];
        Array.Fill(table, 6UL);
        table.AsSpan(2 * Rows.Width).Fill(3);
        var strides = new ushort[PairBlock.Facts];
        strides[2 * pair] = 1;
        PairBlock[] blocks = [new(0, strides, new ushort[PairBlock.Pairs])];
        var codes = new byte[PairBlock.Facts];
        var result = new ulong[Rows.Width];

        codes[2 * pair] = 2;
        Rows.And(table, blocks, codes, result);

        Assert.Equal([2UL, 2UL, 2UL, 2UL], result);
        codes[2 * pair] = 3;
        Assert.Throws<ArgumentOutOfRangeException>(() => Rows.And(table, blocks, codes, new ulong[Rows.Width]));
    }

    [Fact]
    public void And_OneVector_WritesNoFurther()
    {
        ulong[] result = [0, 0, 0, 0, 7];

        Rows.And([3, 6, 1, 2, 5, 4, 9, 2], [0, 4], result.AsSpan(0, 4));

        Assert.Equal([1UL, 4UL, 1UL, 2UL, 7UL], result);
    }

    [Fact]
    public void AndByVector_ARowThatEndsWithTheTable_IsRead_AndOneThatGoesBeyondIsRefused()
    {
        var table = new ulong[9];
        Array.Fill(table, 5UL);
        var result = new ulong[4];

        Rows.AndByVector(table, [5], result);

        Assert.Equal([5UL, 5UL, 5UL, 5UL], result);
        Assert.Throws<ArgumentOutOfRangeException>(() => Rows.AndByVector(table, [0, 6], new ulong[4]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rows.AndByVector(table, [6, 0], new ulong[4]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rows.AndByVector(table, [-1], new ulong[4]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rows.AndByVector(table, [0], new ulong[3]));
    }
}
