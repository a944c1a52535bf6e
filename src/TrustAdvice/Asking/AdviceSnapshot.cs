using TrustAdvice.Matching;
using TrustAdvice.Rules;

namespace TrustAdvice.Asking;

/// <summary>
/// Says what a reader is shown at a point, as a short list of numbers to compare: the actions shown in their order and
/// slots, the
/// referrals with their urgency, the alerts. Wording and information are left out: a sentence alone is not worth a question.
/// </summary>
/// <remarks>Allocates nothing for a point; made for asking a hundred points in a row.</remarks>
internal sealed class AdviceSnapshot
{
    private const int End = -1;

    private readonly CompiledRules _rules;
    private readonly RuleIndex _index;
    private readonly int[] _outcomes;
    private readonly int _limit;

    public AdviceSnapshot(CompiledRules rules, int limit)
    {
        _rules = rules;
        _index = rules.Index;
        _outcomes = [.. rules.Entries.ToArray().Select(entry => entry.Effect == Effect.Refer
            ? ((int)entry.Referral.To * 8) + (int)entry.Referral.Urgency
            : entry.Effect == Effect.Recommend ? (entry.Target * (SlotDefinition.Maximum + 1)) + entry.Rule.Slot + 1
            : entry.Target)];
        _limit = limit;
        MaximumLength = limit + Enum.GetValues<ReferralKind>().Length + rules.Model.Alerts.Count + 2;
    }

    /// <summary>How many numbers a list has at most.</summary>
    public int MaximumLength { get; }

    /// <summary>How many words of scratch space are needed.</summary>
    public int ScratchLength => (2 * _index.WordCount) + ActionWords;

    private int ActionWords => _rules.ActionWords;

    /// <summary>Writes the list for a point and gives its length.</summary>
    public int Read(ReadOnlySpan<byte> codes, Span<ulong> scratch, Span<int> shown)
    {
        var matches = scratch[.._index.WordCount];
        _index.Match(codes, matches);
        return Show(matches, scratch[^ActionWords..], shown);
    }

    /// <summary>Matches a point with one fact left open, for <see cref="ReadWith"/>.</summary>
    public void Open(int fact, ReadOnlySpan<byte> codes, Span<ulong> scratch) =>
        _index.MatchExcept(fact, codes, scratch.Slice(_index.WordCount, _index.WordCount));

    /// <summary>Writes the list for the point that <see cref="Open"/> matched, with a value for the open fact.</summary>
    public int ReadWith(int fact, int code, Span<ulong> scratch, Span<int> shown)
    {
        var matches = scratch[.._index.WordCount];
        _index.And(scratch.Slice(_index.WordCount, _index.WordCount), fact, code, matches);
        return Show(matches, scratch[^ActionWords..], shown);
    }

    /// <summary>The alerts of a list.</summary>
    public static ReadOnlySpan<int> Alerts(ReadOnlySpan<int> shown) => shown[(shown.LastIndexOf(End) + 1)..];

    private int Show(ReadOnlySpan<ulong> matches, Span<ulong> done, Span<int> list)
    {
        done.Clear();
        var shown = new MatchReader(_rules, matches);
        int withheldReferrals = shown.Withheld(done);
        int length = Numbers(list[..shown.Actions(done, list[.._limit])]);
        list[length++] = End;
        length += Numbers(list.Slice(length, shown.Referrals(withheldReferrals, list[length..])));
        list[length++] = End;
        return length + Numbers(list.Slice(length, shown.Each(Effect.Alert, list[length..])));
    }

    /// <summary>Writes what each entry shows over its place.</summary>
    private int Numbers(Span<int> entries)
    {
        foreach (ref int entry in entries)
        {
            entry = _outcomes[entry];
        }

        return entries.Length;
    }
}
