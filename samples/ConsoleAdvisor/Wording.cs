using Samples;
using TrustAdvice;
using TrustAdvice.Support;

namespace ConsoleAdvisor;

/// <summary>The words around advice, in the language of the advice: headings, labels, and how the library's names read.</summary>
/// <param name="labels">The labels; a test may hand in its own.</param>
internal sealed class Wording(IEnumerable<KeyValuePair<string, string>> labels) : Labels(labels)
{
    private const string Default = "en";

    /// <summary>The default words.</summary>
    public static Wording English { get; } = new(LabelsOf(Default));

    /// <summary>The words in a language; the default ones where there are none.</summary>
    public static Wording In(string language) => language == Default ? English : new Wording(LabelsOf(language));

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

    /// <summary>How wide a margin has to be for the longest of these labels and a blank.</summary>
    public int IndentOf(int least, params string[] labels) => Math.Max(least, labels.Max(label => this[label].Length) + 1);

    private static Dictionary<string, string> LabelsOf(string language)
    {
        using var stream = Resource(language) ?? Resource(Default)!;
        return Read(stream);
    }

    private static Stream? Resource(string language) =>
        typeof(Wording).Assembly.GetManifestResourceStream($"ConsoleAdvisor.Labels.labels.{language}.json");
}
