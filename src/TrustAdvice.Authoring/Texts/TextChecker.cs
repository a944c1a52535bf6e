using TrustAdvice.Authoring.Texts.Checks;
using TrustAdvice.Authoring.Texts.Languages;
using TrustAdvice.Rules;

namespace TrustAdvice.Authoring.Texts;

/// <summary>Runs every check over every text of a file.</summary>
internal static class TextChecker
{
    /// <summary>What is said in a few words, such as a title or an answer, is no text that a formula can measure.</summary>
    public const int FewestWords = 5;

    private static readonly string[] NotMeasured = ["title", "answer"];

    /// <summary>Checks a text file.</summary>
    /// <param name="document">The file.</param>
    /// <param name="actions">The catalogue that it has texts for.</param>
    public static TextReport Check(TextDocument document, IReadOnlyList<ActionDefinition> actions)
    {
        var graded = document.Profile is { } profile ? Grades(document, profile) : [];
        List<TextFinding> findings =
        [
            .. document.Profile is { } known ? ReadingChecks.Findings(document, known, graded) : [],
            .. document.Profile is { } language ? WordChecks.Findings(document, language) : [],
            .. LengthChecks.Findings(document),
            .. SignChecks.Findings(document),
            .. ShapeChecks.Findings(document, actions),
            .. DuplicateCheck.Findings(document),
        ];
        return new TextReport
        {
            File = document.Name,
            Language = document.Language,
            Profile = document.Profile,
            TextCount = document.Entries.Count,
            Graded = [.. graded.Select(row => row.Text).OrderByDescending(row => row.Beyond).ThenBy(row => row.Path, StringComparer.Ordinal)],
            Findings = [.. findings.DistinctBy(finding => (finding.Check, finding.Path, finding.Message, finding.Words)).OrderBy(finding => finding.Line).ThenBy(finding => finding.Column).ThenBy(finding => finding.Check, StringComparer.Ordinal)],
        };
    }

    private static List<(TextUnit Unit, GradedText Text)> Grades(TextDocument document, LanguageProfile profile)
    {
        List<(TextUnit, GradedText)> graded = [];
        foreach (var unit in document.Units.Where(unit => !NotMeasured.Contains(unit.Field)))
        {
            var counts = TextCounts.Of(unit.Lines.Select(line => line.Text), profile.Syllables);
            if (counts.Words >= FewestWords)
            {
                var formula = profile.Formula;
                double score = formula.Score(counts);
                graded.Add((unit, new GradedText
                {
                    Path = unit.Place.Path,
                    Words = counts.Words,
                    Score = score,
                    IsSafety = unit.IsSafety,
                    Keeps = formula.Keeps(score, unit.IsSafety),
                    Beyond = formula.Beyond(score, unit.IsSafety),
                }));
            }
        }

        return graded;
    }
}
