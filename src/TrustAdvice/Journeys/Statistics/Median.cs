namespace TrustAdvice.Journeys.Statistics;

/// <summary>Medians.</summary>
internal static class Median
{
    /// <summary>The middle value, or the mean of the two middle ones. Sorts the values in place.</summary>
    public static double Of(Span<double> values)
    {
        values.Sort();
        return OfSorted(values);
    }

    /// <summary>The median of values that are sorted already.</summary>
    public static double OfSorted(ReadOnlySpan<double> sorted)
    {
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
