using TrustAdvice.Input;
using TrustAdvice.Rules;
using TrustAdvice.Texts;

namespace TrustAdvice.Reading;

/// <summary>Reads the text files of a rule file and its overlays into one catalogue a language.</summary>
/// <param name="context">What texts may be given for.</param>
/// <param name="protectedTexts">The texts that no overlay may replace.</param>
/// <param name="isSound">Whether the texts of a rule file or overlay were looked at before.</param>
internal sealed class TextFilesReader(ReadingContext context, ProtectedTexts protectedTexts, Func<int, bool> isSound)
{
    private readonly List<Part> _parts = [];
    private readonly List<TextCatalog> _catalogs = [];

    /// <summary>
    /// The catalogues. In front stands English where the rule file has it, else the first of its languages by name: an
    /// overlay never changes that.
    /// </summary>
    public IReadOnlyList<TextCatalog> Catalogs => _catalogs;

    /// <summary>The files of the first language, of which the others say the same again.</summary>
    public IEnumerable<SourceFile> FirstLanguageFiles =>
        _parts.Where(part => IsIn(part.Catalog, _catalogs[0].Language)).Select(part => part.Source);

    /// <summary>Reads one file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="root">Its content.</param>
    /// <param name="file">The rule file or overlay it belongs to, from 0.</param>
    /// <param name="bag">Where its faults go.</param>
    public void Read(SourceFile source, JsonValue root, int file, DiagnosticBag bag)
    {
        if (TextFileReader.Read(root, context.For(bag, file)) is not { } catalog)
        {
            return;
        }

        if (_parts.Exists(part => part.File == file && IsIn(part.Catalog, catalog.Language)))
        {
            bag.Add(root, Faults.LanguageTwice(catalog.Language));
        }

        _parts.Add(new Part(source, file, root, catalog, bag));
    }

    /// <summary>Joins what was read, and reports what only shows when all is there.</summary>
    /// <param name="lastFile">The last rule file or overlay, from 0.</param>
    /// <param name="lastRoot">Its content.</param>
    /// <param name="last">Where its faults go.</param>
    public void Finish(int lastFile, JsonValue lastRoot, DiagnosticBag last)
    {
        foreach (var file in _parts.GroupBy(part => part.File))
        {
            // What an overlay says is held against the files below it, and not against what it says itself.
            TextCatalog[] catalogsBelow = [.. _catalogs];
            foreach (var part in file)
            {
                Join(part, catalogsBelow);
            }
        }

        var below = _parts.Where(part => part.File == 0).Select(part => part.Catalog.Language).ToList();
        _catalogs.Sort((one, other) => Compare(Place(one), Place(other)));
        foreach (var catalog in _catalogs)
        {
            ReportMissing(catalog, lastFile, last, lastRoot);
        }

        foreach (var part in _parts.Where(part => !IsIn(part.Catalog, _catalogs[0].Language)))
        {
            if (SourceOf(part) is { } source)
            {
                TranslationCheck.Report(source.Root, part.Root, part.Catalog.Language, part.Bag);
            }
        }

        (bool, bool, string) Place(TextCatalog catalog) =>
            (!below.Contains(catalog.Language, LanguageTag.Comparer), !IsIn(catalog, RuleSetReader.DefaultLanguage), catalog.Language);

        static int Compare((bool, bool, string Language) one, (bool, bool, string Language) other) =>
            (one.Item1, one.Item2).CompareTo((other.Item1, other.Item2)) is var first and not 0
                ? first
                : LanguageTag.Comparer.Compare(one.Language, other.Language);
    }

    private static bool IsIn(TextCatalog catalog, string language) => LanguageTag.Comparer.Equals(catalog.Language, language);

    private Part? SourceOf(Part translation) => _parts.Find(part =>
        part.File == translation.File && IsIn(part.Catalog, _catalogs[0].Language));

    private void Join(Part part, TextCatalog[] catalogsBelow)
    {
        int index = _catalogs.FindIndex(catalog => IsIn(catalog, part.Catalog.Language));
        var said = part.Catalog;
        if (part.File > 0)
        {
            var below = FallbackOf(part, catalogsBelow);
            CheckOverlay(part, below, catalogsBelow);
            said = said.WithAnswersOf(below);
        }

        var joined = index < 0 ? said : _catalogs[index].RewordedBy(said);
        if (!isSound(part.File))
        {
            new PlaceholderCheck(joined.Terms, context.TextConditions.Keys, part.Bag).Report(part.Root);
            TextContentCheck.Report(part.Root, protectedTexts.HasNoTerms, part.Bag);
        }

        if (index < 0)
        {
            _catalogs.Add(joined);
        }
        else
        {
            _catalogs[index] = joined;
        }
    }

    /// <summary>
    /// Holds what an overlay says against the texts that its readers would see without it. A tag below a language that is
    /// there is that language: en-US cannot bring what en cannot. A language of its own brings all safety texts.
    /// </summary>
    private void CheckOverlay(Part part, TextCatalog? below, TextCatalog[] catalogsBelow)
    {
        if (below is not null)
        {
            OverlayReader.RefuseSafetyTexts(part.Root, below, protectedTexts, context.For(part.Bag, part.File));
        }
        else if (catalogsBelow.Length > 0 && !_parts.Exists(other => other.File == part.File && other != part && FallsBackTo(part, other.Catalog)))
        {
            var needed = protectedTexts.All(catalogsBelow[0])
                .Select(text => (text.Section, Source: SourceBelow(part, catalogsBelow[0].Language, text.Section, text.Member)))
                .Where(text => text.Source is not null)
                .Select(text => (text.Section, text.Source!));
            OverlayReader.RequireSafetyTexts(part.Root, part.Catalog.Language, needed, part.Bag);
        }

        if (catalogsBelow.Length > 0)
        {
            OverlayReader.RequireWholeQuestions(
                part.Root,
                fact => below?.Questions.ContainsKey(fact) == true ? null : SourceBelow(part, catalogsBelow[0].Language, "questions", fact),
                part.Bag);
        }
    }

    /// <summary>The texts that a reader of this language sees without the overlay; null for a language of its own.</summary>
    private static TextCatalog? FallbackOf(Part part, TextCatalog[] catalogsBelow) => LanguageTag.Fallbacks(part.Catalog.Language)
        .Select(tag => Array.Find(catalogsBelow, catalog => IsIn(catalog, tag)))
        .FirstOrDefault(found => found is not null);

    private static bool FallsBackTo(Part part, TextCatalog other) =>
        LanguageTag.Fallbacks(part.Catalog.Language).Skip(1).Any(tag => IsIn(other, tag));

    /// <summary>A text as it stands in the first language of the files below an overlay.</summary>
    private JsonValue? SourceBelow(Part overlay, string language, string section, string member) => _parts
        .FindLast(part => part.File < overlay.File && IsIn(part.Catalog, language) && part.Root.Find(section)?.Find(member) is not null)
        ?.Root.Find(section)!.Find(member);

    /// <summary>What has no text in a language to which the last file adds texts; for the other languages, that it adds none.</summary>
    private void ReportMissing(TextCatalog catalog, int lastFile, DiagnosticBag last, JsonValue lastRoot)
    {
        if (_parts.Find(part => part.File == lastFile && IsIn(part.Catalog, catalog.Language)) is not { } part)
        {
            // Only where it adds texts at all has it something to translate; else the names of what it adds would be shown.
            if (_parts.Exists(other => other.File == lastFile))
            {
                last.Add(lastRoot, Faults.LanguageLeftOut(catalog.Language));
            }
            else if (catalog == _catalogs[0])
            {
                ReportMissing(catalog, last, lastRoot);
            }

            return;
        }

        if (SourceOf(part) is { } source && source != part)
        {
            // What a translation lacks is told by comparison with its source.
            return;
        }

        ReportMissing(catalog, part.Bag, part.Root);
    }

    private void ReportMissing(TextCatalog catalog, DiagnosticBag bag, JsonValue root)
    {
        var missing = context.Actions
            .Where(action => !catalog.Actions.ContainsKey(action.Id))
            .Select(action => ("action", action.Id))
            .Concat(context.Alerts
                .Where(alert => !catalog.Alerts.ContainsKey(alert))
                .Select(alert => ("alert", alert)))
            .Concat(context.Information
                .Where(information => !catalog.Information.ContainsKey(information.Id))
                .Select(information => ("information", information.Id)))
            .Concat(context.Rules
                .SelectMany(rule => rule.Refers)
                .Select(referral => referral.To)
                .Distinct()
                .Where(kind => !catalog.Referrals.ContainsKey(kind))
                .Select(kind => ("referral", JsonNames.Of(kind))));
        foreach (var (what, name) in missing)
        {
            bag.Add(root, Faults.TextMissing(what, name, catalog.Language));
        }
    }

    private sealed record Part(SourceFile Source, int File, JsonValue Root, TextCatalog Catalog, DiagnosticBag Bag);
}
