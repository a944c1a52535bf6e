using TrustAdvice.Matching;

namespace TrustAdvice.Tests.Matching;

/// <summary>The next match in a row of bits, at the edges of words and of the part that is asked for.</summary>
public class ShownTests
{
    [Theory]
    [InlineData(0, 192, 0)]
    [InlineData(1, 192, 63)]
    [InlineData(63, 192, 63)]
    [InlineData(64, 192, 191)]
    [InlineData(191, 192, 191)]
    [InlineData(192, 192, -1)]
    [InlineData(1, 63, -1)]
    [InlineData(1, 64, 63)]
    [InlineData(64, 128, -1)]
    [InlineData(64, 129, -1)]
    [InlineData(64, 191, -1)]
    [InlineData(5, 5, -1)]
    [InlineData(0, 0, -1)]
    public void Next_TheFirstMatchFromAPlaceBeforeAnEnd(int from, int end, int expected)
    {
        ulong[] matches = [1UL | 1UL << 63, 0, 1UL << 63];

        Assert.Equal(expected, new MatchReader(null!, matches).Next(from, end));
    }

    [Fact]
    public void Next_NothingUpToTheEndOfTheLastWord_ReadsNoFurther()
    {
        ulong[] matches = [1, 0, 0];

        Assert.Equal(-1, new MatchReader(null!, matches).Next(1, 192));
    }
}
