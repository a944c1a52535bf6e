namespace TrustAdvice.Benchmarks.Starting;

/// <summary>The median milliseconds of a fresh process of an empty and an advising program, and their sizes in bytes.</summary>
internal sealed record ColdStartRow(bool AheadOfTime, double Empty, double Advising, long EmptySize, long AdvisingSize)
{
    public double Difference => Advising - Empty;
}
