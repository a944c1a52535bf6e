using System.Globalization;
using System.Text.Json;
using TrustAdvice;
using TrustAdvice.Journeys;

namespace Samples;

/// <summary>The words around advice in one language, with what the samples say alike.</summary>
public abstract class Labels
{
    private readonly Dictionary<string, string> _labels;

    private protected Labels(IEnumerable<KeyValuePair<string, string>> labels) => _labels = new(labels, StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of one label.</summary>
    public string this[string label] => _labels[label];

    /// <summary>A label with words put into its gaps.</summary>
    public string Say(string label, params object[] words) => string.Format(CultureInfo.InvariantCulture, this[label], words);

    /// <summary>A day as the language writes it. The names of months are labels, so that no culture of a machine has a say.</summary>
    public string Of(DateOnly day) =>
        Say("day", day.Day, this[CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month)], day.Year);

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

    /// <summary>What a recommendation takes, such as <c>About 15 minutes, on your own, once.</c> Empty where that is not said.</summary>
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

    /// <summary>Reads a file of labels.</summary>
    private protected static Dictionary<string, string> Read(Stream stream)
    {
        using var file = JsonDocument.Parse(stream);
        return file.RootElement.EnumerateObject().ToDictionary(label => label.Name, label => label.Value.GetString()!);
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
