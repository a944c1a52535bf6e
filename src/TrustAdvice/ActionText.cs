namespace TrustAdvice;

/// <summary>What the reader sees of an action.</summary>
public sealed record ActionText
{
    /// <summary>What to do, verb first.</summary>
    public required string Title { get; init; }

    /// <summary>Why, with what the reader said where that decided.</summary>
    public string Why { get; init; } = "";

    /// <summary>Two to four steps, one act each.</summary>
    public IReadOnlyList<string> How { get; init; } = [];

    /// <summary>What one could say, where saying something is the act; null elsewhere.</summary>
    public string? Words { get; init; }

    /// <summary>What not to do.</summary>
    public IReadOnlyList<string> Avoid { get; init; } = [];

    /// <summary>How to see that it is done.</summary>
    public string DoneWhen { get; init; } = "";

    /// <summary>When to stop; null where nothing can go wrong.</summary>
    public string? StopIf { get; init; }
}
