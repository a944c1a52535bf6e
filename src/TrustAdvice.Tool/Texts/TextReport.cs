using TrustAdvice.Tool.Texts.Languages;

namespace TrustAdvice.Tool.Texts;

/// <summary>What the checks say of one text file.</summary>
internal sealed record TextReport
{
    public required string File { get; init; }

    public required string Language { get; init; }

    /// <summary>What is known of the language, or null: then only what needs no language was checked.</summary>
    public required LanguageProfile? Profile { get; init; }

    public required int TextCount { get; init; }

    /// <summary>The texts that were measured, the hardest first.</summary>
    public required IReadOnlyList<GradedText> Graded { get; init; }

    /// <summary>What was found, in the order of the file.</summary>
    public required IReadOnlyList<TextFinding> Findings { get; init; }
}
