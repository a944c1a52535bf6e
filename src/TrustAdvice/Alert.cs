namespace TrustAdvice;

/// <summary>Something the reader must see first.</summary>
public sealed record Alert
{
    /// <summary>The permanent id.</summary>
    public required string Id { get; init; }

    /// <summary>The text; show it in full.</summary>
    public required string Text { get; init; }
}
