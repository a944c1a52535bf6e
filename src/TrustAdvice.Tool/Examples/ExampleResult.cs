using TrustAdvice.Rules;

namespace TrustAdvice.Tool.Examples;

/// <summary>One example and what is wrong with the advice for it.</summary>
internal sealed record ExampleResult(RuleExample Example, IReadOnlyList<string> Failures)
{
    public bool Passes => Failures.Count == 0;
}
