namespace TrustAdvice.Texts;

/// <summary>How a fact is asked for in one language.</summary>
internal sealed record QuestionText
{
    /// <summary>The question.</summary>
    public required string Text { get; init; }

    /// <summary>Why it is asked.</summary>
    public required string Why { get; init; }

    /// <summary>The answer for each value of the fact, in its order; the value's name where the text is missing.</summary>
    public required IReadOnlyList<string> Answers { get; init; }

    public QuestionText Map(Func<string, string> change) =>
        new() { Text = change(Text), Why = change(Why), Answers = ActionText.Each(Answers, change) };
}
