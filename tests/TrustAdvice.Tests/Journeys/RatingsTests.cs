using TrustAdvice.Journeys;

namespace TrustAdvice.Tests.Journeys;

public class RatingsTests
{
    [Fact]
    public void Of_AnyOrder_IsSortedByQuestion()
    {
        var ratings = Ratings.Of([new("b", 10), new("a", 0), new("Z", 2.5)]);

        Assert.Equal(3, ratings.Count);
        Assert.Equal([new("Z", 2.5), new("a", 0), new("b", 10)], ratings.All);
        Assert.Equal((10, 0, 2.5, null), (ratings.Of("b"), ratings.Of("a"), ratings.Of("Z"), ratings.Of("z")));
        Assert.Equal(0, Ratings.None.Count);
        Assert.Null(Ratings.None.Of("a"));
    }

    [Fact]
    public void Overall_TrustOrElseTheMedian()
    {
        Assert.Null(Ratings.None.Overall);
        Assert.Equal(3, Ratings.OfTrust(3).Overall);
        Assert.Equal(1, Ratings.Of([new("a", 9), new("trust", 1), new("z", 9)]).Overall);
        Assert.Equal(7, Ratings.Of([new("a", 9), new("heard", 1), new("z", 7)]).Overall);
        Assert.Equal(4.5, Ratings.Of([new("a", 9), new("heard", 0)]).Overall);
    }

    [Theory]
    [InlineData(-0.001)]
    [InlineData(10.001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Of_OutOfRange_IsRefusedWithoutTellingTheValue(double rating)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => Ratings.Of([new("a", 5), new("b", rating)]));

        Assert.Equal("A rating is a number from 0 to 10. (Parameter 'ratings')", refused.Message);
        Assert.Equal("rating", Assert.Throws<ArgumentOutOfRangeException>(() => Ratings.OfTrust(rating)).ParamName);
    }

    [Fact]
    public void Of_FaultyQuestions_AreRefused()
    {
        Assert.Equal("ratings", Assert.Throws<ArgumentNullException>(() => Ratings.Of((IEnumerable<KeyValuePair<string, double>>)null!)).ParamName);
        Assert.Equal("ratings", Assert.Throws<ArgumentNullException>(() => Ratings.Of([new(null!, 1)])).ParamName);
        Assert.Equal("ratings", Assert.Throws<ArgumentException>(() => Ratings.Of([new("", 1)])).ParamName);
        Assert.Equal(
            "A question stands twice. (Parameter 'ratings')",
            Assert.Throws<ArgumentException>(() => Ratings.Of([new("a", 1), new("b", 2), new("a", 3)])).Message);
    }

    [Fact]
    public void Equals_ByContentAlone()
    {
        var ratings = Ratings.Of([new("a", 1), new("b", 2)]);
        var same = Ratings.Of([new("b", 2), new("a", 1)]);

        Assert.True(ratings.Equals(same));
        Assert.True(ratings.Equals((object)same));
        Assert.Equal(ratings.GetHashCode(), same.GetHashCode());
        Ratings[] others = [Ratings.Of([new("a", 1), new("b", 3)]), Ratings.Of([new("a", 1), new("c", 2)]), Ratings.Of([new("a", 1)]), Ratings.None];
        Assert.All(others, other =>
        {
            Assert.False(ratings.Equals(other));
            Assert.NotEqual(ratings.GetHashCode(), other.GetHashCode());
        });
        Assert.False(ratings.Equals(null));
        Assert.False(ratings.Equals((object)"a"));
    }
}
