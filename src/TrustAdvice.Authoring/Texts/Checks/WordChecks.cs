using TrustAdvice.Authoring.Texts.Languages;

namespace TrustAdvice.Authoring.Texts.Checks;

/// <summary>
/// <c>forbidden</c>: no word or claim of the list; <c>gender</c>: nothing tells a gender; <c>title-verb</c>: a title does
/// not begin with a word that is no verb.
/// </summary>
internal static class WordChecks
{
    public const string Forbidden = "forbidden";
    public const string Gender = "gender";
    public const string TitleVerb = "title-verb";

    public static IEnumerable<TextFinding> Findings(TextDocument document, LanguageProfile profile) =>
        document.Entries.SelectMany(entry =>
            Found(document, entry, Forbidden, profile.Forbidden, entry.Text)
                .Concat(Found(document, entry, Gender, profile.Gendered, TextDocument.Placeholder().Replace(entry.Raw, " ")))
                .Concat(entry is { Section: "actions", Field: "title" }
                    ? Found(document, entry, TitleVerb, profile.NotFirst, Splitter.Words(entry.Text) is [var first, ..] ? first : "")
                    : []));

    private static IEnumerable<TextFinding> Found(
        TextDocument document, TextEntry entry, string check, IReadOnlyList<WordPattern> patterns, string text) =>
        from pattern in patterns
        from words in pattern.In(text)
        select document.Finding(check, entry.Place, $"'{words}': {pattern.Because}", words);
}
