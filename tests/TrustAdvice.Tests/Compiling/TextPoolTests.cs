using System.Buffers.Binary;
using TrustAdvice.Compiling;

namespace TrustAdvice.Tests.Compiling;

/// <summary>The texts of a compiled rule set are found, and a pool that is not whole is refused.</summary>
public class TextPoolTests
{
    private static readonly string[] Texts = [.. Enumerable.Range(0, (2 * TextPool.Group) + 1).Select(number => new string('ü', number % 3) + number), ""];

    private static readonly byte[] Pool = Written();

    [Fact]
    public void EachText_IsFound_InItsGroupAndByItsPlace()
    {
        Assert.Equal(Texts, Read(new TextPool(Pool)));
        Assert.Equal(Texts, Read(TextPool.Located(Pool)));
        Assert.True(TextPool.IsSound(Pool));
        Assert.True(TextPool.IsSound(new TextPoolWriter().ToArray()));
    }

    [Fact]
    public void WhatIsNotWhole_IsNotSound()
    {
        for (int length = 0; length < Pool.Length; length++)
        {
            Assert.False(TextPool.IsSound(Pool.AsSpan(0, length)));
        }

        Assert.False(TextPool.IsSound([.. Pool, TextPool.End]));
        for (int place = 0; place < TextPool.FirstOf(Texts.Length); place++)
        {
            byte[] changed = [.. Pool];
            changed[place] ^= 0x81;
            Assert.False(TextPool.IsSound(changed));
        }
    }

    [Theory]
    [InlineData(1 << 22, true)]
    [InlineData((1 << 22) + 1, false)]
    public void MoreTextsThanAFileHasRoomFor_AreRefused(int count, bool isSound)
    {
        int first = TextPool.FirstOf(count);
        var pool = new byte[first + count];
        pool.AsSpan(first).Fill(TextPool.End);
        BinaryPrimitives.WriteInt32LittleEndian(pool, count);
        for (int text = 0; text < count; text += TextPool.Group)
        {
            BinaryPrimitives.WriteInt32LittleEndian(pool.AsSpan(sizeof(int) * (1 + (text / TextPool.Group))), first + text);
        }

        Assert.Equal(isSound, TextPool.IsSound(pool));
    }

    private static byte[] Written()
    {
        var pool = new TextPoolWriter();
        Assert.Equal(Enumerable.Range(0, Texts.Length), Texts.Select(pool.Add));
        return pool.ToArray();
    }

    private static IEnumerable<string> Read(TextPool pool) => Enumerable.Range(0, pool.Count).Select(text => pool[text]);
}
