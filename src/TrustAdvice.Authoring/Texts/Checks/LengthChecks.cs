using System.Globalization;
using TrustAdvice.Authoring.Texts.Languages;

namespace TrustAdvice.Authoring.Texts.Checks;

/// <summary>
/// <c>sentence-length</c>: no sentence of more than 25 words, and where there are several 15 on average; <c>title-length</c>: a title of at most 60
/// characters.
/// </summary>
internal static class LengthChecks
{
    public const string SentenceLength = "sentence-length";
    public const string TitleLength = "title-length";
    public const int LongestSentence = 25;
    public const int LongestMean = 15;
    public const int LongestTitle = 60;

    public static IEnumerable<TextFinding> Findings(TextDocument document)
    {
        foreach (var unit in document.Units)
        {
            var counts = TextCounts.Of(unit.Lines.Select(line => line.Text), _ => 1);
            if (counts.LongestSentence > LongestSentence)
            {
                yield return document.Finding(
                    SentenceLength, unit.Place, Count(counts.LongestSentence, LongestSentence, "words in a sentence"), LongestIn(unit));
            }
            else if (counts.Sentences > 1 && counts.SentenceLength > LongestMean)
            {
                yield return document.Finding(
                    SentenceLength, unit.Place, Count(counts.SentenceLength, LongestMean, "words a sentence on average"));
            }
        }

        foreach (var title in document.Entries.Where(entry => entry.Field == "title"))
        {
            int length = new StringInfo(title.Text).LengthInTextElements;
            if (length > LongestTitle)
            {
                yield return document.Finding(TitleLength, title.Place, Count(length, LongestTitle, "characters"), title.Text);
            }
        }
    }

    private static string LongestIn(TextUnit unit) => unit.Lines
        .SelectMany(line => Splitter.Sentences(line.Text))
        .MaxBy(sentence => Splitter.Words(sentence).Count)!;

    private static string Count(double found, int most, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{found:0.#} {what}, at most {most}");
}
