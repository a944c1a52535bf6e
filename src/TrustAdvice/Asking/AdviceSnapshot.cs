using TrustAdvice.Matching;
using TrustAdvice.Rules;

namespace TrustAdvice.Asking;

/// <summary>
/// Says what a reader is shown at a point, as a short list of numbers to compare: the actions shown in their order and
/// slots, the
/// referrals with their urgency, the alerts. Wording and information are left out: a sentence alone is not worth a question.
/// </summary>
/// <remarks>
/// Allocates nothing for a point; made for asking a hundred points in a row. Of the entries only those of shown referrals are decoded: what
/// else it says stands in the index.
/// </remarks>
internal sealed class AdviceSnapshot
{
    private const int End = -1;

    private readonly CompiledRules _rules;
    private readonly RuleIndex _index;
    private readonly int _limit;

    /// <summary>The words in which there is an entry that withholds.</summary>
    private readonly int _withholdingWords;

    public AdviceSnapshot(CompiledRules rules, int limit)
    {
        _rules = rules;
        _index = rules.Index;
        _limit = limit;
        _withholdingWords = (rules.Section(Effect.Withhold).End + 63) / 64;
        MaximumLength = limit + Verdict.MostReferrals + rules.Model.Alerts.Count + 2;
    }

    /// <summary>How many numbers a list has at most.</summary>
    public int MaximumLength { get; }

    /// <summary>
    /// How many words of scratch space are needed: for the matches of a point, for those with one fact left open, for what is done at the
    /// point, and for the matches of the point that was read whole with what they withhold.
    /// </summary>
    public int ScratchLength => (3 * _index.WordCount) + (2 * _rules.DoneWords);

    /// <summary>Writes the list for a point and gives its length.</summary>
    public int Read(ReadOnlySpan<byte> codes, Span<ulong> scratch, Span<int> shown)
    {
        var whole = Whole(scratch);
        _index.Match(codes, whole);
        var withheld = Withheld(scratch);
        withheld.Clear();
        new MatchReader(_rules, whole).Withheld(withheld);
        return Show(whole, scratch, shown);
    }

    /// <summary>Matches a point with one fact left open, for <see cref="ReadWith"/>.</summary>
    public void Open(int fact, ReadOnlySpan<byte> codes, Span<ulong> scratch) =>
        _index.MatchExcept(fact, codes, scratch.Slice(_index.WordCount, _index.WordCount));

    /// <summary>
    /// Writes the list for the point that <see cref="Open"/> matched, with a value for the open fact. <see cref="Read"/> has to come before, for a
    /// point near it: most often the same is withheld there, and then that is not gathered again.
    /// </summary>
    public int ReadWith(int fact, int code, Span<ulong> scratch, Span<int> shown)
    {
        var matches = scratch[.._index.WordCount];
        _index.And(scratch.Slice(_index.WordCount, _index.WordCount), fact, code, matches);
        return Show(matches, scratch, shown);
    }

    /// <summary>The alerts of a list.</summary>
    public static ReadOnlySpan<int> Alerts(ReadOnlySpan<int> shown) => shown[(shown.LastIndexOf(End) + 1)..];

    private Span<ulong> Whole(Span<ulong> scratch) => scratch.Slice(2 * _index.WordCount, _index.WordCount);

    /// <summary>What is withheld at the point that was read whole.</summary>
    private Span<ulong> Withheld(Span<ulong> scratch) => scratch[^_rules.DoneWords..];

    private int Show(ReadOnlySpan<ulong> matches, Span<ulong> scratch, Span<int> list)
    {
        var shown = new MatchReader(_rules, matches);
        var done = scratch.Slice(3 * _index.WordCount, _rules.DoneWords);
        var withheld = Withheld(scratch);
        if (matches[.._withholdingWords].SequenceEqual(Whole(scratch)[.._withholdingWords]))
        {
            withheld.CopyTo(done);
        }
        else
        {
            done.Clear();
            shown.Withheld(done);
        }

        int length = shown.Actions(done, list[.._limit]);
        foreach (ref int action in list[..length])
        {
            action = (_rules.Targets[action] * (SlotDefinition.Maximum + 1)) + _rules.Slots[action] + 1;
        }

        list[length++] = End;
        var referrals = list[length..];
        referrals = referrals[..shown.Referrals(done, referrals)];
        foreach (ref int referral in referrals)
        {
            referral = (_rules.Targets[referral] * 8) + (int)_rules[referral].Referral.Urgency;
        }

        length += referrals.Length;
        list[length++] = End;
        var alerts = list[length..];
        alerts = alerts[..shown.Each(Effect.Alert, alerts)];
        foreach (ref int alert in alerts)
        {
            alert = _rules.Targets[alert];
        }

        return length + alerts.Length;
    }
}
