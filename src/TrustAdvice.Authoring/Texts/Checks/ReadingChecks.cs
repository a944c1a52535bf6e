using System.Globalization;
using TrustAdvice.Authoring.Texts.Languages;

namespace TrustAdvice.Authoring.Texts.Checks;

/// <summary><c>reading</c>: a text keeps to the limit of the reading formula of its language.</summary>
internal static class ReadingChecks
{
    public const string Reading = "reading";

    public static IEnumerable<TextFinding> Findings(
        TextDocument document, LanguageProfile profile, IEnumerable<(TextUnit Unit, GradedText Text)> graded) =>
        from row in graded
        where !row.Text.Keeps
        select document.Finding(Reading, row.Unit.Place, Message(profile.Formula, row.Text), LongestWords(row.Unit, profile));

    private static string Message(ReadingFormula formula, GradedText text) => string.Create(
        CultureInfo.InvariantCulture,
        $"{formula.Name} {text.Score:0.0}, {formula.Bound} {formula.LimitFor(text.IsSafety):0}{(text.IsSafety ? " for a safety text" : "")}");

    /// <summary>The words that make it hard: those of most syllables.</summary>
    private static string LongestWords(TextUnit unit, LanguageProfile profile) => string.Join(", ", unit.Lines
        .SelectMany(line => Splitter.Words(line.Text))
        .Where(word => profile.Syllables(word) >= 3)
        .Distinct(StringComparer.OrdinalIgnoreCase));
}
