using TrustAdvice.Journeys.Statistics;

namespace TrustAdvice.Tests.Journeys.Statistics;

public class NormalDistributionTests
{
    /// <summary>Upper tails to 15 digits, as R's pnorm and Wolfram give them.</summary>
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(0.5, 0.308537538725987)]
    [InlineData(1, 0.158655253931457)]
    [InlineData(1.959963984540054, 0.025)]
    [InlineData(2, 0.0227501319481792)]
    [InlineData(2.5, 0.00620966532577613)]
    [InlineData(3, 0.00134989803163009)]
    [InlineData(5, 2.86651571879194e-7)]
    [InlineData(6, 9.86587645037698e-10)]
    [InlineData(10, 7.61985302416053e-24)]
    [InlineData(20, 2.75362411860623e-89)]
    public void AtLeast_PublishedValues_Agrees(double z, double published)
    {
        Assert.InRange(NormalDistribution.AtLeast(z) / published, 1 - 1e-13, 1 + 1e-13);
        Assert.Equal(1 - published, NormalDistribution.AtMost(z), 14);
        Assert.Equal(1 - published, NormalDistribution.AtLeast(-z), 14);
    }

    [Fact]
    public void AtLeast_WhereTheTwoMethodsMeet_HasNoStep()
    {
        double before = NormalDistribution.AtLeast(Math.BitDecrement(2.5 + 1e-9));
        double after = NormalDistribution.AtLeast(2.5);

        Assert.Equal(before, after, 10);
        Assert.True(NormalDistribution.AtLeast(2.5 + 1e-6) < after);
        Assert.Equal(0, NormalDistribution.AtLeast(41));
        Assert.Equal(0, NormalDistribution.AtLeast(double.PositiveInfinity));
        Assert.Equal(1, NormalDistribution.AtLeast(double.NegativeInfinity));
        Assert.True(double.IsNaN(NormalDistribution.AtLeast(double.NaN)));
    }
}
