using System.Numerics;
using TrustAdvice.Matching;

namespace TrustAdvice.Asking;

/// <summary>
/// Says what a reader is shown at a point, as a short list of numbers to compare: the actions shown in their order, the
/// referrals with their urgency, the alerts. Wording is left out: a sentence alone is not worth a question.
/// </summary>
/// <remarks>Allocates nothing for a point; made for asking a hundred points in a row.</remarks>
internal sealed class ShownReader
{
    private const int End = -1;

    private readonly RuleIndex _index;
    private readonly Entry[] _entries;
    private readonly int[] _outcomes;
    private readonly (int First, int End)[] _sections;
    private readonly int _limit;

    public ShownReader(CompiledRules rules, int limit)
    {
        _index = rules.Index;
        _entries = rules.Entries.ToArray();
        _outcomes = [.. _entries.Select(entry => entry.Effect == Effect.Refer
            ? ((int)entry.Referral.To * 8) + (int)entry.Referral.Urgency
            : entry.Target)];
        _sections = [.. Enum.GetValues<Effect>().Select(rules.Section)];
        _limit = limit;
        ActionWords = (rules.Model.Actions.Count + 63) / 64;
        MaximumLength = limit + Enum.GetValues<ReferralKind>().Length + rules.Model.Alerts.Count + 2;
    }

    /// <summary>How many numbers a list has at most.</summary>
    public int MaximumLength { get; }

    /// <summary>How many words of scratch space are needed.</summary>
    public int ScratchLength => (2 * _index.WordCount) + ActionWords;

    private int ActionWords { get; }

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

    private int Show(ReadOnlySpan<ulong> matches, Span<ulong> withheldActions, Span<int> shown)
    {
        withheldActions.Clear();
        int withheldReferrals = 0;
        for (int entry = Next(matches, Effect.Withhold, 0); entry >= 0; entry = Next(matches, Effect.Withhold, entry + 1))
        {
            withheldReferrals |= _entries[entry].WithheldReferrals;
            ulong[] actions = _entries[entry].WithheldActions;
            for (int word = 0; word < actions.Length; word++)
            {
                withheldActions[word] |= actions[word];
            }
        }

        int length = Actions(matches, withheldActions, shown);
        shown[length++] = End;
        length += Referrals(matches, withheldReferrals, shown[length..]);
        shown[length++] = End;
        return length + Alerts(matches, shown[length..]);
    }

    private int Actions(ReadOnlySpan<ulong> matches, ReadOnlySpan<ulong> withheld, Span<int> shown)
    {
        int count = 0;
        for (int entry = Next(matches, Effect.Recommend, 0);
            entry >= 0 && count < _limit;
            entry = Next(matches, Effect.Recommend, entry + 1))
        {
            int action = _outcomes[entry];
            if ((withheld[action / 64] >> (action % 64) & 1) == 0 && !shown[..count].Contains(action))
            {
                shown[count++] = action;
            }
        }

        return count;
    }

    private int Referrals(ReadOnlySpan<ulong> matches, int withheld, Span<int> shown)
    {
        int count = 0;
        int seen = withheld;
        for (int entry = Next(matches, Effect.Refer, 0); entry >= 0; entry = Next(matches, Effect.Refer, entry + 1))
        {
            int kind = 1 << (_outcomes[entry] / 8);
            if ((seen & kind) == 0)
            {
                seen |= kind;
                shown[count++] = _outcomes[entry];
            }
        }

        return count;
    }

    private int Alerts(ReadOnlySpan<ulong> matches, Span<int> shown)
    {
        int count = 0;
        for (int entry = Next(matches, Effect.Alert, 0); entry >= 0; entry = Next(matches, Effect.Alert, entry + 1))
        {
            if (count == 0 || shown[count - 1] != _outcomes[entry])
            {
                shown[count++] = _outcomes[entry];
            }
        }

        return count;
    }

    /// <summary>The next matching entry of an effect from a place on, counted from the section's start for 0; -1 at the end.</summary>
    private int Next(ReadOnlySpan<ulong> matches, Effect effect, int from)
    {
        var (first, end) = _sections[(int)effect];
        int at = Math.Max(first, from);
        while (at < end)
        {
            ulong bits = matches[at / 64] >> (at % 64);
            if (bits != 0)
            {
                at += BitOperations.TrailingZeroCount(bits);
                return at < end ? at : -1;
            }

            at = ((at / 64) + 1) * 64;
        }

        return -1;
    }
}
