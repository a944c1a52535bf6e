namespace TrustAdvice.Benchmarks;

/// <summary>The time to the first result, the time to do it again in the same process, and the bytes then held.</summary>
internal sealed record LoadingRow(double Milliseconds, double Again, long Held)
{
    public const string TrustAdvice = "TrustAdvice";
    public const string RulesEngine = "RulesEngine";
}
