namespace TrustAdvice.Tests.Journeys.Simulation;

/// <summary>The aims of issue 4, point 7, for each correlation and each way to lay out the weeks.</summary>
public class AimsTests
{
    public static TheoryData<string, double> Cells()
    {
        var cells = new TheoryData<string, double>();
        foreach (string layout in AimRow.Layouts)
        {
            foreach (double correlation in AimRow.Correlations)
            {
                cells.Add(layout, correlation);
            }
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Aims_EveryLayoutAndCorrelation_AreMet(string layout, double correlation)
    {
        var row = AimRow.All.Single(r => r.Layout == layout && r.Correlation == correlation);

        Assert.InRange(row.GainingStuck, 0, 0.06);
        Assert.InRange(row.FlatStuck, 0.5, 1);
        Assert.InRange(row.FallBy8, 0.6, 1);
        Assert.InRange(row.FallBy12, 0.9, 1);
        Assert.InRange(row.FlatWorse, 0, 0.08);
    }

    [Fact]
    public void StateAt_AnyWeek_IsThatOfTheReport()
    {
        var random = new SplitMix(5);
        for (int couple = 0; couple < 40; couple++)
        {
            var journey = new CoupleModel { LowestStart = 4, Slope = 0.1, Correlation = 0.3, Missed = 0.2, SecondBreachWeek = 9, SecondBreachFall = 2 }.Draw(random);
            for (int week = 0; week <= 12; week++)
            {
                Assert.Equal(journey.Assess(CoupleModel.Week(week)).State, Simulator.StateAt(journey, week));
            }
        }
    }

    [Fact]
    public void SplitMix_PublishedSequence_Agrees()
    {
        // The first numbers of SplitMix64 for the seed 1234567, as in the reference code of Vigna.
        var random = new SplitMix(1234567);

        Assert.Equal([6457827717110365317, 3203168211198807973, 9817491932198370423], new[] { random.Next(), random.Next(), random.Next() });
    }
}
