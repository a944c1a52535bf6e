namespace TrustAdvice.Journeys.Statistics;

/// <summary>The standard normal distribution.</summary>
/// <remarks>
/// Marsaglia, "Evaluating the Normal Distribution", Journal of Statistical Software 11(4), 2004: a Taylor series near
/// the middle; far out the continued fraction of Mills' ratio (Abramowitz and Stegun 26.2.14).
/// </remarks>
internal static class NormalDistribution
{
    /// <summary>Where the fraction is used it has long settled by then: 60 terms give the same digits.</summary>
    private const int Terms = 100;

    /// <summary>Beyond this the series loses digits to cancellation and the continued fraction converges fast.</summary>
    private const double SeriesEnds = 2.5;

    /// <summary>The 97.5 % quantile, for two-sided 95 % intervals.</summary>
    public const double Quantile975 = 1.959963984540054;

    /// <summary>The probability of a value of at most z.</summary>
    public static double AtMost(double z) => AtLeast(-z);

    /// <summary>The probability of a value of at least z, accurate in relative terms also far in the tail.</summary>
    public static double AtLeast(double z)
    {
        if (Math.Abs(z) <= SeriesEnds)
        {
            return 0.5 - FromMiddle(z);
        }

        return z > 0 ? Tail(z) : 1 - Tail(-z);
    }

    private static double Density(double z) => Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);

    /// <summary>The probability between 0 and z: density times the sum of z^(2k+1) / (1 · 3 · … · (2k+1)).</summary>
    private static double FromMiddle(double z)
    {
        double term = z;
        double sum = z;
        for (int odd = 3; Math.Abs(term) > Math.Abs(sum) * 1e-17; odd += 2)
        {
            term *= z * z / odd;
            sum += term;
        }

        return sum * Density(z);
    }

    private static double Tail(double z)
    {
        double fraction = z;
        for (int term = Terms; term > 0; term--)
        {
            fraction = z + (term / fraction);
        }

        return Density(z) / fraction;
    }
}
