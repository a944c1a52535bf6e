using FsCheck;
using FsCheck.Xunit;
using TrustAdvice.Journeys.Statistics;
using TrustAdvice.Tests.Journeys.Simulation;

namespace TrustAdvice.Tests.Journeys.Statistics;

public class MannKendallTests
{
    /// <summary>
    /// The upper tail of Kendall's S: Kendall 1975, reprinted as table A18 of Gilbert 1987. Some entries there are cut off
    /// and not rounded, so one unit of the last digit is allowed.
    /// </summary>
    [Theory]
    [InlineData(4, 0, 0.625, 4)]
    [InlineData(4, 2, 0.375, 4)]
    [InlineData(4, 4, 0.167, 4)]
    [InlineData(4, 6, 0.042, 4)]
    [InlineData(5, 0, 0.592, 4)]
    [InlineData(5, 4, 0.242, 4)]
    [InlineData(5, 8, 0.042, 4)]
    [InlineData(5, 10, 0.0083, 5)]
    [InlineData(6, 1, 0.500, 4)]
    [InlineData(6, 11, 0.028, 4)]
    [InlineData(6, 15, 0.0014, 5)]
    [InlineData(7, 5, 0.281, 4)]
    [InlineData(7, 13, 0.035, 4)]
    [InlineData(7, 21, 0.00020, 6)]
    [InlineData(8, 0, 0.548, 4)]
    [InlineData(8, 16, 0.031, 4)]
    [InlineData(8, 20, 0.0071, 5)]
    [InlineData(8, 26, 0.00019, 6)]
    [InlineData(9, 10, 0.179, 4)]
    [InlineData(9, 18, 0.038, 4)]
    [InlineData(9, 28, 0.0012, 5)]
    [InlineData(10, 3, 0.431, 4)]
    [InlineData(10, 15, 0.108, 4)]
    [InlineData(10, 21, 0.036, 4)]
    [InlineData(10, 27, 0.0083, 5)]
    public void ExactAtLeast_PublishedTable_Agrees(int n, int s, double published, int digits)
    {
        double unit = Math.Pow(10, 1 - digits);

        Assert.InRange(MannKendall.ExactAtLeast(n, s), published - unit, published + unit);
    }

    [Fact]
    public void Test_WorkedExampleOfEpaQaG9_Agrees()
    {
        // EPA QA/G-9, small sample: 5, 6, 11, 8, 10 gives S = 6 and p = 0.117.
        var (s, up, _) = MannKendall.Test(Values(5, 6, 11, 8, 10));

        Assert.Equal(6, s);
        Assert.Equal(0.117, up!.Value, 3);
    }

    [Fact]
    public void Test_UpToTenWithoutTies_IsExactOnBothSides()
    {
        var values = Values(2, 1, 4, 3, 6, 5, 8, 7, 10, 9);

        Assert.Equal((35, MannKendall.ExactAtLeast(10, 35), MannKendall.ExactAtLeast(10, -35)), MannKendall.Test(values));
    }

    [Fact]
    public void Test_TiesByHand_UsesCorrectedVarianceAndContinuity()
    {
        // S = 5 + 3 + 3 + 2 + 0 = 13; variance (6·5·17 - 2·1·9 - 2·1·9) / 18 = 474 / 18; z = 12 / 5.1316 and 14 / 5.1316.
        var (s, up, down) = MannKendall.Test(Values(1, 2, 2, 3, 4, 4));

        Assert.Equal(13, s);
        Assert.Equal(26.3333333333, MannKendall.Variance(Values(1, 2, 2, 3, 4, 4), out bool ties), 9);
        Assert.True(ties);
        Assert.Equal(NormalDistribution.AtLeast(12 / 5.131601439446884), up!.Value, 14);
        Assert.Equal(NormalDistribution.AtMost(14 / 5.131601439446884), down!.Value, 14);
    }

    [Theory]
    [InlineData(3.0, 3.0, 5.0, 5.0, 5.0, 8.0)]
    [InlineData(1.0, 2.0, 3.0, 4.0, 4.0, 4.0)]
    [InlineData(1.0, 2.0, 3.0, 4.0, 5.0, 6.0)]
    [InlineData(2.0, 1.0, 2.0, 3.0, 1.0, 2.0)]
    public void Variance_EveryOrder_IsThatOfTheFormula(params double[] values)
    {
        var all = Orders(values).Select(order => (double)MannKendall.S(Values(order))).ToArray();
        double brute = all.Average(s => s * s);

        Assert.Equal(brute, MannKendall.Variance(Values(values), out _), 9);
    }

    [Fact]
    public void ExactAtLeast_EveryOrderOfSix_CountsTheSame()
    {
        var all = Orders([1, 2, 3, 4, 5, 6]).Select(order => MannKendall.S(Values(order))).ToArray();

        for (int s = -15; s <= 15; s++)
        {
            Assert.Equal(all.Count(other => other >= s) / 720.0, MannKendall.ExactAtLeast(6, s), 12);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Test_TooFew_HasNoP(int n)
    {
        var (_, up, down) = MannKendall.Test(Values([.. Enumerable.Range(0, n).Select(i => (double)i)]));

        Assert.Null(up);
        Assert.Null(down);
    }

    [Fact]
    public void Test_Three_AreEnough()
    {
        var (s, up, down) = MannKendall.Test(Values(1, 2, 3));

        Assert.Equal(3, s);
        Assert.Equal(1 / 6.0, up!.Value, 12);
        Assert.Equal(1.0, down!.Value, 12);
    }

    [Fact]
    public void Test_AllEqual_IsCertain()
    {
        Assert.Equal((0, 1.0, 1.0), MannKendall.Test(Values(4, 4, 4, 4)));
    }

    [Fact]
    public void Test_OneToTwoHundred_AgreesWithPlainCountAndBothTailsOverlap()
    {
        var random = new SplitMix(7);
        for (int n = 1; n <= 200; n++)
        {
            var values = Values([.. Enumerable.Range(0, n).Select(_ => Math.Floor(random.Uniform() * 11))]);
            var (s, up, down) = MannKendall.Test(values);
            int plain = (from i in Enumerable.Range(0, n) from j in Enumerable.Range(0, n) where i < j select values[j].Value.CompareTo(values[i].Value)).Sum();

            Assert.Equal(plain, s);
            if (n >= 3)
            {
                Assert.InRange(up!.Value, 0, 1);
                Assert.InRange(up.Value + down!.Value, 1, 2);
            }
        }
    }

    [Fact]
    public void Test_ElevenWithoutTies_NormalIsNearExact()
    {
        var (s, up, _) = MannKendall.Test(Values(1, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10));

        Assert.Equal(45, s);
        Assert.Equal(MannKendall.ExactAtLeast(11, 45), up!.Value, 3);
    }

    [Property]
    public void Test_TimeReversed_Mirrors(DoNotSize<int> any)
    {
        int seed = any.Item;
        var values = Draw(seed);
        var (s, up, down) = MannKendall.Test(values);
        var (mirroredS, mirroredUp, mirroredDown) = MannKendall.Test(Mirror(values));

        Assert.Equal(-s, mirroredS);
        Assert.Equal(up ?? -1, mirroredDown ?? -1, 12);
        Assert.Equal(down ?? -1, mirroredUp ?? -1, 12);
    }

    [Property]
    public void Test_ShiftedAndScaled_StaysTheSame(DoNotSize<int> any)
    {
        int seed = any.Item;
        var values = Draw(seed);

        Assert.Equal(MannKendall.Test(values), MannKendall.Test([.. values.Select(v => v with { Value = (3 * v.Value) + 2 })]));
    }

    internal static DatedValue[] Values(params double[] values) => [.. values.Select((value, i) => new DatedValue(7 * i, value))];

    /// <summary>Up to 40 whole values from 0 to 10 on uneven days.</summary>
    internal static DatedValue[] Draw(int seed)
    {
        var random = new SplitMix((ulong)seed);
        int day = 0;
        return [.. Enumerable.Range(0, 2 + (int)(random.Next() % 39)).Select(_ => new DatedValue(day += 1 + (int)(random.Next() % 20), random.Next() % 11))];
    }

    internal static DatedValue[] Mirror(DatedValue[] values) => [.. Enumerable.Reverse(values).Select(v => v with { Day = -v.Day })];

    private static IEnumerable<double[]> Orders(double[] values)
    {
        if (values.Length <= 1)
        {
            yield return values;
            yield break;
        }

        for (int i = 0; i < values.Length; i++)
        {
            foreach (var rest in Orders([.. values[..i], .. values[(i + 1)..]]))
            {
                yield return [values[i], .. rest];
            }
        }
    }
}
