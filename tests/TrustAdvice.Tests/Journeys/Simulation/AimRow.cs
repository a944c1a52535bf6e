using TrustAdvice.Journeys;

namespace TrustAdvice.Tests.Journeys.Simulation;

/// <summary>What the aims of issue 4 come to for one layout of the weeks and one correlation.</summary>
internal sealed record AimRow
{
    private const ulong Seed = 20260331;

    /// <summary>
    /// Where the aims are met narrowly, enough for a standard error below 0.4 points near 6 % and 0.8 points near 50 %.
    /// </summary>
    private static int CouplesAt(double correlation) => correlation >= 0.5 ? 4000 : 1000;

    public static readonly string[] Layouts = ["breach and check-in in week 0", "breach in week 0, check-ins from week 1", "no breach, check-ins from week 0"];

    public static readonly double[] Correlations = [0, 0.3, 0.5];

    private static readonly Lazy<AimRow[]> Rows = new(() =>
        [.. from layout in Layouts from correlation in Correlations select Of(layout, correlation)]);

    public required string Layout { get; init; }

    public required double Correlation { get; init; }

    public required double GainingStuck { get; init; }

    public required double FlatStuck { get; init; }

    public required double FallBy8 { get; init; }

    public required double FallBy12 { get; init; }

    public required double FlatWorse { get; init; }

    public static IReadOnlyList<AimRow> All => Rows.Value;

    private static AimRow Of(string layout, double correlation)
    {
        var gaining = Run(layout, correlation, lowestStart: 3, slope: 0.25);
        var flat = Run(layout, correlation, lowestStart: 3, slope: 0);
        var flatHigher = Run(layout, correlation, lowestStart: 5, slope: 0);
        var falling = Run(layout, correlation, lowestStart: 5, slope: -0.5);
        return new AimRow
        {
            Layout = layout,
            Correlation = correlation,
            GainingStuck = gaining.Ever(JourneyState.Stuck, 12),
            FlatStuck = flat.Ever(JourneyState.Stuck, 12),
            FallBy8 = falling.Ever(JourneyState.Worsening, 8),
            FallBy12 = falling.Ever(JourneyState.Worsening, 12),
            FlatWorse = flatHigher.Ever(JourneyState.Worsening, 12),
        };
    }

    private static JourneyState[][] Run(string layout, double correlation, double lowestStart, double slope)
    {
        var model = new CoupleModel
        {
            LowestStart = lowestStart,
            Slope = slope,
            Correlation = correlation,
            FirstWeek = layout.EndsWith("from week 1", StringComparison.Ordinal) ? 1 : 0,
            BreachWeeksBefore = layout.StartsWith("no breach", StringComparison.Ordinal) ? null : 0,
        };
        return Simulator.Run(model, CouplesAt(correlation), Seed);
    }
}
