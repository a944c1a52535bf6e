namespace TrustAdvice.Journeys.Statistics;

/// <summary>
/// The Mann-Kendall test for a trend that goes one way. Its p-values say how surprising the order would be without any
/// trend; a large one never shows that there is none.
/// </summary>
/// <remarks>
/// Mann 1945; Kendall 1975. Exact by Mahonian numbers without ties up to n = 10; else the normal approximation with
/// the variance corrected for ties and a continuity correction. Independence is assumed. Time O(n²).
/// </remarks>
internal static class MannKendall
{
    /// <summary>The largest n for which p is exact: that of the published tables (Kendall 1975; Gilbert 1987, table A18).</summary>
    public const int ExactUpTo = 10;

    /// <summary>With fewer values no order is surprising.</summary>
    public const int SmallestCount = 3;

    /// <summary>The number of pairs that rise less the number that fall, over values in the order of time.</summary>
    public static int S(ReadOnlySpan<DatedValue> values)
    {
        int s = 0;
        for (int later = 1; later < values.Length; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                s += Math.Sign(values[later].Value - values[earlier].Value);
            }
        }

        return s;
    }

    /// <summary>S, with P(S ≥ s) and P(S ≤ s) where there is no trend; p is null for too few values.</summary>
    public static (int S, double? Up, double? Down) Test(ReadOnlySpan<DatedValue> values)
    {
        int s = S(values);
        if (values.Length < SmallestCount)
        {
            return (s, null, null);
        }

        double variance = Variance(values, out bool ties);
        if (!ties && values.Length <= ExactUpTo)
        {
            return (s, ExactAtLeast(values.Length, s), ExactAtLeast(values.Length, -s));
        }

        // Where all values are equal the deviation is 0, both z are infinite, and both p are 1.
        double deviation = Math.Sqrt(variance);
        return (s, NormalDistribution.AtLeast((s - 1) / deviation), NormalDistribution.AtMost((s + 1) / deviation));
    }

    /// <summary>The variance of S without a trend: (n(n-1)(2n+5) - Σ t(t-1)(2t+5)) / 18 over groups of t equal values.</summary>
    public static double Variance(ReadOnlySpan<DatedValue> values, out bool ties)
    {
        var sorted = new double[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            sorted[i] = values[i].Value;
        }

        Array.Sort(sorted);
        ties = false;
        double variance = Term(values.Length);
        for (int start = 0; start < sorted.Length;)
        {
            int end = start + 1;
            while (end < sorted.Length && sorted[end] == sorted[start])
            {
                end++;
            }

            ties |= end - start > 1;
            variance -= Term(end - start);
            start = end;
        }

        return variance / 18;
    }

    /// <summary>
    /// The exact P(S ≥ s) of n different values in random order: S is n(n-1)/2 less twice the number of inversions,
    /// and Mahonian numbers count the orders by inversions.
    /// </summary>
    public static double ExactAtLeast(int n, int s)
    {
        int pairs = n * (n - 1) / 2;
        int mostInversions = (int)Math.Floor((pairs - s) / 2.0);
        double[] share = [1];
        for (int size = 2; size <= n; size++)
        {
            var next = new double[share.Length + size - 1];
            for (int inversions = 0; inversions < share.Length; inversions++)
            {
                // The new value may stand before any number of the others.
                for (int more = 0; more < size; more++)
                {
                    next[inversions + more] += share[inversions] / size;
                }
            }

            share = next;
        }

        double sum = 0;
        for (int inversions = 0; inversions <= Math.Min(mostInversions, pairs); inversions++)
        {
            sum += share[inversions];
        }

        return Math.Min(1, sum);
    }

    private static double Term(double t) => t * (t - 1) * ((2 * t) + 5);
}
