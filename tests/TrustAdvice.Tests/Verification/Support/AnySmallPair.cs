namespace TrustAdvice.Tests.Verification.Support;

/// <summary>Two small rule sets to compare.</summary>
public sealed record AnySmallPair(AnySmallSet Before, AnySmallSet After)
{
    public override string ToString() => $"BEFORE {Before}\nAFTER {After}";
}
