namespace TrustAdvice.Rules;

/// <summary>A rule file, or an overlay, with its text files.</summary>
internal sealed record RuleSetSource(SourceFile Rules, IReadOnlyList<SourceFile> Texts)
{
    /// <summary>Texts in further languages, which are read only when somebody asks for them.</summary>
    public IReadOnlyList<(string Language, Func<SourceFile> Open)> Translations { get; init; } = [];

    public IEnumerable<SourceFile> Files => Texts.Prepend(Rules);

    /// <summary>The same with all texts.</summary>
    public RuleSetSource Complete() => Translations.Count == 0
        ? this
        : new RuleSetSource(Rules, [.. Texts, .. Translations.Select(text => text.Open())]);
}
