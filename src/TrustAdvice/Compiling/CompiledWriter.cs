using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using TrustAdvice.Facts;
using TrustAdvice.Input;
using TrustAdvice.Matching;
using TrustAdvice.Reading;
using TrustAdvice.Rules;
using TrustAdvice.Texts;

namespace TrustAdvice.Compiling;

/// <summary>Writes a rule set as a compiled file: the same rule set, the same bytes.</summary>
internal sealed class CompiledWriter
{
    private static readonly JsonDocumentOptions AsRuleFilesAre = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly CompiledRules _rules;
    private readonly RuleSetModel _model;
    private readonly TextPoolWriter _texts = new();
    private readonly Dictionary<Box, int> _boxNumbers = [];
    private readonly List<byte[]> _boxes = [];

    /// <summary>The text files, each with the number of the rule file or overlay beside which it stands and its language.</summary>
    private readonly List<(int File, string? Language, SourceFile Text)> _textFiles;

    private CompiledWriter(CompiledRules rules)
    {
        _rules = rules;
        _model = rules.Model;
        _textFiles = [.. _model.Sources.SelectMany((source, file) => source.Texts.Select(text => (file, LanguageOf(text), text)))];
    }

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(CompiledRules rules) => new CompiledWriter(rules).Write();

    private byte[] Write()
    {
        var sections = new byte[CompiledFormat.FirstLanguage][];
        sections[CompiledFormat.Head] = Head();
        sections[CompiledFormat.Actions] = Table(_model.Actions, RuleRecords.Write);
        sections[CompiledFormat.Rules] = Table(_model.Rules, (to, rule) => RuleRecords.Write(to, rule, BoxNumber));
        sections[CompiledFormat.Guarantees] = Table(_model.Guarantees, (to, guarantee) => RuleRecords.Write(to, guarantee, BoxNumber));
        sections[CompiledFormat.Entries] = Table(_rules.Entries.ToArray(), (to, entry) => RuleRecords.Write(to, entry, BoxNumber));
        sections[CompiledFormat.Index] = Index();
        sections[CompiledFormat.Rows] = Words(_rules.Index.Rows);
        sections[CompiledFormat.Withheld] = Words(_rules.Withheld.Words);
        sections[CompiledFormat.Source] = Table(_model.Sources, (to, source) => WriteSource(to, source.Rules, ExampleReader.Member));
        sections[CompiledFormat.TextConditions] = Named(
            _texts, _model.TextConditions, key => key, (to, condition) => to.Numbers([.. condition.Boxes.Select(BoxNumber)]));
        sections[CompiledFormat.Boxes] = RecordWriter.Table(_boxes);
        sections[CompiledFormat.Texts] = _texts.ToArray();
        return Join([.. sections, .. _model.Texts.SelectMany(LanguageSections)]);
    }

    private byte[] Head()
    {
        var to = new RecordWriter(_texts);
        to.Text(_model.Id);
        to.Text(_model.Version);
        to.Text(_model.Hash);
        to.Number(checked((int)_model.RuleBytes));
        FactDefinition[] hostFacts = [.. _model.Facts.All.Skip(BuiltInFacts.Count)];
        to.Number(hostFacts.Length);
        foreach (var fact in hostFacts)
        {
            RuleRecords.Write(to, fact);
        }

        to.Texts([.. _model.Alerts]);
        to.Texts([.. _model.Information.Select(information => information.Id)]);
        to.Numbers([.. _model.Information.Select(information => (int)information.VisibleTo)]);
        to.Numbers([.. _model.Information.Select(information => 1 + (int?)information.Opens ?? 0)]);
        to.Texts([.. _model.Slots.Select(slot => slot.Id)]);
        to.Numbers([.. _model.Slots.Select(slot => slot.Cap)]);
        RuleRecords.Write(to, _model.Review);
        return to.ToArray();
    }

    private byte[] Index()
    {
        var to = new RecordWriter(_texts);
        to.Numbers([.. Enum.GetValues<Effect>().Select(effect => _rules.Section(effect).End)]);
        to.Numbers([.. _rules.Targets.Select(target => target + 1)]);
        to.Numbers([.. _rules.Slots.Select(slot => slot + 1)]);
        var index = _rules.Index;
        to.Number(index.WordCount);
        to.Number(index.OwnWords);
        to.Numbers([.. index.FirstRows.ToArray().Select(row => (int)row)]);
        to.Number(index.Blocks.Length);
        foreach (ref readonly var block in index.Blocks)
        {
            to.Number(block.First);
            to.Numbers([.. block.Strides().Select(stride => (int)stride)]);
            to.Numbers([.. block.Starts().Select(start => (int)start)]);
        }

        return to.ToArray();
    }

    private static byte[] Words(ReadOnlySpan<ulong> rows)
    {
        var bytes = new byte[rows.Length * sizeof(ulong)];
        for (int word = 0; word < rows.Length; word++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(word * sizeof(ulong)), rows[word]);
        }

        return bytes;
    }

    private IEnumerable<byte[]> LanguageSections(TextCatalog catalog)
    {
        var texts = new TextPoolWriter();
        var sections = new byte[CompiledFormat.SectionsOfLanguage][];
        var head = new RecordWriter(texts);
        head.Text(catalog.Language);
        head.Text(catalog.DefaultHold);
        head.Texts([.. catalog.Terms.Keys]);
        head.Texts([.. catalog.Terms.Values]);
        RuleRecords.Write(head, catalog.Review);
        sections[CompiledFormat.LanguageHead] = head.ToArray();
        sections[CompiledFormat.ActionTexts] = Named(texts, catalog.Actions, key => key, TextRecords.Write);
        sections[CompiledFormat.WhyByRule] = Named(texts, catalog.WhyByRule, CompiledKeys.Of, Sentence);
        sections[CompiledFormat.Referrals] = Named(texts, catalog.Referrals, CompiledKeys.Of, TextRecords.Write);
        sections[CompiledFormat.ReferralByRule] = Named(texts, catalog.ReferralByRule, CompiledKeys.Of, TextRecords.Write);
        sections[CompiledFormat.Alerts] = Named(texts, catalog.Alerts, key => key, Sentence);
        sections[CompiledFormat.Information] = Named(texts, catalog.Information, key => key, Sentence);
        sections[CompiledFormat.Slots] = Named(texts, catalog.Slots, key => key, Sentence);
        sections[CompiledFormat.Holds] = Named(texts, catalog.HoldByRule, key => key, Sentence);
        sections[CompiledFormat.Questions] = Named(texts, catalog.Questions, key => key, TextRecords.Write);
        sections[CompiledFormat.LanguageSource] = RecordWriter.Table([.. _textFiles.Where(text => LanguageTag.Comparer.Equals(text.Language, catalog.Language)).Select(source =>
        {
            var to = new RecordWriter(texts);
            to.Number(source.File);
            WriteSource(to, source.Text, TranslationCheck.Stamps);
            return to.ToArray();
        })]);
        sections[CompiledFormat.LanguageTexts] = texts.ToArray();
        return sections;

        static void Sentence(RecordWriter to, string text) => to.Text(text);
    }

    private static string? LanguageOf(SourceFile text)
    {
        using var document = Parse(text);
        return document.RootElement.GetProperty("language").GetString();
    }

    private static void WriteSource(RecordWriter to, SourceFile file, string forAuthors)
    {
        using var document = Parse(file);
        to.Text(file.Name);
        SourceTokens.Write(to, document.RootElement, forAuthors);
    }

    /// <summary>A rule file may begin with a byte order mark, which this parser does not take.</summary>
    private static JsonDocument Parse(SourceFile file) => JsonDocument.Parse(file.Content[JsonInput.Skipped(file.Content.Span)..], AsRuleFilesAre);

    private int BoxNumber(Box box)
    {
        if (!_boxNumbers.TryGetValue(box, out int number))
        {
            _boxNumbers.Add(box, number = _boxes.Count);
            var to = new RecordWriter(_texts);
            RuleRecords.Write(to, box);
            _boxes.Add(to.ToArray());
        }

        return number;
    }

    private byte[] Table<T>(IEnumerable<T> items, Action<RecordWriter, T> write) => RecordWriter.Table([.. items.Select(item =>
    {
        var to = new RecordWriter(_texts);
        write(to, item);
        return to.ToArray();
    })]);

    /// <summary>Records by name, as <see cref="DecodedDictionary{TKey, T}"/> reads them.</summary>
    private static byte[] Named<TKey, T>(TextPoolWriter texts, IReadOnlyDictionary<TKey, T> items, Func<TKey, string> nameOf, Action<RecordWriter, T> write)
    {
        List<(byte[] Name, byte[] Record)> records = [];
        foreach (var (key, item) in items)
        {
            var to = new RecordWriter(texts);
            to.Text(nameOf(key));
            write(to, item);
            records.Add((Encoding.UTF8.GetBytes(nameOf(key)), to.ToArray()));
        }

        int[] places = [.. Enumerable.Range(0, records.Count)];
        Array.Sort(places, (one, other) => records[one].Name.AsSpan().SequenceCompareTo(records[other].Name));
        var order = new byte[sizeof(int) * (1 + places.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(order, places.Length);
        for (int place = 0; place < places.Length; place++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(order.AsSpan(sizeof(int) * (1 + place)), places[place]);
        }

        return [.. order, .. RecordWriter.Table([.. records.Select(record => record.Record)])];
    }

    private static byte[] Join(IReadOnlyList<byte[]> sections)
    {
        int at = Aligned(CompiledFormat.HeadBytes + (sections.Count * CompiledFormat.PlaceBytes));
        var file = new byte[at + sections.Sum(section => Aligned(section.Length))];
        CompiledFormat.Sign.CopyTo(file);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(CompiledFormat.Sign.Length), CompiledFormat.Version);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(CompiledFormat.Sign.Length + sizeof(ushort)), checked((ushort)sections.Count));
        for (int section = 0; section < sections.Count; section++)
        {
            var place = file.AsSpan(CompiledFormat.HeadBytes + (section * CompiledFormat.PlaceBytes));
            BinaryPrimitives.WriteInt32LittleEndian(place, at);
            BinaryPrimitives.WriteInt32LittleEndian(place[sizeof(int)..], sections[section].Length);
            sections[section].CopyTo(file, at);
            at += Aligned(sections[section].Length);
        }

        return file;
    }

    private static int Aligned(int length) => (length + CompiledFormat.Alignment - 1) / CompiledFormat.Alignment * CompiledFormat.Alignment;
}
