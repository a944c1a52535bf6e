using System.Collections;
using TrustAdvice.Matching;

namespace TrustAdvice.Tests.Matching;

public class ListingTests
{
    private static readonly Listing<string> FromSecond = new(["a", "b", "c"], 1);

    [Fact]
    public void Items_FromThePlaceOn_AndNoneBefore()
    {
        Assert.Equal(2, FromSecond.Count);
        Assert.Equal(["b", "c"], FromSecond);
        Assert.Equal(("b", "c"), (FromSecond[0], FromSecond[1]));
        Assert.Equal(["b", "c"], ((IEnumerable)FromSecond).Cast<string>());
        Assert.Equal(["a"], new Listing<string>(["a"]));
    }

    [Fact]
    public void Items_BeforeTheFirstOrAfterTheLast_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FromSecond[-1]);
        Assert.Throws<IndexOutOfRangeException>(() => FromSecond[2]);
    }
}
