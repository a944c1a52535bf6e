using System.Globalization;
using System.Text.Json;
using TrustAdvice;
using TrustAdvice.Journeys;
using TrustAdvice.Support;

namespace ConsoleAdvisor;

/// <summary>The words around advice, in the language of the advice: headings, labels, and how the library's names read.</summary>
internal sealed class Wording
{
    private const string Default = "en";

    private readonly Dictionary<string, string> _labels;

    /// <summary>The words in these labels; a test may hand in its own.</summary>
    public Wording(IEnumerable<KeyValuePair<string, string>> labels) =>
        _labels = new(labels, StringComparer.OrdinalIgnoreCase);

    /// <summary>The default words.</summary>
    public static Wording English { get; } = new(LabelsOf(Default));

    public string this[string label] => _labels[label];

    /// <summary>The words in a language; the default ones where there are none.</summary>
    public static Wording In(string language) => language == Default ? English : new Wording(LabelsOf(language));

    /// <summary>A day as the language writes it. The names of months are labels, so that no culture of a machine has a say.</summary>
    public string Of(DateOnly day) =>
        Say("day", day.Day, this[CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month)], day.Year);

    public string Of(JourneyState state) => this[$"state{state}"];

    public string Of(JourneyStage stage) => this[$"stage{stage}"];

    public string Of(Urgency urgency) => this[urgency.ToString()];

    public string Of(Visibility visibility) => this[visibility.ToString()];

    public string Of(ContactWayKind kind) => this[kind.ToString()];

    /// <summary>Why the contacts of the country do not suffice.</summary>
    public string Of(SupportGap gap) => this[$"gap{gap}"];

    /// <summary>How old the check of a contact is, and what to do about that.</summary>
    public string Checked(ContactFreshness freshness, DateOnly? day) =>
        day is { } known && freshness != ContactFreshness.Unchecked
            ? Say($"{freshness}Contact", Of(known))
            : this["uncheckedContact"];

    public string RuleSet(AdviceTrace trace) => Say("ruleSet", trace.RuleSet, trace.Version);

    /// <summary>What is worth saying with a recommendation that has come up before; null where there is nothing.</summary>
    public string? NoteOn(Recommendation recommendation) => recommendation.PutAsideNote ?? recommendation.TimesDone switch
    {
        0 => null,
        1 => this["doneOnce"],
        var times => Say("doneOften", times),
    };

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

    /// <summary>How wide a margin has to be for the longest of these labels and a blank.</summary>
    public int IndentOf(int least, params string[] labels) => Math.Max(least, labels.Max(label => this[label].Length) + 1);

    /// <summary>A label with words put into its gaps.</summary>
    public string Say(string label, params object[] words) => string.Format(CultureInfo.InvariantCulture, this[label], words);

    private static Dictionary<string, string> LabelsOf(string language)
    {
        using var stream = Resource(language) ?? Resource(Default)!;
        using var file = JsonDocument.Parse(stream);
        return file.RootElement.EnumerateObject().ToDictionary(label => label.Name, label => label.Value.GetString()!);
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
}
