using TrustAdvice.Facts;
using TrustAdvice.Rules;

namespace TrustAdvice.Matching;

/// <summary>
/// The rules of a model as entries in the order of output: what is withheld; referrals, the most urgent first, those of the
/// rule file before those of overlays, then by rank and in the order of the rules; alerts in their order; recommendations by rank, then by the order of the catalogue. So the
/// first set bits are what is shown.
/// </summary>
internal sealed class CompiledRules
{
    private readonly IReadOnlyList<Entry> _entries;
    private readonly int[] _sectionEnds;

    /// <summary>All entries; null where they are made one by one and nobody has asked for all.</summary>
    private volatile Entry[]? _whole;

    private CompiledRules(RuleSetModel model, Entry[] entries)
    {
        Model = model;
        FactCount = model.Facts.Count;
        _entries = entries;
        _whole = entries;
        _sectionEnds = [.. Enum.GetValues<Effect>().Select(effect => entries.Count(entry => entry.Effect <= effect))];
        Targets = [.. entries.Select(entry => Outcome.Of(entry).Target)];
        Slots = [.. entries.Select(entry => entry.Effect == Effect.Recommend ? entry.Rule.Slot : -1)];
        Caps = [.. model.Slots.Select(slot => slot.Cap)];
        DoneWords = WordsOf(model.Actions.Count);
        Withheld = new WordTable([.. entries.Where(entry => entry.Effect == Effect.Withhold).SelectMany(WithheldRow)]);
        Index = RuleIndex.Build(model.Facts, [.. entries.Select(entry => entry.Box)]);
    }

    /// <summary>The rules of a file in which all of this was written down.</summary>
    /// <param name="model">The model.</param>
    /// <param name="factCount">How many facts the rules can speak of.</param>
    /// <param name="entries">The entries, each of which may be made when it is first asked for.</param>
    /// <param name="sectionEnds">For each effect the end of its entries.</param>
    /// <param name="targets">What each entry is about.</param>
    /// <param name="slots">The slot of each entry.</param>
    /// <param name="caps">How many of each slot stand in a round.</param>
    /// <param name="withheld">For each entry that withholds what it takes away.</param>
    /// <param name="index">The index.</param>
    internal CompiledRules(
        RuleSetModel model, int factCount, IReadOnlyList<Entry> entries, int[] sectionEnds, int[] targets, int[] slots, int[] caps, WordTable withheld, RuleIndex index)
    {
        Model = model;
        FactCount = factCount;
        _entries = entries;
        _sectionEnds = sectionEnds;
        Targets = targets;
        Slots = slots;
        Caps = caps;
        DoneWords = WordsOf(model.Actions.Count);
        Withheld = withheld;
        Index = index;
    }

    public RuleSetModel Model { get; }

    public RuleIndex Index { get; }

    /// <summary>For each entry the number of its action, alert, information or kind of referral; -1 for those that withhold.</summary>
    public int[] Targets { get; }

    /// <summary>For each entry the slot that it recommends in; -1 for none.</summary>
    public int[] Slots { get; }

    /// <summary>For each slot how many stand in a round.</summary>
    public int[] Caps { get; }

    /// <summary>The number of words of a set of what is done: a bit for each action and, in the last word, one for each kind of referral.</summary>
    public int DoneWords { get; }

    /// <summary>For each entry that withholds, in their order, the set of what it takes away.</summary>
    public WordTable Withheld { get; }

    /// <summary>How many entries there are.</summary>
    public int Count => _entries.Count;

    /// <summary>How many facts the rules can speak of.</summary>
    public int FactCount { get; }

    /// <summary>The entry at a place: one object, whichever thread asks first.</summary>
    public Entry this[int at] => _whole?[at] ?? _entries[at];

    /// <summary>All entries, made now where they were not.</summary>
    public ReadOnlySpan<Entry> Entries => Whole();

    public static CompiledRules Compile(RuleSetModel model)
    {
        var entries = model.Rules.SelectMany((rule, index) => EntriesOf(rule, index, model));
        return new CompiledRules(model, [.. entries
            .OrderBy(entry => entry.Effect)
            .ThenByDescending(entry => entry.Referral.Urgency)
            .ThenBy(entry => entry.Effect == Effect.Refer && entry.Rule.Place.File > 0)
            .ThenByDescending(entry => entry.Effect.IsRanked() ? entry.Rule.Rank : 0)
            .ThenBy(entry => entry.Target)
            .ThenBy(entry => entry.RuleIndex)
            .Select((entry, index) => entry with { Index = index })]);
    }

    /// <summary>The entries of one effect, from the first to before the end.</summary>
    public (int First, int End) Section(Effect effect) =>
        (effect == 0 ? 0 : _sectionEnds[(int)effect - 1], _sectionEnds[(int)effect]);

    /// <summary>The entries of one effect, in the order of output.</summary>
    public IEnumerable<Entry> SectionEntries(Effect effect)
    {
        var (first, end) = Section(effect);
        return new ArraySegment<Entry>(Whole(), first, end - first);
    }

    /// <summary>The code of each fact: those of the situation itself, where a host adds none.</summary>
    /// <param name="situation">The situation.</param>
    /// <param name="room">Where they are written if need be: one for each fact.</param>
    public ReadOnlySpan<byte> CodesOf(Situation situation, Span<byte> room)
    {
        if (FactCount == BuiltInFacts.Count)
        {
            return situation.Codes;
        }

        Model.Facts.Encode(situation, room);
        return room;
    }

    private Entry[] Whole() => _whole ??= [.. _entries];

    private static IEnumerable<Entry> EntriesOf(RuleDefinition rule, int index, RuleSetModel model)
    {
        foreach (var box in rule.Boxes)
        {
            var entry = new Entry(Index: -1, Effect.Withhold, model.Rules, index, rule.Id, Target: -1, default)
            {
                Box = box,
            };
            if (rule.Withholds is not null)
            {
                yield return entry;
            }

            foreach (var referral in rule.Refers)
            {
                yield return entry with { Effect = Effect.Refer, Referral = referral };
            }

            foreach (int alert in rule.Alerts)
            {
                yield return entry with { Effect = Effect.Alert, Target = alert };
            }

            foreach (int information in rule.Informs)
            {
                yield return entry with { Effect = Effect.Inform, Target = information };
            }

            foreach (int action in rule.Recommends)
            {
                if (box.And(OwnerGate.Of(model.Actions[action].Owner)) is { } gated)
                {
                    yield return entry with { Effect = Effect.Recommend, Target = action, Box = gated };
                }
            }
        }
    }

    /// <summary>So many that a row is read in whole vectors.</summary>
    private static int WordsOf(int actions) => (((actions + 63) / 64) + Rows.Width) / Rows.Width * Rows.Width;

    private ulong[] WithheldRow(Entry entry)
    {
        var row = new ulong[DoneWords];
        foreach (int action in entry.Rule.Withholds!.Actions)
        {
            row[action / 64] |= 1UL << (action % 64);
        }

        foreach (var kind in entry.Rule.Withholds.Referrals)
        {
            row[^1] |= 1UL << (int)kind;
        }

        return row;
    }
}
