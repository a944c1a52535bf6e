using System.Collections.ObjectModel;
using TrustAdvice.Facts;
using TrustAdvice.Matching;
using TrustAdvice.Reading;
using TrustAdvice.Rules;
using TrustAdvice.Texts;

namespace TrustAdvice.Compiling;

/// <summary>Reads a compiled file: the head and the index at once, everything else when it is asked for.</summary>
internal static class CompiledReader
{
    /// <summary>The rules of a file that is known to be what the writer wrote.</summary>
    public static CompiledRules Read(CompiledFile file)
    {
        var texts = new TextPool(file[CompiledFormat.Texts]);
        var boxes = ListOf(file[CompiledFormat.Boxes], texts, (ref RecordReader from, int _) => RuleRecords.ReadBox(ref from));
        var actionRecords = new RecordTable(file[CompiledFormat.Actions]);
        int actions = actionRecords.Count;
        var rules = ListOf(file[CompiledFormat.Rules], texts, (ref RecordReader from, int _) => RuleRecords.ReadRule(ref from, boxes, actions));
        var head = new RecordReader(file[CompiledFormat.Head].Span, texts);
        string id = head.Text();
        string version = head.Text();
        string hash = head.Text();
        int ruleBytes = head.Number();
        var hostFacts = new FactDefinition[head.Number()];
        for (int fact = 0; fact < hostFacts.Length; fact++)
        {
            hostFacts[fact] = RuleRecords.ReadFact(ref head);
        }

        var alerts = head.Texts();
        var information = head.TextsLater();
        int[] visibleTo = head.Numbers();
        int[] opens = head.Numbers();
        var slots = head.Texts();
        int[] caps = head.Numbers();
        var all = new Lazy<IReadOnlyList<RuleSetSource>>(() => SourcesOf(file, long.MaxValue)!);
        var sources = new DecodedList<RuleSetSource>(new RecordTable(file[CompiledFormat.Source]).Count, source => all.Value[source]);
        var model = new RuleSetModel(
            Sources: sources,
            Id: id,
            Version: version,
            LazyHash: new Lazy<string>(hash),
            LazyFacts: new Lazy<FactSpace>(() => hostFacts.Length == 0 ? FactSpace.BuiltIn : new FactSpace(hostFacts)),
            RuleBytes: ruleBytes,
            Actions: ListOf(file[CompiledFormat.Actions], texts, RuleRecords.ReadAction),
            Alerts: alerts,
            Information: new DecodedList<InformationDefinition>(
                visibleTo.Length,
                at => new InformationDefinition(information[at], (Visibility)visibleTo[at], opens[at] == 0 ? null : (OpeningKind)(opens[at] - 1))),
            Slots: new DecodedList<SlotDefinition>(caps.Length, at => new SlotDefinition(slots[at], caps[at])),
            TextConditions: new DecodedDictionary<string, TextCondition>(
                new NamedRecords(file[CompiledFormat.TextConditions], texts), key => key, name => name, (ref RecordReader from) => RuleRecords.ReadTextCondition(ref from, boxes)),
            Review: RuleRecords.ReadReview(ref head),
            Rules: rules,
            StatedGuarantees: ListOf(file[CompiledFormat.Guarantees], texts, (ref RecordReader from, int _) => RuleRecords.ReadGuarantee(ref from, boxes, actions)),
            Declarations: new Lazy<Declarations>(() => RuleSetReader.DeclarationsOf(sources)),
            Texts: new DecodedList<TextCatalog>(file.LanguageCount, language => Catalog(file, language)));
        var index = new RecordReader(file[CompiledFormat.Index].Span, texts);
        return new CompiledRules(
            model,
            BuiltInFacts.Count + hostFacts.Length,
            ListOf(file[CompiledFormat.Entries], texts, (ref RecordReader from, int at) => RuleRecords.ReadEntry(ref from, at, boxes, rules)),
            index.Numbers(),
            index.Numbers(less: 1),
            index.Numbers(less: 1),
            caps,
            new WordTable(file[CompiledFormat.Withheld]),
            IndexOf(ref index, file[CompiledFormat.Rows]));
    }

    /// <summary>
    /// The rule file and the overlays on it, each with the text files beside it, as JSON; null where a part is not sound, or where they say more
    /// than so many bytes together: a text may be named many times.
    /// </summary>
    public static IReadOnlyList<RuleSetSource>? SourcesOf(CompiledFile file, long maximumBytes)
    {
        var core = TextPool.Located(file[CompiledFormat.Texts]);
        var records = new RecordTable(file[CompiledFormat.Source]);
        var rules = new SourceFile[records.Count];
        var texts = new List<SourceFile>[records.Count];
        for (int source = 0; source < rules.Length; source++)
        {
            texts[source] = [];
            if (!SourceTokens.TryRead(records[source], core, isText: false, ref maximumBytes, out _, out rules[source]))
            {
                return null;
            }
        }

        for (int language = 0; language < file.LanguageCount; language++)
        {
            var pool = TextPool.Located(file[language, CompiledFormat.LanguageTexts]);
            var own = new RecordTable(file[language, CompiledFormat.LanguageSource]);
            for (int record = 0; record < own.Count; record++)
            {
                if (!SourceTokens.TryRead(own[record], pool, isText: true, ref maximumBytes, out int beside, out var text) || beside >= rules.Length)
                {
                    return null;
                }

                texts[beside].Add(text);
            }
        }

        return [.. rules.Zip(texts, (rule, own) => new RuleSetSource(rule, own))];
    }

    private delegate T RecordAt<out T>(ref RecordReader from, int index);

    private static DecodedList<T> ListOf<T>(ReadOnlyMemory<byte> section, TextPool texts, RecordAt<T> read)
        where T : class
    {
        var records = new RecordTable(section);
        return new DecodedList<T>(records.Count, index =>
        {
            var from = new RecordReader(records[index], texts);
            return read(ref from, index);
        });
    }

    private static RuleIndex IndexOf(ref RecordReader from, ReadOnlyMemory<byte> rows)
    {
        int words = from.Number();
        int ownWords = from.Number();
        ushort[] firstRows = Short(from.Numbers());
        var blocks = new PairBlock[from.Number()];
        for (int block = 0; block < blocks.Length; block++)
        {
            blocks[block] = new PairBlock(from.Number(), Short(from.Numbers()), Short(from.Numbers()));
        }

        return new RuleIndex(new WordTable(rows), blocks, firstRows, words, ownWords);
    }

    private static ushort[] Short(int[] numbers)
    {
        var all = new ushort[numbers.Length];
        for (int index = 0; index < all.Length; index++)
        {
            all[index] = (ushort)numbers[index];
        }

        return all;
    }

    private static TextCatalog Catalog(CompiledFile file, int language)
    {
        var texts = new TextPool(file[language, CompiledFormat.LanguageTexts]);
        var head = new RecordReader(file[language, CompiledFormat.LanguageHead].Span, texts);
        return new TextCatalog(
            Language: head.Text(),
            DefaultHold: head.Text(),
            Terms: Terms(head.Texts(), head.Texts()),
            Review: RuleRecords.ReadReview(ref head),
            Actions: ById(CompiledFormat.ActionTexts, TextRecords.ReadAction),
            WhyByRule: new DecodedDictionary<(string, string), string>(
                Named(CompiledFormat.WhyByRule), CompiledKeys.Of, CompiledKeys.Ids, TextRecords.ReadSentence),
            Referrals: new DecodedDictionary<ReferralKind, ReferralText>(
                Named(CompiledFormat.Referrals), CompiledKeys.Of, CompiledKeys.Kind, TextRecords.ReadReferral),
            ReferralByRule: new DecodedDictionary<(ReferralKind, string), ReferralText>(
                Named(CompiledFormat.ReferralByRule), CompiledKeys.Of, CompiledKeys.KindAndRule, TextRecords.ReadReferral),
            Alerts: ById(CompiledFormat.Alerts, TextRecords.ReadSentence),
            Information: ById(CompiledFormat.Information, TextRecords.ReadSentence),
            Slots: ById(CompiledFormat.Slots, TextRecords.ReadSentence),
            HoldByRule: ById(CompiledFormat.Holds, TextRecords.ReadSentence),
            Questions: ById(CompiledFormat.Questions, TextRecords.ReadQuestion));

        DecodedDictionary<string, T> ById<T>(int section, RecordTable.Decoder<T> decode)
            where T : class => new(Named(section), key => key, name => name, decode);

        NamedRecords Named(int section) => new(file[language, section], texts);
    }

    private static ReadOnlyDictionary<string, string> Terms(IReadOnlyList<string> names, IReadOnlyList<string> words)
    {
        var terms = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int index = 0; index < names.Count; index++)
        {
            terms.Add(names[index], words[index]);
        }

        return terms.AsReadOnly();
    }
}
