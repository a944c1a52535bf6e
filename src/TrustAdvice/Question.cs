namespace TrustAdvice;

/// <summary>A question about a fact that is unknown and could change the advice.</summary>
public sealed record Question
{
    /// <summary>The JSON name of the fact.</summary>
    public required string Fact { get; init; }

    /// <summary>The question in plain words.</summary>
    public required string Text { get; init; }
}
