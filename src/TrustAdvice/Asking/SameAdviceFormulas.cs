using TrustAdvice.Matching;
using TrustAdvice.Proof;
using TrustAdvice.Rules;

namespace TrustAdvice.Asking;

/// <summary>
/// The statements that together say that a situation shows the same as a given one, for the exact search. Each speaks of
/// one thing shown, so each depends on few facts.
/// </summary>
internal sealed class SameAdviceFormulas(CompiledRules rules, int limit)
{
    private readonly OutcomeFormulas _outcomes = new(rules);

    /// <summary>The same actions are shown in the same order and slots, the same referrals with the same urgency, the same alerts.</summary>
    public IReadOnlyList<Formula> SameAs(ReadOnlySpan<byte> codes)
    {
        var verdict = Verdict.Of(rules, codes);
        var actions = verdict.Given().Take(limit).ToList();
        var referrals = verdict.Referrals().Select(entry => entry.Referral).ToList();
        return
        [
            .. SameReferrals(referrals),
            .. SameAlerts(verdict),
            .. SameActions(actions),
        ];
    }

    /// <summary>The same alerts are shown.</summary>
    public IReadOnlyList<Formula> SameAlerts(ReadOnlySpan<byte> codes) => [.. SameAlerts(Verdict.Of(rules, codes))];

    private IEnumerable<Formula> SameAlerts(Verdict verdict)
    {
        var alerts = verdict.Alerts().Select(entry => entry.Target).ToHashSet();
        return Enumerable.Range(0, rules.Model.Alerts.Count).Select(alert => alerts.Contains(alert)
            ? _outcomes.Alerted(alert)
            : Formula.Not(_outcomes.Alerted(alert)));
    }

    /// <summary>At each place the first entry that has room is one of the same action and slot.</summary>
    private IEnumerable<Formula> SameActions(List<Entry> shown)
    {
        var before = new HashSet<int>();
        var taken = new int[rules.Caps.Length];
        int round = 1;
        foreach (var entry in shown)
        {
            if (!HasRoom(entry))
            {
                // The round is over where nothing that still had room is given.
                yield return Formula.Not(_outcomes.AnyGiven(Eligible));
                round++;
            }

            yield return _outcomes.FirstGiven(
                Eligible, other => other.Target == entry.Target && other.Rule.Slot == entry.Rule.Slot);
            before.Add(entry.Target);
            if (entry.Rule.Slot >= 0)
            {
                taken[entry.Rule.Slot]++;
            }
        }

        if (shown.Count < limit)
        {
            yield return Formula.Not(Formula.Any(rules.Model.Actions
                .Where(action => !before.Contains(action.Index))
                .Select(action => _outcomes.Given(action.Index))));
        }

        bool HasRoom(Entry entry) => entry.Rule.Slot < 0 || taken[entry.Rule.Slot] < round * rules.Caps[entry.Rule.Slot];

        bool Eligible(Entry entry) => !before.Contains(entry.Target) && HasRoom(entry);
    }

    /// <summary>
    /// Each kind with the same urgency; the order of equal urgency is compared as well.
    /// </summary>
    private IEnumerable<Formula> SameReferrals(List<ReferralEffect> referrals)
    {
        foreach (var kind in Enum.GetValues<ReferralKind>())
        {
            var given = referrals.FirstOrDefault(referral => referral.To == kind);
            yield return given == default ? Formula.Not(_outcomes.Referred(kind)) : _outcomes.Referred(kind, given.Urgency);
            if (given != default && given.Urgency < Urgency.Emergency)
            {
                yield return Formula.Not(_outcomes.Referred(kind, given.Urgency + 1));
            }
        }

        for (int place = 0; place + 1 < referrals.Count; place++)
        {
            var (first, second) = (referrals[place].To, referrals[place + 1].To);
            yield return _outcomes.Leading(
                Effect.Refer,
                entry => entry.Referral.To == first || entry.Referral.To == second,
                entry => entry.Referral.To == first);
        }
    }
}
