namespace TrustAdvice.Benchmarks.Starting;

/// <summary>What a fresh process of an empty and of an advising program takes, and the sizes of the programs in bytes.</summary>
internal sealed record ColdStartRow(
    bool AheadOfTime, StartTime Empty, StartTime Advising, long EmptySize, long AdvisingSize)
{
    public double Difference => Advising.Wall - Empty.Wall;
}
