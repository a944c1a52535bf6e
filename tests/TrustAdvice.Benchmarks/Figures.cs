namespace TrustAdvice.Benchmarks;

/// <summary>The least time of one operation in nanoseconds, and what it allocates in bytes.</summary>
internal sealed record Figures(double Nanoseconds, long Bytes);
