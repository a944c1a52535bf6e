using System.Globalization;
using System.Text.Json;

namespace TrustAdvice.Texts;

/// <summary>The sentences of the library itself in one language, with places for dates, counts and titles.</summary>
/// <remarks>
/// Immutable. A language that is not there is served by the default one, as <see cref="Language"/> says. Most advice needs
/// none of them, so they are read when the first is said.
/// </remarks>
internal sealed class Phrases
{
    public const string DefaultLanguage = "en";

    private const string Folder = "TrustAdvice.BuiltIn.";

    private static readonly string[] Spoken = [DefaultLanguage, "de", "es"];

    private static readonly Phrases[] All =
        [new(Spoken[0], () => Read(Spoken[0])), new(Spoken[1], () => Read(Spoken[1])), new(Spoken[2], () => Read(Spoken[2]))];

    private static readonly Phrase[] Months =
    [
        Phrase.January, Phrase.February, Phrase.March, Phrase.April, Phrase.May, Phrase.June,
        Phrase.July, Phrase.August, Phrase.September, Phrase.October, Phrase.November, Phrase.December,
    ];

    private readonly Lazy<Dictionary<Phrase, string>> _texts;

    internal Phrases(string language, Func<Dictionary<Phrase, string>> texts)
    {
        Language = language;
        _texts = new Lazy<Dictionary<Phrase, string>>(texts);
    }

    /// <summary>The languages that the package speaks.</summary>
    public static IReadOnlyList<string> Languages => Spoken;

    /// <summary>The language of these phrases.</summary>
    public string Language { get; }

    public string this[Phrase phrase] => _texts.Value[phrase];

    /// <summary>The phrases for a language, its region or its kin; the default ones where there are none.</summary>
    public static Phrases For(string language)
    {
        string best = LanguageTag.BestOf(language, Languages) ?? DefaultLanguage;
        return Array.Find(All, phrases => phrases.Language == best)!;
    }

    /// <summary>A phrase with words in its places.</summary>
    public string Say(Phrase phrase, params ReadOnlySpan<(string Place, string Words)> words)
    {
        string text = this[phrase];
        if (words.Length == 0)
        {
            return text;
        }

        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (place, said) in words)
        {
            places[place] = said;
        }

        return TermText.Fill(text, places);
    }

    /// <summary>A day as the language writes it. The names of months are phrases, so that no culture of a machine has a say.</summary>
    public string Say(DateOnly day) => Say(
        Phrase.Day,
        ("day", day.Day.ToString(CultureInfo.InvariantCulture)),
        ("month", this[Months[day.Month - 1]]),
        ("year", day.Year.ToString(CultureInfo.InvariantCulture)));

    private static Dictionary<Phrase, string> Read(string language)
    {
        using var stream = typeof(Phrases).Assembly.GetManifestResourceStream($"{Folder}phrases.{language}.json")!;
        using var file = JsonDocument.Parse(stream);
        return file.RootElement.EnumerateObject().ToDictionary(
            member => Enum.Parse<Phrase>(member.Name, ignoreCase: true),
            member => member.Value.GetString()!);
    }
}
