namespace TrustAdvice;

/// <summary>A question about a fact that is unknown and could change what is shown. It may always be declined.</summary>
public sealed record Question
{
    /// <summary>The JSON name of the fact.</summary>
    public required string Fact { get; init; }

    /// <summary>The question in plain words.</summary>
    public required string Text { get; init; }

    /// <summary>Why it is asked.</summary>
    public string Why { get; init; } = "";

    /// <summary>The answers, in the order of the fact's values. Declining is not among them and always allowed.</summary>
    public IReadOnlyList<QuestionAnswer> Answers { get; init; } = [];

    /// <summary>The language of the texts, as a BCP 47 tag; empty where a rule set has no texts.</summary>
    public string Language { get; init; } = "";
}
