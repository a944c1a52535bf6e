namespace ConsoleAdvisor;

/// <summary>What a person chose.</summary>
/// <param name="Label">What the person reads.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="Value">The value's JSON name; null leaves the fact unknown.</param>
internal sealed record Answer(string Label, AnswerKind Kind, string? Value = null);
