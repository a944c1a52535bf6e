using TrustAdvice.Journeys;
using Xunit.Abstractions;

namespace TrustAdvice.Tests.Journeys.Simulation;

/// <summary>The aims of issue 4, point 7, for each correlation and each way to lay out the weeks.</summary>
public class AimsTests(ITestOutputHelper output)
{
    private const ulong Seed = 20260331;

    private static readonly int Couples =
        int.TryParse(Environment.GetEnvironmentVariable("TRUSTADVICE_SIMULATED_COUPLES"), out int couples) ? couples : 1500;

    public static TheoryData<string, double> Cells()
    {
        var cells = new TheoryData<string, double>();
        foreach (string layout in new[] { "breach at week 0", "check-ins from week 1", "no breach", "no breach, from week 1", "breach 10 weeks before" })
        {
            foreach (double correlation in new[] { 0, 0.3, 0.5 })
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
        var gaining = Run(layout, correlation, lowestStart: 3, slope: 0.25);
        var flat = Run(layout, correlation, lowestStart: 3, slope: 0);
        var flatHigher = Run(layout, correlation, lowestStart: 5, slope: 0);
        var falling = Run(layout, correlation, lowestStart: 5, slope: -0.5);
        double gainingStuck = gaining.Ever(JourneyState.Stuck, 12);
        double flatStuck = flat.Ever(JourneyState.Stuck, 12);
        double fallBy8 = falling.Ever(JourneyState.Worsening, 8);
        double fallBy12 = falling.Ever(JourneyState.Worsening, 12);
        double flatWorse = flatHigher.Ever(JourneyState.Worsening, 12);
        output.WriteLine(FormattableString.Invariant(
            $"{layout,-24} {correlation:0.0}: gaining stuck {gainingStuck:P1}, flat stuck {flatStuck:P1} (5-6: {flatHigher.Ever(JourneyState.Stuck, 12):P1}), fall by 8 {fallBy8:P1}, by 12 {fallBy12:P1}, flat worse {flatWorse:P1} (3-4: {flat.Ever(JourneyState.Worsening, 12):P1}); gaining stalled {gaining.Ever(JourneyState.Stalled, 12):P1} worse {gaining.Ever(JourneyState.Worsening, 12):P1}"));

        Assert.InRange(gainingStuck, 0, 0.06);
        Assert.InRange(flatStuck, 0.5, 1);
        Assert.InRange(fallBy8, 0.6, 1);
        Assert.InRange(fallBy12, 0.9, 1);
        Assert.InRange(flatWorse, 0, 0.08);
    }

    private static JourneyState[][] Run(string layout, double correlation, double lowestStart, double slope)
    {
        var model = new CoupleModel
        {
            LowestStart = lowestStart,
            Slope = slope,
            Correlation = correlation,
            FirstWeek = layout.Contains("from week 1", StringComparison.Ordinal) ? 1 : 0,
            BreachWeeksBefore = layout.StartsWith("no breach", StringComparison.Ordinal) ? null
                : layout.StartsWith("breach 10", StringComparison.Ordinal) ? 10 : 0,
        };
        return Simulator.Run(model, Couples, Seed);
    }
}
