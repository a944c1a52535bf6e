using TrustAdvice.Authoring.Texts.Languages;

namespace TrustAdvice.Authoring;

/// <summary>What the checks say of one text file.</summary>
public sealed class TextReport
{
    internal TextReport()
    {
    }

    /// <summary>The name of the file.</summary>
    public string File { get; internal init; } = "";

    /// <summary>The language tag of the file, such as <c>en</c>.</summary>
    public string Language { get; internal init; } = "";

    /// <summary>The name of the reading formula; null for a language that the checks do not know, where only what needs no language was checked.</summary>
    public string? Formula => Profile?.Formula.Name;

    /// <summary>The scores that texts have to keep to, in words; null without a formula.</summary>
    public string? Limits => Profile?.Formula.Limits;

    /// <summary>How many texts the file has.</summary>
    public int TextCount { get; internal init; }

    /// <summary>The texts that were measured, the hardest first.</summary>
    public IReadOnlyList<GradedText> Graded { get; internal init; } = [];

    /// <summary>What was found, in the order of the file.</summary>
    public IReadOnlyList<TextFinding> Findings { get; internal init; } = [];

    internal LanguageProfile? Profile { get; init; }
}
