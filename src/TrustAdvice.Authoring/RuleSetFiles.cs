using System.Diagnostics.CodeAnalysis;
using TrustAdvice.Authoring.Evidence;
using TrustAdvice.Authoring.Texts;
using TrustAdvice.Input;
using TrustAdvice.Reading;
using TrustAdvice.Rules;

namespace TrustAdvice.Authoring;

/// <summary>A rule file, or an overlay, with the text files beside it in every language, as they are on disk. Immutable.</summary>
public sealed class RuleSetFiles
{
    private RuleSetFiles(IReadOnlyList<RuleSetSource> sources) => Sources = sources;

    /// <summary>The files of the built-in rule set.</summary>
    public static RuleSetFiles BuiltIn => new([BuiltInRules.Source]);

    /// <summary>The bytes of each file by its name: the rules, then the texts.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files =>
        new OrderedMap<ReadOnlyMemory<byte>>([.. Source.Files.Select(file => KeyValuePair.Create(file.Name, file.Content))]);

    /// <summary>The rule file, then the overlays on it.</summary>
    internal IReadOnlyList<RuleSetSource> Sources { get; }

    internal RuleSetSource Source => Sources[^1];

    /// <summary>Opens a rule file and the text files beside it, such as <c>rules.en.json</c> beside <c>rules.json</c>.</summary>
    /// <param name="path">The path of the rule file.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static RuleSetFiles At(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new([SourceFiles.At(path)]);
    }

    /// <summary>These files, which are an overlay, laid on those of a rule set: what is read then is the rule set with the overlay on it.</summary>
    /// <param name="below">The files of the rule set.</param>
    public RuleSetFiles On(RuleSetFiles below)
    {
        ArgumentNullException.ThrowIfNull(below);
        return new([.. below.Sources, .. Sources]);
    }

    /// <summary>Checks every text of every language: reading, lengths, words, gender, placeholders, what stands twice.</summary>
    /// <param name="language">Only the files in this language, such as <c>en</c>; null for all.</param>
    /// <param name="reports">What was found in each text file, in the order of the files; null when a file cannot be read.</param>
    /// <param name="diagnostics">Every fault and remark of reading the files.</param>
    /// <returns>Whether the files can be read.</returns>
    public bool TryCheckTexts(
        string? language, [NotNullWhen(true)] out IReadOnlyList<TextReport>? reports, out IReadOnlyList<Diagnostic> diagnostics)
    {
        List<Diagnostic> found = [];
        var model = ReadRules(found);
        var documents = Source.Texts
            .Select(text => TextDocument.Read(text, found))
            .OfType<TextDocument>()
            .Where(document => language is null || string.Equals(document.Language, language, StringComparison.OrdinalIgnoreCase))
            .ToList();
        diagnostics = [.. found];
        reports = model is null || HasErrors(found) ? null : [.. documents.Select(document => TextChecker.Check(document, model.Actions))];
        return reports is not null;
    }

    /// <summary>Finds everything that states a review of its own: the rule file, actions, rules and text files.</summary>
    /// <param name="reviews">What was found, in the order of the files; null when a file cannot be read.</param>
    /// <param name="diagnostics">Every fault and remark of reading the files.</param>
    /// <returns>Whether the files can be read.</returns>
    public bool TryReadReviews(
        [NotNullWhen(true)] out IReadOnlyList<ReviewItem>? reviews, out IReadOnlyList<Diagnostic> diagnostics)
    {
        List<Diagnostic> found = [];
        var model = ReadRules(found);
        var items = model is null ? [] : ReviewList.Of(Source, model, found);
        diagnostics = [.. found];
        reviews = model is null || HasErrors(found) ? null : items;
        return reviews is not null;
    }

    /// <summary>Texts are read apart, so that one which the rules have no use for is looked at too.</summary>
    private RuleSetModel? ReadRules(List<Diagnostic> diagnostics) => RuleSetReader.Read([.. Sources.Select(source => source with { Texts = [] })], diagnostics);

    private static bool HasErrors(List<Diagnostic> diagnostics) =>
        diagnostics.Exists(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
