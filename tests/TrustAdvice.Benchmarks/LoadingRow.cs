namespace TrustAdvice.Benchmarks;

/// <summary>How long it takes from rules to the first result, in milliseconds, and the bytes then held.</summary>
/// <param name="First">In a fresh process.</param>
/// <param name="Second">Once more in the same process.</param>
/// <param name="Warm">The middle of the last nine of thirty times.</param>
/// <param name="Held">The bytes held after the first time.</param>
internal sealed record LoadingRow(double First, double Second, double Warm, long Held)
{
    public const string TrustAdvice = "TrustAdvice";
    public const string RulesEngine = "RulesEngine";
}
