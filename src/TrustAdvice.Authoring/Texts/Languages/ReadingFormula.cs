using System.Globalization;

namespace TrustAdvice.Authoring.Texts.Languages;

/// <summary>A reading formula and the scores that texts have to keep to.</summary>
/// <param name="Name">The name of the formula.</param>
/// <param name="HigherIsEasier">Whether a higher score is easier to read.</param>
/// <param name="Limit">The score that a text has to keep to.</param>
/// <param name="SafetyLimit">The score that a safety text has to keep to.</param>
/// <param name="Score">The score of counts.</param>
internal sealed record ReadingFormula(
    string Name, bool HigherIsEasier, double Limit, double SafetyLimit, Func<TextCounts, double> Score)
{
    /// <summary>
    /// The grade in the schools of the United States: Kincaid, Fishburne, Rogers and Chissom 1975, as GNU style has it.
    /// </summary>
    public static ReadingFormula FleschKincaid { get; } = new(
        "Flesch-Kincaid grade", HigherIsEasier: false, Limit: 6, SafetyLimit: 5,
        counts => (0.39 * counts.SentenceLength) + (11.8 * counts.WordLength) - 15.59);

    /// <summary>
    /// The index for Spanish of Fernández Huerta (1959), from about 0 (hard) to 100 (easy): 206.84 - 0.60 P - 1.02 F, P
    /// the syllables in 100 words, F the words in a sentence. Many copies call F the sentences in 100 words, so that
    /// long sentences would make a text easier (G. Law, "Error in the Fernandez Huerta Readability Formula", LINGUIST
    /// List 22.2332, 2011).
    /// </summary>
    public static ReadingFormula FernandezHuerta { get; } = new(
        "Fernández Huerta index", HigherIsEasier: true, Limit: 70, SafetyLimit: 80,
        counts => 206.84 - (0.60 * 100 * counts.WordLength) - (1.02 * counts.SentenceLength));

    /// <summary>
    /// The school year for German of the first Wiener Sachtextformel (Bamberger and Vanecek 1984), with the numbers as
    /// the R package koRpus has them: words of three syllables or more, words a sentence, words of more than six
    /// letters, words of one syllable.
    /// </summary>
    public static ReadingFormula WienerSachtext { get; } = new(
        "Wiener Sachtextformel 1", HigherIsEasier: false, Limit: 6, SafetyLimit: 5,
        counts => (0.1935 * Percent(counts.ThreeSyllables, counts)) + (0.1672 * counts.SentenceLength)
            + (0.1297 * Percent(counts.LongWords, counts)) - (0.0327 * Percent(counts.OneSyllable, counts)) - 0.875);

    /// <summary>Whether a score keeps to the limit; scores are compared as they are printed, with one decimal.</summary>
    public bool Keeps(double score, bool isSafety)
    {
        double shown = Math.Round(score, 1);
        double limit = LimitFor(isSafety);
        return HigherIsEasier ? shown >= limit : shown <= limit;
    }

    /// <summary>Both scores in words.</summary>
    public string Limits => string.Create(CultureInfo.InvariantCulture, $"{Bound} {Limit:0}, safety texts {Bound} {SafetyLimit:0}");

    /// <summary>How a score stands to its limit, in words.</summary>
    public string Bound => HigherIsEasier ? "at least" : "at most";

    /// <summary>The score that a text has to keep to.</summary>
    public double LimitFor(bool isSafety) => isSafety ? SafetyLimit : Limit;

    /// <summary>How far a score is beyond the limit; the hardest text has the highest.</summary>
    public double Beyond(double score, bool isSafety) =>
        HigherIsEasier ? LimitFor(isSafety) - score : score - LimitFor(isSafety);

    private static double Percent(int part, TextCounts counts) => counts.Words == 0 ? 0 : 100.0 * part / counts.Words;
}
