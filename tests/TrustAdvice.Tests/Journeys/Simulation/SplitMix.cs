namespace TrustAdvice.Tests.Journeys.Simulation;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood 2014) with normal deviates by Box and Muller: the same numbers on every runtime,
/// which System.Random does not promise.
/// </summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>Above 0 and below 1.</summary>
    public double Uniform() => ((Next() >> 11) + 0.5) / (1UL << 53);

    public double Normal() => Math.Sqrt(-2 * Math.Log(Uniform())) * Math.Cos(2 * Math.PI * Uniform());
}
