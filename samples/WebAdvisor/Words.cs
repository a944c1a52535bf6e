using System.Globalization;
using System.Text.Json;
using TrustAdvice;
using TrustAdvice.Journeys;

namespace WebAdvisor;

/// <summary>The words around the advice, in one language: those of the console sample, and those that only a page has.</summary>
public sealed class Words
{
    private readonly Dictionary<string, string> _labels;

    private Words(string language)
    {
        Language = language;
        _labels = new(LabelsOf("labels", language).Concat(LabelsOf("page", language)), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The language of these words.</summary>
    public string Language { get; }

    /// <summary>The words of one label.</summary>
    public string this[string label] => _labels[label];

    /// <summary>The words in a language of the label files.</summary>
    public static Words In(string language) => new(language);

    /// <summary>A label with words put into its gaps.</summary>
    public string Say(string label, params object[] words) => string.Format(CultureInfo.InvariantCulture, this[label], words);

    /// <summary>A day as the language writes it.</summary>
    public string Of(DateOnly day) =>
        Say("day", day.Day, this[CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month)], day.Year);

    /// <summary>A rating as the language writes it.</summary>
    public string Of(double rating) => rating.ToString("0.#", CultureInfo.InvariantCulture).Replace(".", this["decimalSign"], StringComparison.Ordinal);

    /// <summary>How things stand.</summary>
    public string Of(JourneyState state) => this[$"state{state}"];

    /// <summary>A stage of the path.</summary>
    public string Of(JourneyStage stage) => this[$"stage{stage}"];

    /// <summary>What is worth saying with a recommendation that has come up before; null where there is nothing.</summary>
    public string? NoteOn(Recommendation recommendation) => recommendation.PutAsideNote ?? recommendation.TimesDone switch
    {
        0 => null,
        1 => this["doneOnce"],
        var times => Say("doneOften", times),
    };

    /// <summary>What a recommendation takes and for whom it is, such as <c>About 15 minutes, on your own, once. Only for you.</c></summary>
    public string Taking(Recommendation recommendation)
    {
        string?[] parts =
        [
            recommendation.Effort is { } effort ? Say("about", Duration(effort.Minutes)) : null,
            recommendation.Effort is { } who ? this[who.With.ToString()] : null,
            recommendation.Cadence is { } cadence ? this[cadence.ToString()] : null,
        ];
        string taking = string.Join(", ", parts.OfType<string>());
        string visible = this[recommendation.Visibility.ToString()];
        return taking.Length == 0 ? visible : $"{char.ToUpperInvariant(taking[0])}{taking[1..]}. {visible}";
    }

    private static IEnumerable<KeyValuePair<string, string>> LabelsOf(string file, string language)
    {
        using var stream = typeof(Words).Assembly.GetManifestResourceStream($"WebAdvisor.Labels.{file}.{language}.json")!;
        using var labels = JsonDocument.Parse(stream);
        return [.. labels.RootElement.EnumerateObject().Select(label => KeyValuePair.Create(label.Name, label.Value.GetString()!))];
    }

    private string Duration(int minutes)
    {
        var (hours, rest) = Math.DivRem(minutes, 60);
        return (hours, rest) switch
        {
            (0, _) => Count(rest, "minute"),
            (_, 0) => Count(hours, "hour"),
            _ => Say("and", Count(hours, "hour"), Count(rest, "minute")),
        };
    }

    private string Count(int number, string unit) => number == 1 ? this[unit] : Say(unit + "s", number);
}
