namespace TrustAdvice.Benchmarks.Starting;

/// <summary>From the start of a process to its end, and the processor time of its threads, in milliseconds.</summary>
internal readonly record struct StartTime(double Wall, double Processor);
