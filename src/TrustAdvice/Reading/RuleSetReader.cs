using TrustAdvice.Facts;
using TrustAdvice.Input;
using TrustAdvice.Rules;

namespace TrustAdvice.Reading;

/// <summary>
/// Reads a rule file, the overlays on it and their texts into a <see cref="RuleSetModel"/>, and reports every fault.
/// </summary>
/// <remarks>
/// The files are read side by side, part by part: all facts, then all actions, then all rules. So a rule of the first
/// file that withholds every closeness action also withholds one that an overlay adds.
/// </remarks>
internal sealed class RuleSetReader
{
    /// <summary>Some fifty times the built-in rule set; a larger file is not read to its end.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    /// <summary>Text files beside a rule file or an overlay: more languages than any app has.</summary>
    public const int MaximumTexts = 64;

    public const int FormatVersion = 1;
    public const string DefaultLanguage = "en";

    private readonly IReadOnlyList<RuleSetSource> _sources;
    private readonly bool _isSoundBelow;
    private readonly List<DiagnosticBag> _bags = [];
    private readonly List<RuleFile> _files = [];
    private readonly List<Guarantee> _guarantees = [];
    private readonly List<RuleExample> _examples = [];
    private ReadingContext _context;

    private RuleSetReader(IReadOnlyList<RuleSetSource> sources, bool isSoundBelow)
    {
        (_sources, _isSoundBelow) = (sources, isSoundBelow);
        _context = new ReadingContext(new DiagnosticBag("", default));
    }

    /// <summary>The model, or null when there is an error; the diagnostics stand in the order of the files.</summary>
    /// <param name="sources">The rule file, then the overlays.</param>
    /// <param name="diagnostics">What is found is added here.</param>
    /// <param name="isSoundBelow">Whether this library has read all but the last of them before, without a fault: the signs in their texts are not looked at again.</param>
    public static RuleSetModel? Read(IReadOnlyList<RuleSetSource> sources, List<Diagnostic> diagnostics, bool isSoundBelow = false)
    {
        var reader = new RuleSetReader(sources, isSoundBelow);
        var model = reader.Read();
        foreach (var bag in reader._bags)
        {
            diagnostics.AddRange(bag.InOrder());
        }

        return reader._bags.Exists(bag => bag.HasErrors) ? null : model;
    }

    private RuleSetModel? Read()
    {
        foreach (var source in _sources)
        {
            Open(source);
            if (source.Texts.Count > MaximumTexts)
            {
                _bags[^1].Add(0, "$", Faults.TooMany("text files", MaximumTexts));
                return null;
            }
        }

        if (_files.Count < _sources.Count)
        {
            return null;
        }

        foreach (var file in _files.Where(file => !IsSound(file.Index)))
        {
            TextContentCheck.ReportSigns(file.Content.Value, file.Content.Diagnostics);
        }

        _context = _context with { Bytes = _files.Sum(file => (long)file.Source.Rules.Content.Length) };
        var headers = _files.Select(ReadHeader).ToList();
        ReadFacts();
        foreach (var file in _files)
        {
            var context = For(file);
            context.NewIds(file.Content, "topics", "topic", context.Topics, ReadingContext.MaximumTopics);
            context.NewIds(file.Content, "alerts", "alert", context.Alerts, ReadingContext.MaximumAlerts);
            InformationReader.ReadAll(file.Content, context);
            SlotReader.ReadAll(file.Content, context);
            TextConditionReader.ReadAll(file.Content, context);
        }

        _files.ForEach(file => LiteratureReader.ReadAll(file.Content, For(file)));
        _files.ForEach(file => ActionReader.ReadAll(file.Content, For(file)));
        _context.Outcomes.RefuseClashes();
        _files.ForEach(file => RuleReader.ReadAll(file.Content, For(file)));
        GuaranteeReader.ReadAll(_files[0].Content, For(_files[0]), _guarantees);
        RefuseTooLargeAnIndex(_files[^1]);
        var protectedTexts = ProtectedTexts.Of(_context, _guarantees);
        _files.Skip(1).ToList().ForEach(file => GuaranteeReader.ReadAll(file.Content, For(file), _guarantees));
        _files.ForEach(file => ExampleReader.ReadAll(file.Content, For(file), _examples));
        foreach (var file in _files.Skip(1))
        {
            OverlayReader.Apply(file.Content, protectedTexts, For(file));
        }

        var points = _files
            .SelectMany(file => file.Content.Texts("points").Select(point => (point.Text, For(file).PlaceOf(point))))
            .ToList();
        _files.ForEach(file => LiteratureReader.Check(file.Content, For(file), points.Select(point => point.Text)));
        _files.ForEach(file => file.Content.RefuseOthers());
        var texts = ReadTexts(protectedTexts);
        return new RuleSetModel(
            Sources: _sources,
            Id: string.Join('+', headers.Select(header => header.Id)),
            Version: string.Join('+', headers.Select(header => header.Version)),
            LazyHash: LazyHashOf([.. _sources.Select(source => source.Rules), .. texts.FirstLanguageFiles]),
            LazyFacts: new Lazy<FactSpace>(_context.Facts),
            RuleBytes: _context.Bytes,
            Actions: [.. _context.Actions],
            Alerts: _context.Alerts,
            Information: _context.Information,
            Slots: _context.Slots,
            TextConditions: _context.TextConditions,
            Rules: _context.Rules,
            StatedGuarantees: _guarantees,
            Declarations: new Lazy<Declarations>(new Declarations
            {
                Guarantees = _guarantees,
                Examples = _examples,
                Points = points,
                Literature = [.. _context.Literature],
            }),
            Review: _context.Reviews[0],
            Texts: texts.Catalogs);
    }

    /// <summary>The index of the rules has a row for each value of each fact that they speak of.</summary>
    private void RefuseTooLargeAnIndex(RuleFile last)
    {
        long maximum = IndexSize.MostWords(_context.Bytes);
        if (IndexSize.WordsOf(_context.Facts, _context.Rules) > maximum)
        {
            last.Bag.Add(last.Content.Value, Faults.TooMany("values of facts, each counted for every 64 effects, in files of this size", (int)maximum));
        }
    }

    private void Open(RuleSetSource source)
    {
        var bag = NewBag(source.Rules);
        if (Parse(source.Rules, bag) is { } root && JsonObject.From(root, bag) is { } content)
        {
            _files.Add(new RuleFile(_files.Count, source, content, bag));
        }
    }

    private (string Id, string Version) ReadHeader(RuleFile file)
    {
        var content = file.Content;
        content.Optional("$schema");
        content.Number("format", FormatVersion, FormatVersion, required: true);
        string id = content.Required("id") is { } name ? For(file).Id(name) ?? "" : "";
        if (file.Index > 0)
        {
            string[] below = [.. _files.Take(file.Index).Select(other => other.Content.Optional("id")?.Text ?? "")];
            OverlayReader.CheckExtends(content, below[0], file.Bag);
            if (below.Contains(id))
            {
                file.Bag.Add(content.Optional("id")!, Faults.DuplicateId("rule set", id));
            }
        }

        _context.Reviews.Add(ReviewReader.Read(content));
        return (id, Version(content, file.Bag));
    }

    private void ReadFacts()
    {
        List<FactDefinition> facts = [];
        _files.ForEach(file => HostFactReader.ReadAll(file.Content, For(file), facts));
        _context = _context with { Facts = new FactSpace(facts) };
    }

    private TextFilesReader ReadTexts(ProtectedTexts protectedTexts)
    {
        var reader = new TextFilesReader(_context, protectedTexts, IsSound);
        foreach (var file in _files)
        {
            foreach (var text in file.Source.Texts)
            {
                var bag = NewBag(text);
                if (Parse(text, bag) is { } root)
                {
                    reader.Read(text, root, file.Index, bag);
                }
            }
        }

        reader.Finish(_files[^1].Index, _files[^1].Content.Value, _files[^1].Bag);
        return reader;
    }

    private bool IsSound(int file) => _isSoundBelow && file < _sources.Count - 1;

    private ReadingContext For(RuleFile file) => _context.For(file.Bag, file.Index);

    private DiagnosticBag NewBag(SourceFile file)
    {
        var bag = new DiagnosticBag(file.Name, file.Content);
        _bags.Add(bag);
        return bag;
    }

    private static JsonValue? Parse(SourceFile file, DiagnosticBag bag)
    {
        if (file.Content.Length <= MaximumBytes)
        {
            return JsonInput.Parse(file.Content, bag);
        }

        bag.Add(0, "$", Faults.TooLarge(MaximumBytes));
        return null;
    }

    /// <summary>What sound files state about their rules.</summary>
    public static Declarations DeclarationsOf(IReadOnlyList<RuleSetSource> sources) => Read(sources, [])!.Declarations.Value;

    // What is put off must hold on to the files alone, and not to what was read of them; so this is static.
    private static Lazy<string> LazyHashOf(SourceFile[] files) => new(() => HashOf(files));

    /// <summary>The hash of sound files, which are read once more for it.</summary>
    private static string HashOf(IEnumerable<SourceFile> files)
    {
        var hash = new ContentHash();
        foreach (var file in files)
        {
            hash.Add(Parse(file, new DiagnosticBag(file.Name, file.Content))!);
        }

        return hash.ToHex();
    }

    private static string Version(JsonObject file, DiagnosticBag diagnostics)
    {
        if (file.Required("version") is not { } value || JsonObject.TextOf(value, diagnostics) is not { } text)
        {
            return "";
        }

        string[] parts = text.Split('.');
        bool sound = parts.Length == 3
            && parts.All(part => part.Length is >= 1 and <= 9 && part.All(char.IsAsciiDigit));
        if (!sound)
        {
            diagnostics.Add(value, Faults.BadName("a version such as 1.4.0"));
        }

        return text;
    }

    private sealed record RuleFile(int Index, RuleSetSource Source, JsonObject Content, DiagnosticBag Bag);
}
