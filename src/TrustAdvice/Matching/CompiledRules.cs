using TrustAdvice.Rules;

namespace TrustAdvice.Matching;

/// <summary>
/// The rules of a model as entries in the order of output: what is withheld; referrals, the most urgent first, those of the
/// rule file before those of overlays, then by rank and in the order of the rules; alerts in their order; recommendations by rank, then by the order of the catalogue. So the
/// first set bits are what is shown.
/// </summary>
internal sealed class CompiledRules
{
    private readonly Entry[] _entries;
    private readonly int[] _sectionEnds;

    private CompiledRules(RuleSetModel model, Entry[] entries)
    {
        Model = model;
        _entries = entries;
        _sectionEnds = [.. Enum.GetValues<Effect>().Select(effect => entries.Count(entry => entry.Effect <= effect))];
        Targets = [.. entries.Select(entry => Outcome.Of(entry).Target)];
        Slots = [.. entries.Select(entry => entry.Effect == Effect.Recommend ? entry.Rule.Slot : -1)];
        Caps = [.. model.Slots.Select(slot => slot.Cap)];
        ActionWords = (model.Actions.Count + 63) / 64;
        Index = RuleIndex.Build(model.Facts, [.. entries.Select(entry => entry.Box)]);
    }

    public RuleSetModel Model { get; }

    public RuleIndex Index { get; }

    /// <summary>For each entry the number of its action, alert, information or kind of referral; -1 for those that withhold.</summary>
    public int[] Targets { get; }

    /// <summary>For each entry the slot that it recommends in; -1 for none.</summary>
    public int[] Slots { get; }

    /// <summary>For each slot how many stand in a round.</summary>
    public int[] Caps { get; }

    /// <summary>The number of words that a set of actions takes.</summary>
    public int ActionWords { get; }

    public ReadOnlySpan<Entry> Entries => _entries;

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
        return new ArraySegment<Entry>(_entries, first, end - first);
    }

    private static IEnumerable<Entry> EntriesOf(RuleDefinition rule, int index, RuleSetModel model)
    {
        // One set of bits for all alternatives of a rule.
        var withheldActions = rule.Withholds?.Actions is { } actions ? ActionBits(actions, model.Actions.Count) : [];
        foreach (var box in rule.Boxes)
        {
            var entry = new Entry { Effect = Effect.Withhold, Box = box, Rule = rule, RuleIndex = index };
            if (rule.Withholds is { } withheld)
            {
                yield return entry with
                {
                    WithheldActions = withheldActions,
                    WithheldReferrals = withheld.Referrals.Aggregate(0, (bits, kind) => bits | 1 << (int)kind),
                };
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

    private static ulong[] ActionBits(IEnumerable<int> actions, int count)
    {
        var bits = new ulong[(count + 63) / 64];
        foreach (int action in actions)
        {
            bits[action / 64] |= 1UL << (action % 64);
        }

        return bits;
    }
}
