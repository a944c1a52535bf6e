namespace TrustAdvice.Journeys.Statistics;

/// <summary>The reliable change index of Jacobson and Truax 1991, with the square root of 2 of Christensen and Mendoza 1986.</summary>
internal static class ReliableChangeIndex
{
    /// <summary>The smallest change that is larger than the error of measurement at 95 %.</summary>
    public static double Needed(double standardDeviation, double reliability) =>
        NormalDistribution.Quantile975 * StandardErrorOfDifference(standardDeviation, reliability);

    /// <summary>The standard error of the difference of two scores.</summary>
    public static double StandardErrorOfDifference(double standardDeviation, double reliability) =>
        standardDeviation * Math.Sqrt(2) * Math.Sqrt(1 - reliability);

    /// <summary>Whether a change towards better is reliable.</summary>
    public static ChangeVerdict Judge(double change, double needed) =>
        change >= needed ? ChangeVerdict.Improved
        : change <= -needed ? ChangeVerdict.Deteriorated
        : ChangeVerdict.Indeterminate;
}
