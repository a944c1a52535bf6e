namespace TrustAdvice.Benchmarks.Comparing;

/// <summary>A rule that holds where all its conditions do.</summary>
internal sealed record WorkloadRule(int Rank, int Action, WorkloadCondition[] Conditions);
