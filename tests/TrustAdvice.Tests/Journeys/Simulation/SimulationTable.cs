using System.Globalization;
using System.Text;
using TrustAdvice.Journeys;
using TrustAdvice.Journeys.Statistics;

namespace TrustAdvice.Tests.Journeys.Simulation;

/// <summary>Writes the tables of docs/simulation.md.</summary>
internal static class SimulationTable
{
    private const ulong Seed = 20260401;

    private const int Couples = 600;

    private static readonly int[] Weeks = [4, 8, 12, 24];

    private static readonly (string Name, double LowestStart, double Slope)[] Courses =
    [
        ("flat at 3 to 4", 3, 0), ("flat at 5 to 6", 5, 0), ("+0.15 a week", 3, 0.15), ("+0.25 a week", 3, 0.25),
        ("+0.5 a week", 3, 0.5), ("-0.25 a week", 5, -0.25), ("-0.5 a week", 5, -0.5),
    ];

    public static string Write()
    {
        var text = new StringBuilder();
        WriteAims(text);
        var cells = Cells().Select(cell => (cell.Name, cell.Model.Correlation, Shares: Run(cell.Model))).ToArray();
        for (int i = 0; i < Weeks.Length; i++)
        {
            text.Append(Invariant($"\n### Week {Weeks[i]}\n\n"));
            text.Append("| true course | corr. | no finding | improving | steady | slow | stalled | stuck | worsening | \"no gain in 4 weeks\" | \"p > .05\" | \"last below first\" |\n");
            text.Append("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
            foreach (var (name, correlation, shares) in cells)
            {
                string row = string.Join(" | ", shares[i].Select(share => Invariant($"{100 * share:0}")));
                text.Append(Invariant($"| {name} | {correlation:0.0} | {row} |\n"));
            }
        }

        return text.ToString();
    }

    private static void WriteAims(StringBuilder text)
    {
        text.Append("| layout | corr. | +0.25 ever stuck by week 12 | flat ever stuck by week 12 | -0.5 worsening by week 8 | -0.5 worsening by week 12 | flat ever worsening by week 12 |\n");
        text.Append("| --- | --- | --- | --- | --- | --- | --- |\n");
        text.Append("| *aim* | *each* | *at most 6* | *at least 50* | *at least 60* | *at least 90* | *at most 8* |\n");
        foreach (var row in AimRow.All)
        {
            text.Append(Invariant(
                $"| {row.Layout} | {row.Correlation:0.0} | {100 * row.GainingStuck:0.0} | {100 * row.FlatStuck:0.0} | {100 * row.FallBy8:0.0} | {100 * row.FallBy12:0.0} | {100 * row.FlatWorse:0.0} |\n"));
        }
    }

    private static IEnumerable<(string Name, CoupleModel Model)> Cells()
    {
        foreach (var (name, start, slope) in Courses)
        {
            foreach (double correlation in AimRow.Correlations)
            {
                yield return (name, Model(start, slope, correlation));
            }
        }

        foreach (var (name, start, slope) in new[] { Courses[0], Courses[3], Courses[6] })
        {
            yield return (name + ", 1 week in 4 missed", Model(start, slope, 0.3) with { Missed = 0.25 });
        }

        var gaining = Model(3, 0.25, 0.3) with { SecondBreachWeek = 7 };
        yield return ("+0.25, new breach in week 7, trust falls by 3", gaining with { SecondBreachFall = 3 });
        yield return ("+0.25, new breach in week 7, no fall", gaining);
    }

    private static CoupleModel Model(double start, double slope, double correlation) =>
        new() { LowestStart = start, Slope = slope, Correlation = correlation, LastWeek = Weeks[^1] };

    /// <summary>For each week the share of couples in each column.</summary>
    private static double[][] Run(CoupleModel model)
    {
        var random = new SplitMix(Seed);
        var counts = Weeks.Select(_ => new double[10]).ToArray();
        for (int couple = 0; couple < Couples; couple++)
        {
            var journey = model.Draw(random);
            for (int i = 0; i < Weeks.Length; i++)
            {
                counts[i][ColumnOf(Simulator.StateAt(journey, Weeks[i]))]++;
                var ratings = RatingSeries.Of(JourneyRole.WasHurt, journey.Events).Between(null, CoupleModel.Week(Weeks[i])).Values;
                counts[i][7] += NoGainInFourWeeks(ratings) ? 1 : 0;
                counts[i][8] += MannKendall.Test(ratings).Up is not <= 0.05 ? 1 : 0;
                counts[i][9] += ratings.Length > 0 && ratings[^1].Value < ratings[0].Value ? 1 : 0;
            }
        }

        return [.. counts.Select(week => week.Select(count => count / Couples).ToArray())];
    }

    private static int ColumnOf(JourneyState state) => state switch
    {
        JourneyState.Improving => 1,
        JourneyState.Steady => 2,
        JourneyState.Slow => 3,
        JourneyState.Stalled => 4,
        JourneyState.Stuck => 5,
        JourneyState.Worsening => 6,
        _ => 0,
    };

    private static bool NoGainInFourWeeks(ReadOnlySpan<DatedValue> ratings)
    {
        if (ratings.Length == 0)
        {
            return true;
        }

        for (int i = ratings.Length - 1; i >= 0; i--)
        {
            if (ratings[^1].Day - ratings[i].Day >= 28)
            {
                return ratings[^1].Value <= ratings[i].Value;
            }
        }

        return false;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
