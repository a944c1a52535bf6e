namespace TrustAdvice.Authoring;

/// <summary>One example and what is wrong with the advice for it.</summary>
public sealed class ExampleResult
{
    internal ExampleResult()
    {
    }

    /// <summary>The name of the example.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>What is not as it asks, in words.</summary>
    public IReadOnlyList<string> Failures { get; internal init; } = [];

    /// <summary>Whether everything is as it asks.</summary>
    public bool Passes => Failures.Count == 0;
}
