using FsCheck;
using FsCheck.Xunit;
using TrustAdvice.Journeys.Statistics;

namespace TrustAdvice.Tests.Journeys.Statistics;

public class TheilSenTests
{
    [Fact]
    public void PerWeek_UnevenDatesByHand_IsTheMedianOfAllSlopes()
    {
        // Slopes per week: 1, 1/3, 3/4, 1/2, 0, 2/3, 3/7, 2, 3/5, 1/4; sorted, the middle two are 1/2 and 3/5.
        // Variance (5·4·15 - 2·1·9) / 18 = 15.667, so the interval runs from the smallest to the largest.
        DatedValue[] values = [new(0, 2), new(7, 3), new(21, 3), new(28, 5), new(56, 6)];

        var (slope, low, high) = TheilSen.PerWeek(values);

        Assert.Equal(0.55, slope!.Value, 12);
        Assert.Equal(0, low!.Value, 12);
        Assert.Equal(2, high!.Value, 12);
    }

    [Fact]
    public void PerWeek_NineWeeksByHand_HasAnIntervalWithinTheSlopes()
    {
        // Weekly values 0, 1, 4, 9, …: the slope between weeks a and b is a + b, so the 36 slopes are
        // 1 2 3 3 4 4 5 5 5 6 6 6 7 7 7 7 8 8 8 8 9 9 9 9 10 10 10 11 11 11 12 12 13 13 14 15.
        // The variance is 9·8·23 / 18 = 92, the spread 1.96 · 9.592 = 18.8: from the 8th slope to the 29th.
        var (slope, low, high) = TheilSen.PerWeek(MannKendallTests.Values(0, 1, 4, 9, 16, 25, 36, 49, 64));

        Assert.Equal((8, 5, 11), (slope, low, high));
    }

    [Fact]
    public void PerWeek_OneWildValue_HardlyMoves()
    {
        var calm = MannKendallTests.Values(1, 2, 3, 4, 5, 6, 7, 8, 9);
        DatedValue[] wild = [.. calm];
        wild[4] = wild[4] with { Value = 0 };

        Assert.Equal(1, TheilSen.PerWeek(calm).Slope!.Value, 12);
        Assert.Equal(1, TheilSen.PerWeek(wild).Slope!.Value, 12);
    }

    [Fact]
    public void PerWeek_TooFew_IsUnknown()
    {
        Assert.Equal((null, null, null), TheilSen.PerWeek([]));
        Assert.Equal((null, null, null), TheilSen.PerWeek([new(0, 1)]));
        Assert.Equal((7.0, null, null), TheilSen.PerWeek([new(0, 1), new(1, 2)]));
    }

    [Property]
    public void PerWeek_ShiftedScaledMirrored_Follows(DoNotSize<int> any)
    {
        int seed = any.Item;
        var values = MannKendallTests.Draw(seed);
        var (slope, low, high) = TheilSen.PerWeek(values);
        var scaled = TheilSen.PerWeek([.. values.Select(v => new DatedValue(v.Day + 100, (3 * v.Value) + 2))]);
        var mirrored = TheilSen.PerWeek(MannKendallTests.Mirror(values));

        Assert.Equal(3 * slope!.Value, scaled.Slope!.Value, 9);
        Assert.Equal(-slope.Value, mirrored.Slope!.Value, 9);
        if (low is not null)
        {
            Assert.InRange(slope.Value, low.Value, high!.Value);
            Assert.Equal(-high.Value, mirrored.Low!.Value, 9);
        }
    }

    [Property]
    public void PerWeek_AnyDates_AgreesWithASlowReference(DoNotSize<int> any)
    {
        int seed = any.Item;
        var values = MannKendallTests.Draw(seed);
        var slopes = (from a in values from b in values where a.Day < b.Day orderby (b.Value - a.Value) / (b.Day - a.Day) select 7 * (b.Value - a.Value) / (b.Day - a.Day)).ToArray();
        double median = (slopes[(slopes.Length - 1) / 2] + slopes[slopes.Length / 2]) / 2;

        Assert.Equal(median, TheilSen.PerWeek(values).Slope!.Value, 9);
    }
}
