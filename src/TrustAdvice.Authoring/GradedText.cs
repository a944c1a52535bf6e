namespace TrustAdvice.Authoring;

/// <summary>A text with its reading score.</summary>
public sealed class GradedText
{
    internal GradedText()
    {
    }

    /// <summary>The JSON path.</summary>
    public string Path { get; internal init; } = "";

    /// <summary>How many words it has.</summary>
    public int Words { get; internal init; }

    /// <summary>The score of the reading formula of the language.</summary>
    public double Score { get; internal init; }

    /// <summary>Whether somebody in danger reads it, so that the limit of safety texts holds.</summary>
    public bool IsSafety { get; internal init; }

    /// <summary>Whether it keeps to the limit.</summary>
    public bool Keeps { get; internal init; }

    /// <summary>How far it is beyond the limit; negative where it keeps to it.</summary>
    internal double Beyond { get; init; }
}
