namespace TrustAdvice.Journeys.Statistics;

/// <summary>The Theil-Sen slope: the median of the slopes between all pairs of days.</summary>
/// <remarks>Theil 1950; Sen 1968 for the interval. Real dates, so skipped weeks do no harm. Time O(n² log n).</remarks>
internal static class TheilSen
{
    private const double DaysPerWeek = 7;

    /// <summary>The slope in points per seven days with its 95 % interval; null where the values are too few.</summary>
    public static (double? Slope, double? Low, double? High) PerWeek(ReadOnlySpan<DatedValue> values)
    {
        if (values.Length < 2)
        {
            return (null, null, null);
        }

        double[] slopes = SortedSlopes(values);
        double slope = Median.OfSorted(slopes);
        double spread = NormalDistribution.Quantile975 * Math.Sqrt(MannKendall.Variance(values, out _));
        int low = (int)Math.Floor((slopes.Length - spread) / 2) - 1;
        int high = slopes.Length - 1 - low;
        return low < 0 || high >= slopes.Length || low > high
            ? (slope, null, null)
            : (slope, slopes[low], slopes[high]);
    }

    private static double[] SortedSlopes(ReadOnlySpan<DatedValue> values)
    {
        var slopes = new double[values.Length * (values.Length - 1) / 2];
        int count = 0;
        for (int i = 0; i < values.Length; i++)
        {
            for (int j = i + 1; j < values.Length; j++)
            {
                slopes[count++] = DaysPerWeek * (values[j].Value - values[i].Value) / (values[j].Day - values[i].Day);
            }
        }

        Array.Sort(slopes);
        return slopes;
    }
}
