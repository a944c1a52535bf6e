namespace TrustAdvice;

/// <summary>An action that both may see: what to do, without the reasons that rest on what one of them told.</summary>
public sealed record SharedItem
{
    /// <summary>The id of the action.</summary>
    public required string Id { get; init; }

    /// <summary>What to do.</summary>
    public required string Title { get; init; }

    /// <summary>The steps.</summary>
    public required IReadOnlyList<string> How { get; init; }
}
