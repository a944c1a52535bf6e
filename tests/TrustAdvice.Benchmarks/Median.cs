namespace TrustAdvice.Benchmarks;

/// <summary>The middle of some figures; of an even number, the upper one of the two in the middle.</summary>
internal static class Median
{
    public static double Of(IEnumerable<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        return sorted[sorted.Length / 2];
    }
}
