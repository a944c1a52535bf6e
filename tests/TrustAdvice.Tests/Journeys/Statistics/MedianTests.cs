using TrustAdvice.Journeys.Statistics;

namespace TrustAdvice.Tests.Journeys.Statistics;

public class MedianTests
{
    [Theory]
    [InlineData(3.0, 3.0)]
    [InlineData(2.0, 9.0, 1.0, 2.0)]
    [InlineData(2.5, 9.0, 1.0, 3.0, 2.0)]
    public void Of_InAnyOrder_IsTheMiddle(double median, params double[] values)
    {
        Assert.Equal(median, Median.Of(values));
    }
}
