namespace TrustAdvice;

/// <summary>A fact that decided, with the values that would have decided the same.</summary>
public sealed record FactReason
{
    /// <summary>The name of the fact.</summary>
    public required string Fact { get; init; }

    /// <summary>Its value in the situation.</summary>
    public required string Value { get; init; }

    /// <summary>
    /// The values, <c>unknown</c> among them where it counts, with which the rule still gives the item while every other
    /// cited fact stays as it is.
    /// </summary>
    public required IReadOnlyList<string> Accepted { get; init; }
}
