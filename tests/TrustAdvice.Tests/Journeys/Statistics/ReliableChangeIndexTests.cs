using TrustAdvice.Journeys;
using TrustAdvice.Journeys.Statistics;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Journeys.Statistics;

public class ReliableChangeIndexTests
{
    [Theory]
    [InlineData(2.2, 0.70, 3.3)]
    [InlineData(2.0, 0.88, 1.9)]
    [InlineData(4.7, 0.94, 3.2)]
    public void Needed_ExamplesOfTheSource_Agrees(double deviation, double reliability, double needed)
    {
        Assert.Equal(needed, ReliableChangeIndex.Needed(deviation, reliability), 0.05);
    }

    [Theory]
    [InlineData(4, nameof(ChangeVerdict.Improved))]
    [InlineData(3.9, nameof(ChangeVerdict.Indeterminate))]
    [InlineData(-3.9, nameof(ChangeVerdict.Indeterminate))]
    [InlineData(-4, nameof(ChangeVerdict.Deteriorated))]
    public void Judge_FourPointsNeeded_TellsThreeApart(double change, string expected)
    {
        var verdict = Enum.Parse<ChangeVerdict>(expected);
        Assert.Equal(verdict, ReliableChangeIndex.Judge(change, 4));
        Assert.Equal(verdict, MeasureScales.Csi4.Judge(10, 10 + change));
        Assert.Equal(verdict, (MeasureScales.Csi4.Copy(("HighIsGood", false))).Judge(10, 10 - change));
    }
}
