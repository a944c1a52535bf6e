using System.Numerics;
using TrustAdvice.Rules;

namespace TrustAdvice.Matching;

/// <summary>
/// Reads a result of the index in the order of output: what is given, one entry for each outcome, and no further than it
/// is asked. Allocates nothing.
/// </summary>
/// <remarks>
/// An action or referral that is withheld and one that was already given are left out in the same way: by its bit in a
/// set of what is done. So the caller says what the set begins with, and gets it back with what was given added.
/// </remarks>
internal readonly ref struct MatchReader(CompiledRules rules, ReadOnlySpan<ulong> matches)
{
    private readonly ReadOnlySpan<ulong> _matches = matches;

    /// <summary>Adds what is withheld to a set of what is done.</summary>
    /// <param name="done">As many words as <see cref="CompiledRules.DoneWords"/> says.</param>
    public void Withheld(Span<ulong> done)
    {
        var rows = rules.Withheld.Words;
        var (first, end) = rules.Section(Effect.Withhold);
        for (int at = Next(first, end); at >= 0; at = Next(at + 1, end))
        {
            Rows.Or(rows.Slice((at - first) * done.Length, done.Length), done);
        }
    }

    /// <summary>
    /// For each action that is not done yet the entry that puts it where it stands, in order, until the list is full. In
    /// round r the first entries by rank are taken whose slot has fewer than r times its cap; what finds no room waits for the
    /// next round. So each sort of advice has its turn before a second of the same sort, and the order does not depend on
    /// how long the list is.
    /// </summary>
    /// <param name="done">What to leave out; what is found is added.</param>
    /// <param name="entries">Where the places of the entries are written.</param>
    /// <returns>How many were written.</returns>
    public int Actions(Span<ulong> done, Span<int> entries)
    {
        int count = 0;
        Span<int> taken = stackalloc int[SlotDefinition.Maximum];
        taken.Clear();
        bool someWait = true;
        for (int round = 1; someWait && count < entries.Length; round++)
        {
            // What is passed over for want of room stays so for this round, so one way through the entries is a round.
            someWait = false;
            var (first, end) = rules.Section(Effect.Recommend);
            for (int at = Next(first, end); at >= 0 && count < entries.Length; at = Next(at + 1, end))
            {
                int action = rules.Targets[at];
                ulong bit = 1UL << (action % 64);
                if ((done[action / 64] & bit) != 0)
                {
                    continue;
                }

                int slot = rules.Slots[at];
                if (slot >= 0 && taken[slot] >= round * rules.Caps[slot])
                {
                    someWait = true;
                    continue;
                }

                if (slot >= 0)
                {
                    taken[slot]++;
                }

                done[action / 64] |= bit;
                entries[count++] = at;
            }
        }

        return count;
    }

    /// <summary>The first entry for each kind of referral that is not done yet, in order.</summary>
    /// <param name="done">What to leave out.</param>
    /// <param name="entries">Where the places of the entries are written; there is room for one of each kind.</param>
    /// <returns>How many were written.</returns>
    public int Referrals(ReadOnlySpan<ulong> done, Span<int> entries)
    {
        int count = 0;
        ulong kinds = done[^1];
        var (first, end) = rules.Section(Effect.Refer);
        for (int at = Next(first, end); at >= 0; at = Next(at + 1, end))
        {
            ulong bit = 1UL << rules.Targets[at];
            if ((kinds & bit) == 0)
            {
                kinds |= bit;
                entries[count++] = at;
            }
        }

        return count;
    }

    /// <summary>An entry for each alert or each piece of information, in order.</summary>
    /// <param name="effect">Which of the two.</param>
    /// <param name="entries">Where the places of the entries are written; there is room for one of each.</param>
    /// <returns>How many were written.</returns>
    public int Each(Effect effect, Span<int> entries)
    {
        int count = 0;
        var (first, end) = rules.Section(effect);
        for (int at = Next(first, end); at >= 0; at = Next(at + 1, end))
        {
            // They stand in their order, so those alike stand together.
            if (count == 0 || rules.Targets[at] != rules.Targets[entries[count - 1]])
            {
                entries[count++] = at;
            }
        }

        return count;
    }

    /// <summary>Whether an entry with an effect matches.</summary>
    public bool Any(Effect effect)
    {
        var (first, end) = rules.Section(effect);
        return Next(first, end) >= 0;
    }

    /// <summary>The first match from a place on and before an end, or -1.</summary>
    public int Next(int from, int end)
    {
        int word = from / 64;
        if (from >= end)
        {
            return -1;
        }

        ulong bits = _matches[word] >> (from % 64) << (from % 64);
        while (bits == 0)
        {
            if (++word * 64 >= end)
            {
                return -1;
            }

            bits = _matches[word];
        }

        int at = (word * 64) + BitOperations.TrailingZeroCount(bits);
        return at < end ? at : -1;
    }
}
