namespace TrustAdvice.Journeys.Statistics;

/// <summary>
/// A straight line through dated values whose errors resemble each other the more the nearer they are in time
/// (generalised least squares with first-order autocorrelation, as in Prais and Winsten 1954).
/// </summary>
/// <remarks>Time O(n). Without correlation it is the ordinary least squares line.</remarks>
internal static class FittedTrend
{
    /// <summary>The slope per day. Needs two different days.</summary>
    /// <param name="values">In the order of time, one for a day.</param>
    /// <param name="weeklyCorrelation">The correlation of two errors a week apart, from 0 to below 1.</param>
    public static double SlopePerDay(ReadOnlySpan<DatedValue> values, double weeklyCorrelation)
    {
        double ones = 0, mixed = 0, days = 0, onesValue = 0, daysValue = 0;
        for (int i = 0; i < values.Length; i++)
        {
            double kept = i == 0 ? 0 : Math.Pow(weeklyCorrelation, (values[i].Day - values[i - 1].Day) / 7.0);
            double weight = 1 / Math.Sqrt(1 - (kept * kept));
            var before = i == 0 ? default : values[i - 1];
            double one = weight * (1 - kept);
            double day = weight * (values[i].Day - values[0].Day - (kept * (before.Day - values[0].Day)));
            double value = weight * (values[i].Value - (kept * before.Value));
            ones += one * one;
            mixed += one * day;
            days += day * day;
            onesValue += one * value;
            daysValue += day * value;
        }

        return ((ones * daysValue) - (mixed * onesValue)) / ((ones * days) - (mixed * mixed));
    }

    /// <summary>
    /// The rise of the line over a span of days, where a trailing run of new highs never lowers it: the largest rise
    /// with the run and with parts of it left out.
    /// </summary>
    /// <remarks>
    /// INVARIANT: adding a later value that is at least as high as every earlier one never lowers the result, since
    /// the result without it is one of those compared.
    /// </remarks>
    public static double Rise(ReadOnlySpan<DatedValue> values, double spanInDays, double weeklyCorrelation, int fewest)
    {
        double best = SlopePerDay(values, weeklyCorrelation) * spanInDays;
        while (values.Length > fewest && LastIsHighest(values))
        {
            values = values[..^1];
            best = Math.Max(best, SlopePerDay(values, weeklyCorrelation) * spanInDays);
        }

        return best;
    }

    private static bool LastIsHighest(ReadOnlySpan<DatedValue> values)
    {
        foreach (var value in values)
        {
            if (value.Value > values[^1].Value)
            {
                return false;
            }
        }

        return true;
    }
}
