namespace TrustAdvice.Authoring;

/// <summary>A text that does not keep to a rule for texts.</summary>
public sealed record TextFinding
{
    internal TextFinding()
    {
    }

    /// <summary>The name of the check.</summary>
    public string Check { get; internal init; } = "";

    /// <summary>The name of the file.</summary>
    public string File { get; internal init; } = "";

    /// <summary>The JSON path.</summary>
    public string Path { get; internal init; } = "";

    /// <summary>The line, from 1.</summary>
    public int Line { get; internal init; }

    /// <summary>The column, from 1.</summary>
    public int Column { get; internal init; }

    /// <summary>What is wrong.</summary>
    public string Message { get; internal init; } = "";

    /// <summary>The words at fault; empty where it is not about words.</summary>
    public string Words { get; internal init; } = "";
}
