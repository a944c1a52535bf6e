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

    /// <summary>Rows that are one vector take a way of their own, and so do many pairs.</summary>
    [Property(MaxTest = 500)]
    public void TheRowsOfPairs_AreThoseOfThePoint(int seed)
    {
        const int Size = 3;
        var random = new Random(seed);
        int words = random.Next(1, 4) * Rows.Width;
        byte[] codes = [.. Enumerable.Range(0, 6).Select(_ => (byte)random.Next(Size))];
        var table = new ulong[words * Size * Size * 4];
        foreach (ref ulong word in table.AsSpan())
        {
            word = ~(ulong)(random.NextInt64() & random.NextInt64() & random.NextInt64() & random.NextInt64());
        }

        FactPair[] pairs = [.. Enumerable.Range(0, random.Next(1, 20)).Select(_ => new FactPair(
            random.Next(codes.Length), random.Next(codes.Length), Size * words, words, random.Next(4) * Size * Size * words))];
        var result = new ulong[words];

        Rows.And(table, pairs, codes, result);

        int[] starts = [.. pairs.Select(pair => pair.Start + (((codes[pair.First] * Size) + codes[pair.Second]) * words))];
        Assert.Equal(Enumerable.Range(0, words).Select(word => starts.Aggregate(ulong.MaxValue, (and, start) => and & table[start + word])), result);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(16, 1)]
    [InlineData(17, 1)]
    [InlineData(1, 2)]
    [InlineData(16, 2)]
    [InlineData(17, 2)]
    public void TheRowsOfPairs_FewAndMany_AreAllRead(int count, int vectors)
    {
        // Row n lacks bit n, and each pair has its own row.
        int words = vectors * Rows.Width;
        ulong[] table = [.. Enumerable.Range(0, count * words).Select(word => ~(1UL << (word / words)))];
        FactPair[] pairs = [.. Enumerable.Range(0, count).Select(pair => new FactPair(pair, pair, words, 0, 0))];
        var result = new ulong[words];

        Rows.And(table, pairs, [.. Enumerable.Range(0, count).Select(row => (byte)row)], result);

        Assert.All(result, word => Assert.Equal(~((1UL << count) - 1), word));
    }

    [Fact]
    public void TheRowsOfPairs_BeyondTheTable_AreRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rows.And(new ulong[8], [new FactPair(0, 0, 4, 0, 0)], [2], new ulong[4]));

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
