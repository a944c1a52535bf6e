namespace ConsoleAdvisor;

/// <summary>What a person chose: a value, nothing, or to go back.</summary>
/// <param name="Label">What the person reads.</param>
/// <param name="Value">The value's JSON name; null leaves the fact unknown.</param>
/// <param name="IsBack">Whether the person wants the question before.</param>
internal sealed record Answer(string Label, string? Value, bool IsBack = false);
