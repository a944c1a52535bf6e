using System.Collections.ObjectModel;
using System.Diagnostics;
using TrustAdvice.Facts;
using TrustAdvice.Input;
using TrustAdvice.Matching;
using TrustAdvice.Rules;

namespace TrustAdvice.Explaining;

/// <summary>Finds the rule and the facts by which an outcome is given, from the same entries that gave it.</summary>
internal sealed class Explainer(CompiledRules rules, EntryTexts texts, Situation situation)
{
    private readonly RuleSetModel _model = rules.Model;
    private readonly FactSpace _facts = rules.Model.Facts;

    /// <summary>Puts what is found into words.</summary>
    public Prose Speaker { get; } = new(texts.Phrases, fact => rules.Model.Facts.Find(fact) is { } known ? texts.Ask(known) : null);

    /// <summary>Why an outcome is given; null when it is not.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="codes">The situation.</param>
    /// <param name="order">For an action: the entries that put each given action where it stands.</param>
    /// <param name="isBroughtForward">Whether an action stands where another was put aside.</param>
    public Explanation? Explain(Outcome outcome, ReadOnlySpan<byte> codes, IReadOnlyList<Entry> order, Func<int, bool> isBroughtForward)
    {
        var given = GivenBy(outcome, codes);
        int place = outcome.Effect == Effect.Recommend ? order.ToList().FindIndex(entry => entry.Target == outcome.Target) : -1;
        if (given.Count == 0 || (outcome.Effect == Effect.Recommend && place < 0))
        {
            return null;
        }

        // An action's first entry may have had no room in its slot; the one that puts it where it stands decides.
        var leading = place < 0 ? given[0] : order[place];
        byte[] cited = codes.ToArray();
        var named = NamedBy(leading.RuleIndex, outcome);
        var near = new NearPoint(
            [.. EntriesOf(leading.RuleIndex, outcome).Select(entry => entry.Box)],
            rules.SectionEntries(Effect.Withhold).Where(outcome.IsTakenBy).Select(entry => entry.Box),
            cited);
        LeaveOut(near, cited, named);
        return new Explanation
        {
            Id = IdOf(outcome),
            Rule = leading.Rule.Id,
            AlsoGivenBy = [.. given
                .Select(entry => entry.Rule.Id)
                .Distinct(StringComparer.Ordinal)
                .Where(id => id != leading.Rule.Id)],
            Facts = _facts.Decode(cited),
            Accepted = AcceptedBy(near, cited),
            UnknownFacts = UnknownFacts(named, cited),
            Sources = Sources(outcome, leading),
            Rank = leading.Rule.Rank,
            Place = place < 0 ? null : PlaceOf(leading, place == 0 ? null : order[place - 1], place + 1, given[0], isBroughtForward),
            Title = TitleOf(outcome),
            Speaker = Speaker,
        };
    }

    /// <param name="entry">What puts the action where it stands.</param>
    /// <param name="before">What puts the one right before it there; null for the first.</param>
    /// <param name="number">The place, from 1.</param>
    /// <param name="first">The first entry that gives the action, whether it had room or not.</param>
    /// <param name="isBroughtForward">Whether an action stands where another was put aside.</param>
    private ExplanationPlace PlaceOf(Entry entry, Entry? before, int number, Entry first, Func<int, bool> isBroughtForward)
    {
        bool isTurn = first.Index < before?.Index;
        int index = (isTurn ? first : entry).Rule.Slot;
        string? slot = index < 0 ? null : _model.Slots[index].Id;
        return new ExplanationPlace
        {
            Number = number,
            Slot = slot,
            SlotName = slot is null ? null : texts.SlotName(slot),
            After = before is null ? null : IdOf(Outcome.Of(before)),
            AfterTitle = before is null ? null : TitleOf(Outcome.Of(before)),
            Cause = before is null ? null
                : isBroughtForward(entry.Target) || isBroughtForward(before.Target) ? PlaceCause.BroughtForward
                : isTurn ? PlaceCause.SlotHadItsTurn
                : before.Rule.Rank > first.Rule.Rank ? PlaceCause.HigherRank
                : PlaceCause.CatalogueOrder,
        };
    }

    public string IdOf(Outcome outcome) => outcome.Effect switch
    {
        Effect.Recommend => _model.Actions[outcome.Target].Id,
        Effect.Refer => JsonNames.Of((ReferralKind)outcome.Target),
        Effect.Alert => _model.Alerts[outcome.Target],
        Effect.Inform => _model.Information[outcome.Target].Id,
        Effect.Withhold => throw new UnreachableException("Nothing is given by withholding."),
    };

    /// <summary>What the reader sees of an outcome; its id where a rule set has no text for it.</summary>
    public string TitleOf(Outcome outcome) => texts.TitleOf(outcome, situation) ?? IdOf(outcome);

    /// <summary>The entries that give an outcome at a point, the leading one first; none when it is withheld.</summary>
    public IReadOnlyList<Entry> GivenBy(Outcome outcome, ReadOnlySpan<byte> codes)
    {
        foreach (var entry in rules.SectionEntries(Effect.Withhold))
        {
            if (outcome.IsTakenBy(entry) && entry.Box.Contains(codes))
            {
                return [];
            }
        }

        List<Entry> giving = [];
        foreach (var entry in rules.SectionEntries(outcome.Effect))
        {
            if (Outcome.Of(entry) == outcome && entry.Box.Contains(codes))
            {
                giving.Add(entry);
            }
        }

        return giving;
    }

    /// <summary>
    /// Makes every fact unknown that the rule does not need to give the outcome: each fact left is necessary. Facts that the
    /// rule does not name are tried first, so what remains is what the rule says.
    /// </summary>
    private static void LeaveOut(NearPoint near, byte[] point, HashSet<int> named)
    {
        int[] order = [.. Enumerable.Range(0, point.Length).OrderBy(named.Contains)];

        // Withholding is not monotone: a fact can become unnecessary once another one is left out.
        while (Array.Find(order, fact => point[fact] != 0 && near.GivesWith(fact, 0)) is var fact && point[fact] != 0 && near.GivesWith(fact, 0))
        {
            near.Change(fact, 0);
        }
    }

    private ReadOnlyDictionary<string, IReadOnlyList<string>> AcceptedBy(NearPoint near, byte[] cited) =>
        Enumerable.Range(0, cited.Length).Where(fact => cited[fact] != 0).ToDictionary(
            fact => _facts[fact].Name,
            IReadOnlyList<string> (fact) => [.. Enumerable.Range(0, _facts[fact].Size).Where(code => near.GivesWith(fact, code)).Select(_facts[fact].ValueOf)],
            StringComparer.Ordinal).AsReadOnly();

    private IReadOnlyList<string> UnknownFacts(HashSet<int> named, byte[] cited) =>
        [.. named.Order().Where(fact => cited[fact] == 0).Select(fact => _facts[fact].Name)];

    private HashSet<int> NamedBy(int rule, Outcome outcome) =>
        [.. EntriesOf(rule, outcome).SelectMany(entry => entry.Box.Constraints.ToArray()).Select(c => c.Fact)];

    private IEnumerable<Entry> EntriesOf(int rule, Outcome outcome) =>
        rules.SectionEntries(outcome.Effect).Where(entry => entry.RuleIndex == rule && Outcome.Of(entry) == outcome);

    private IReadOnlyList<string> Sources(Outcome outcome, Entry leading)
    {
        var own = outcome.Effect == Effect.Recommend ? _model.Actions[outcome.Target].Sources : [];
        return [.. leading.Rule.Sources.Union(own, StringComparer.Ordinal)];
    }
}
