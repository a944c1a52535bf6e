using System.Text.Json;

namespace TrustAdvice.Authoring.Texts.Languages;

/// <summary>What the checks know of a language: how to measure it, and which words they look for.</summary>
internal sealed class LanguageProfile
{
    private static readonly LanguageProfile[] All =
    [
        new("en", ReadingFormula.FleschKincaid, EnglishSyllables.Of),
        new("es", ReadingFormula.FernandezHuerta, SpanishSyllables.Of),
        new("de", ReadingFormula.WienerSachtext, GermanSyllables.Of),
    ];

    private LanguageProfile(string tag, ReadingFormula formula, Func<string, int> syllables)
    {
        (Tag, Formula, Syllables) = (tag, formula, syllables);
        using var data = DataFile.Json($"words.{tag}.json");
        var root = data.RootElement;
        Forbidden = Patterns(root, "forbidden", "");
        Gendered = Patterns(root, "gendered", "it tells a gender");
        NotFirst = Patterns(root, "notFirstInTitle", "a title begins with its verb");
        FearOrPressure = Patterns(root, "fearOrPressure", "");
        Terms = root.GetProperty("terms").EnumerateObject().ToDictionary(term => term.Name, term => term.Value.GetString()!, StringComparer.Ordinal);
    }

    /// <summary>The language without region.</summary>
    public string Tag { get; }

    public ReadingFormula Formula { get; }

    public Func<string, int> Syllables { get; }

    /// <summary>Words and claims that no text may have.</summary>
    public IReadOnlyList<WordPattern> Forbidden { get; }

    /// <summary>Words that tell or assume the gender of the reader or the partner.</summary>
    public IReadOnlyList<WordPattern> Gendered { get; }

    /// <summary>Words that cannot be the verb with which a title begins.</summary>
    public IReadOnlyList<WordPattern> NotFirst { get; }

    /// <summary>Words of which a reason to stop has one.</summary>
    public IReadOnlyList<WordPattern> FearOrPressure { get; }

    /// <summary>The words that stand for terms when a text is measured, where they are not those of the file.</summary>
    public IReadOnlyDictionary<string, string> Terms { get; }

    /// <summary>The profile for a language tag such as <c>en</c> or <c>pt-BR</c>, or null when there is none.</summary>
    public static LanguageProfile? For(string tag)
    {
        string language = tag.Split('-')[0];
        return Array.Find(All, profile => string.Equals(profile.Tag, language, StringComparison.OrdinalIgnoreCase));
    }

    private static List<WordPattern> Patterns(JsonElement root, string list, string because) =>
        [.. root.GetProperty(list).EnumerateArray().Select(entry => WordPattern.Of(entry, because))];
}
