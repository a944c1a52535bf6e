using System.Collections.Frozen;
using System.Text.Json;

namespace TrustAdvice.Wording;

/// <summary>The sentences of the library itself in one language, with places for dates, counts and titles.</summary>
/// <remarks>Immutable. A language that is not there is served by the default one, as <see cref="Language"/> says.</remarks>
internal sealed class Phrases
{
    public const string DefaultLanguage = "en";

    private const string Folder = "TrustAdvice.BuiltIn.";

    private static readonly FrozenDictionary<string, Lazy<Phrases>> ByLanguage = new[] { DefaultLanguage, "de", "es" }
        .ToFrozenDictionary(language => language, language => new Lazy<Phrases>(() => Read(language)), LanguageTag.Comparer);

    private readonly FrozenDictionary<Phrase, string> _texts;

    internal Phrases(string language, FrozenDictionary<Phrase, string> texts)
    {
        Language = language;
        _texts = texts;
    }

    /// <summary>The languages that the package speaks.</summary>
    public static IReadOnlyCollection<string> Languages => ByLanguage.Keys;

    /// <summary>The language of these phrases.</summary>
    public string Language { get; }

    public string this[Phrase phrase] => _texts[phrase];

    /// <summary>The phrases for a language, its region or its kin; the default ones where there are none.</summary>
    public static Phrases For(string language) =>
        ByLanguage[LanguageTag.BestOf(language, ByLanguage.Keys) ?? DefaultLanguage].Value;

    /// <summary>A phrase with words in its places.</summary>
    public string Say(Phrase phrase, params ReadOnlySpan<(string Place, string Words)> words)
    {
        string text = _texts[phrase];
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

    private static Phrases Read(string language)
    {
        using var stream = typeof(Phrases).Assembly.GetManifestResourceStream($"{Folder}phrases.{language}.json")!;
        using var file = JsonDocument.Parse(stream);
        return new Phrases(language, file.RootElement.EnumerateObject().ToFrozenDictionary(
            member => Enum.Parse<Phrase>(member.Name, ignoreCase: true),
            member => member.Value.GetString()!));
    }
}
