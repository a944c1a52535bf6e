using System.Globalization;
using System.Text.Json;
using TrustAdvice;

namespace ConsoleAdvisor;

/// <summary>The words around advice, in the language of the advice: headings, labels, and how the library's names read.</summary>
internal sealed class Wording
{
    private const string Default = "en";

    private readonly Dictionary<string, string> _labels;

    private Wording(string language)
    {
        using var stream = Resource(language) ?? Resource(Default)!;
        using var file = JsonDocument.Parse(stream);
        _labels = file.RootElement.EnumerateObject().ToDictionary(
            label => label.Name, label => label.Value.GetString()!, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The default words.</summary>
    public static Wording English { get; } = new(Default);

    public string this[string label] => _labels[label];

    /// <summary>The words in a language; the default ones where there are none.</summary>
    public static Wording In(string language) => language == Default ? English : new Wording(language);

    public string Of(Urgency urgency) => this[urgency.ToString()];

    public string Of(Visibility visibility) => this[visibility.ToString()];

    public string RuleSet(AdviceTrace trace) => Say("ruleSet", trace.RuleSet, trace.Version);

    /// <summary>What a recommendation takes, such as <c>About 15 minutes, on your own, once.</c></summary>
    public string Taking(Effort? effort, Cadence? cadence)
    {
        string?[] parts =
        [
            effort is null ? null : Say("about", Duration(effort.Minutes)),
            effort is null ? null : this[effort.With.ToString()],
            cadence is null ? null : this[cadence.Value.ToString()],
        ];
        string sentence = string.Join(", ", parts.OfType<string>());
        return sentence.Length == 0 ? "" : $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}.";
    }

    private static Stream? Resource(string language) =>
        typeof(Wording).Assembly.GetManifestResourceStream($"ConsoleAdvisor.Labels.labels.{language}.json");

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

    private string Count(int number, string unit) =>
        number == 1 ? this[unit] : Say(unit + "s", number.ToString(CultureInfo.InvariantCulture));

    private string Say(string label, params object[] words) => string.Format(CultureInfo.InvariantCulture, this[label], words);
}
