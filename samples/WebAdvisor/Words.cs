using System.Globalization;
using Samples;
using TrustAdvice;

namespace WebAdvisor;

/// <summary>The words around the advice, in one language: those of the console sample, and those that only a page has.</summary>
public sealed class Words : Labels
{
    private static readonly Dictionary<string, Words> s_read = [];

    private Words(string language)
        : base(LabelsOf("labels", language).Concat(LabelsOf("page", language))) => Language = language;

    /// <summary>The language of these words.</summary>
    public string Language { get; }

    /// <summary>The words in a language of the label files, read once: the opening of the page and the questions both ask for them.</summary>
    public static Words In(string language)
    {
        if (!s_read.TryGetValue(language, out var words))
        {
            s_read.Add(language, words = new Words(language));
        }

        return words;
    }

    /// <summary>A rating as the language writes it.</summary>
    public string Of(double rating) => rating.ToString("0.#", CultureInfo.InvariantCulture).Replace(".", this["decimalSign"], StringComparison.Ordinal);

    /// <summary>What a recommendation takes and for whom it is, such as <c>About 15 minutes, on your own, once. Only for you.</c></summary>
    public string Taking(Recommendation recommendation) =>
        $"{Taking(recommendation.Effort, recommendation.Cadence)} {this[recommendation.Visibility.ToString()]}".TrimStart();

    private static Dictionary<string, string> LabelsOf(string file, string language)
    {
        using var stream = typeof(Words).Assembly.GetManifestResourceStream($"WebAdvisor.Labels.{file}.{language}.json")!;
        return Read(stream);
    }
}
