namespace TrustAdvice.Tool.Texts;

/// <summary>A row of the table of reading scores.</summary>
/// <param name="Path">The JSON path.</param>
/// <param name="Words">How many words.</param>
/// <param name="Score">The score of the formula of the language.</param>
/// <param name="IsSafety">Whether the limit of safety texts holds.</param>
/// <param name="Keeps">Whether it keeps to the limit.</param>
/// <param name="Beyond">How far it is beyond the limit; negative where it keeps to it.</param>
internal sealed record GradedText(string Path, int Words, double Score, bool IsSafety, bool Keeps, double Beyond);
