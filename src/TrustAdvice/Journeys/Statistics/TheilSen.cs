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
        return low < 0 ? (slope, null, null) : (slope, slopes[low], slopes[high]);
    }

    private static double[] SortedSlopes(ReadOnlySpan<DatedValue> values)
    {
        var slopes = new double[values.Length * (values.Length - 1) / 2];
        int count = 0;
        for (int later = 1; later < values.Length; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                var (from, to) = (values[earlier], values[later]);
                slopes[count++] = DaysPerWeek * (to.Value - from.Value) / (to.Day - from.Day);
            }
        }

        Array.Sort(slopes);
        return slopes;
    }
}
