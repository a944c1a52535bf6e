namespace TrustAdvice.Benchmarks.Comparing;

/// <summary>One fact and the values that a rule accepts for it, numbered from 1.</summary>
internal sealed record WorkloadCondition(int Fact, int[] Values);
