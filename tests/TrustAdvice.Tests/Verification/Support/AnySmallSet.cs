namespace TrustAdvice.Tests.Verification.Support;

/// <summary>A rule file over few facts, with the texts beside it.</summary>
public sealed record AnySmallSet(string Rules, string? Texts)
{
    public override string ToString() => $"{Rules}\n{Texts}";
}
