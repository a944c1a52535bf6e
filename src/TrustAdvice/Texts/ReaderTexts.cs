using System.Collections.ObjectModel;

namespace TrustAdvice.Texts;

/// <summary>The texts for one reader: catalogues in the order in which they are looked in, and the library's own phrases.</summary>
/// <remarks>
/// First the languages that the reader chose, each with what it falls back to (BCP 47, RFC 4647), then the same language in a script
/// that the reader did not choose, then the others in the order of the rule set, so that a text is never missing while any language has it.
/// </remarks>
internal sealed record ReaderTexts
{
    private readonly IReadOnlyList<string> _wishes;
    private readonly TextCatalog[] _chosen;

    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> _terms;

    private ReaderTexts(
        IReadOnlyList<string> wishes,
        TextCatalog[] chosen,
        IReadOnlyList<TextCatalog> catalogs,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> terms)
    {
        _wishes = wishes;
        _chosen = chosen;
        _terms = terms;
        Catalogs = catalogs;
    }

    /// <summary>The catalogues, the one to look in first in front; never empty.</summary>
    public IReadOnlyList<TextCatalog> Catalogs { get; }

    /// <summary>The language of most texts, as a BCP 47 tag.</summary>
    public string Language => Catalogs[0].Language;

    /// <summary>The library's own sentences in the reader's language where there are any; most advice needs none.</summary>
    public Phrases Phrases { get => field ??= Phrases.For(_wishes.FirstOrDefault(Speaks) ?? Language); init; }

    /// <summary>The sentence that a text is in another language, in that of the reader; null where the library does not speak it.</summary>
    private string? Notice => HasNotice ? Phrases[Phrase.OtherLanguage] : null;

    private bool HasNotice => Speaks(_wishes.Count > 0 ? _wishes[0] : Language);

    /// <summary>What tells two chains of one rule set apart.</summary>
    public string Key => string.Join(',', Catalogs.Select(catalog => catalog.Language + (IsChosen(catalog) ? "+" : "-")))
        + ';' + Phrases.Language + (HasNotice ? "+" : "");

    /// <summary>No words of a host's own.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> NoTerms { get; } =
        ReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>.Empty;

    /// <param name="wishes">BCP 47 tags, the reader's first choice in front; none leaves it to the rule set.</param>
    /// <param name="catalogs">The texts of a rule set.</param>
    /// <param name="terms">The host's words.</param>
    public static ReaderTexts For(
        IReadOnlyList<string> wishes, IReadOnlyList<TextCatalog> catalogs, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> terms)
    {
        var all = catalogs.Count == 0 ? [TextCatalog.Empty] : catalogs;
        return wishes.Count == 0 ? new ReaderTexts(wishes, [all[0]], all, terms) : Chosen(wishes, all, terms);
    }

    private static ReaderTexts Chosen(
        IReadOnlyList<string> wishes, IReadOnlyList<TextCatalog> all, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> terms)
    {
        List<TextCatalog> fitting = [];
        foreach (string wish in wishes)
        {
            AddFitting(wish, all, fitting);
        }

        List<TextCatalog> chosen = [];
        foreach (var catalog in fitting)
        {
            if (IsReadAlike(wishes, catalog.Language))
            {
                chosen.Add(catalog);
            }
        }

        List<TextCatalog> inOrder = [.. chosen];
        foreach (var catalog in fitting)
        {
            AddOnce(catalog, inOrder);
        }

        foreach (var catalog in all)
        {
            AddOnce(catalog, inOrder);
        }

        return new ReaderTexts(wishes, [.. chosen], inOrder, terms);
    }

    /// <summary>Whether the reader chose the language of a catalogue.</summary>
    public bool IsChosen(TextCatalog catalog) => Array.IndexOf(_chosen, catalog) >= 0;

    /// <summary>A text of a catalogue with words in all places: the host's, and the catalogue's own for the others.</summary>
    public string Spoken(TextCatalog from, string text) =>
        !text.Contains('{', StringComparison.Ordinal) ? text
        : TermText.Fill(_terms.Count == 0 ? text : TermText.Fill(text, OwnTerms(from)), from.Terms);

    /// <summary>A safety text, with a sentence before it where the reader did not choose its language.</summary>
    public string SafetyText(TextCatalog from, string text) =>
        IsChosen(from) ? text : $"{Notice ?? Phrases.For(from.Language)[Phrase.OtherLanguage]} {text}";

    /// <summary>What the first catalogue that has something has.</summary>
    public (TextCatalog Catalog, T? Found) First<T>(Func<TextCatalog, T?> find)
        where T : class
    {
        for (int index = 0; index < Catalogs.Count; index++)
        {
            if (find(Catalogs[index]) is { } found)
            {
                return (Catalogs[index], found);
            }
        }

        return (Catalogs[0], null);
    }

    private static bool IsReadAlike(IReadOnlyList<string> wishes, string language)
    {
        foreach (string wish in wishes)
        {
            if (LanguageTag.AreReadAlike(wish, language))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddFitting(string wish, IReadOnlyList<TextCatalog> catalogs, List<TextCatalog> fitting)
    {
        var tags = new string[catalogs.Count];
        for (int index = 0; index < tags.Length; index++)
        {
            tags[index] = catalogs[index].Language;
        }

        foreach (string tag in LanguageTag.Fallbacks(wish))
        {
            AddOfLanguage(tag, tags, catalogs, fitting);
        }

        AddOfLanguage(LanguageTag.BestOf(wish, tags), tags, catalogs, fitting);
    }

    private static void AddOfLanguage(string? tag, string[] tags, IReadOnlyList<TextCatalog> catalogs, List<TextCatalog> fitting)
    {
        for (int index = 0; index < tags.Length; index++)
        {
            if (LanguageTag.Comparer.Equals(tags[index], tag))
            {
                AddOnce(catalogs[index], fitting);
            }
        }
    }

    private static void AddOnce(TextCatalog catalog, List<TextCatalog> to)
    {
        foreach (var other in to)
        {
            if (ReferenceEquals(other, catalog))
            {
                return;
            }
        }

        to.Add(catalog);
    }

    private IReadOnlyDictionary<string, string> OwnTerms(TextCatalog of) => LanguageTag.Fallbacks(of.Language)
        .Select(language => _terms.GetValueOrDefault(language)).FirstOrDefault(words => words is not null)
        ?? TextCatalog.Empty.Terms;

    private static bool Speaks(string language) => LanguageTag.BestOf(language, Phrases.Languages) is not null;
}
