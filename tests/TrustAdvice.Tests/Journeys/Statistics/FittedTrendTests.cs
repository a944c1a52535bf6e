using FsCheck;
using FsCheck.Xunit;
using TrustAdvice.Journeys.Statistics;

namespace TrustAdvice.Tests.Journeys.Statistics;

public class FittedTrendTests
{
    [Fact]
    public void SlopePerDay_NoCorrelationByHand_IsLeastSquares()
    {
        // Days 0, 1, 3 and values 1, 2, 6: mean day 4/3, mean value 3; slope (2.667 + 0.333 + 5) / (1.778 + 0.111 + 2.778).
        Assert.Equal(8 / (14 / 3.0), FittedTrend.SlopePerDay([new(0, 1), new(1, 2), new(3, 6)], 0), 12);
    }

    [Property]
    public void SlopePerDay_AnyCorrelation_AgreesWithTheFullMatrix(DoNotSize<int> any)
    {
        int seed = any.Item;
        var values = MannKendallTests.Draw(seed);

        Assert.Equal(WithFullMatrix(values, 0.4), FittedTrend.SlopePerDay(values, 0.4), 8);
    }

    [Property]
    public void SlopePerDay_StraightLine_IsItsSlope(DoNotSize<int> any)
    {
        int seed = any.Item;
        var values = MannKendallTests.Draw(seed).Select(v => v with { Value = 3 - (0.25 * v.Day) }).ToArray();

        Assert.Equal(-0.25, FittedTrend.SlopePerDay(values, 0.4), 9);
    }

    [Property]
    public void SlopePerDay_TimeReversed_Mirrors(DoNotSize<int> any)
    {
        int seed = any.Item;
        var values = MannKendallTests.Draw(seed);

        Assert.Equal(-FittedTrend.SlopePerDay(values, 0.4), FittedTrend.SlopePerDay(MannKendallTests.Mirror(values), 0.4), 9);
    }

    [Property]
    public void Rise_LaterHighValue_NeverFalls(DoNotSize<int> any)
    {
        int seed = any.Item;
        var values = MannKendallTests.Draw(seed);
        var added = new DatedValue(values[^1].Day + 1 + Math.Abs(seed % 40), values.Max(v => v.Value));

        Assert.True(FittedTrend.Rise([.. values, added], 84, 0.4, 2) >= FittedTrend.Rise(values, 84, 0.4, 2));
    }

    [Fact]
    public void Rise_LastIsNotTheHighest_IsThatOfTheWholeLine()
    {
        DatedValue[] values = [new(0, 1), new(7, 5), new(14, 4)];

        Assert.Equal(84 * FittedTrend.SlopePerDay(values, 0.4), FittedTrend.Rise(values, 84, 0.4, 2), 12);
    }

    [Fact]
    public void Rise_NoMoreThanTheFewest_LeavesNothingOut()
    {
        DatedValue[] values = [new(0, 1), new(7, 8), new(14, 9)];

        Assert.Equal(84 * FittedTrend.SlopePerDay(values, 0.4), FittedTrend.Rise(values, 84, 0.4, 3), 12);
        Assert.Equal(84, FittedTrend.Rise(values, 84, 0.4, 2), 12);
    }

    [Fact]
    public void SlopePerDay_LaterHighValue_CanFall()
    {
        // Why Rise leaves out a trailing run of highs: the plain line does not keep the law.
        DatedValue[] values = [new(0, 1), new(7, 5), new(14, 9)];

        Assert.True(FittedTrend.SlopePerDay([.. values, new(70, 9)], 0.4) < FittedTrend.SlopePerDay(values, 0.4));
        Assert.Equal(FittedTrend.Rise(values, 84, 0.4, 2), FittedTrend.Rise([.. values, new(70, 9)], 84, 0.4, 2), 12);
    }

    /// <summary>Generalised least squares by inverting the whole matrix of correlations.</summary>
    private static double WithFullMatrix(DatedValue[] values, double weekly)
    {
        int n = values.Length;
        var rows = new double[n][];
        for (int i = 0; i < n; i++)
        {
            rows[i] = [.. values.Select(v => Math.Pow(weekly, Math.Abs(v.Day - values[i].Day) / 7.0)), 1, values[i].Day, values[i].Value];
        }

        for (int pivot = 0; pivot < n; pivot++)
        {
            for (int i = 0; i < n; i++)
            {
                double factor = i == pivot ? 0 : rows[i][pivot] / rows[pivot][pivot];
                for (int k = pivot; factor != 0 && k < n + 3; k++)
                {
                    rows[i][k] -= factor * rows[pivot][k];
                }
            }
        }

        double Sum(Func<int, double> left, int column) => Enumerable.Range(0, n).Sum(i => left(i) * rows[i][n + column] / rows[i][i]);
        double ones = Sum(_ => 1, 0), mixed = Sum(_ => 1, 1), days = Sum(i => values[i].Day, 1);
        double onesValue = Sum(_ => 1, 2), daysValue = Sum(i => values[i].Day, 2);
        return ((ones * daysValue) - (mixed * onesValue)) / ((ones * days) - (mixed * mixed));
    }
}
