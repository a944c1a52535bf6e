using TrustAdvice.Facts;
using TrustAdvice.Matching;
using TrustAdvice.Rules;

namespace TrustAdvice.Proof;

/// <summary>Where a rule set that was changed can give something else than before.</summary>
internal static class Touched
{
    private static readonly int WhoBrokeTrustFact = FactSpace.BuiltIn.IndexOf("whoBrokeTrust");

    /// <summary>
    /// Boxes outside which the same entries match in the same order in two rule sets, of which the second has the facts, actions, alerts and
    /// information of the first one before its own. Null where the form of the rules does not show that.
    /// </summary>
    public static IReadOnlyList<Box>? Between(CompiledRules below, CompiledRules above)
    {
        var before = below.Entries.ToArray();
        var after = above.Entries.ToArray();
        var gone = before.Select(KeyOf).ToHashSet();
        gone.ExceptWith(after.Select(KeyOf));
        var added = after.Select(KeyOf).ToHashSet();
        added.ExceptWith(before.Select(KeyOf));
        var kept = before.Where(entry => !gone.Contains(KeyOf(entry)));
        var known = after.Where(entry => !added.Contains(KeyOf(entry)));
        int actions = below.Model.Actions.Count;
        return kept.Count() == known.Count() && kept.Zip(known).All(pair => DoTheSame(pair.First, pair.Second, actions))
            ? [.. gone.Concat(added).Select(key => key.Box).Distinct()]
            : null;
    }

    /// <summary>The situations in which a guarantee can hold or fail because of what is in some boxes: also those that it compares with one there.</summary>
    public static IEnumerable<Box> Of(Guarantee guarantee, IReadOnlyList<Box> boxes) => guarantee.Kind switch
    {
        GuaranteeKind.Monotone => boxes.Select(box => Without(box, guarantee.AlongFact)),
        GuaranteeKind.Mirror when guarantee.Law == GuaranteeLaw.Role => boxes.Select(box => Without(box, WhoBrokeTrustFact)),
        GuaranteeKind.Mirror => boxes.Concat(boxes.Select(Perspective.Retold.Of).OfType<Box>()),
        GuaranteeKind.Always or GuaranteeKind.Never or GuaranteeKind.Covered or GuaranteeKind.Incompatible => boxes,
    };

    /// <summary>All of an entry that decides what it does and where it stands, but for what it withholds.</summary>
    private static (Effect Effect, string Rule, Box Box, int Rank, int Target, ReferralEffect Referral) KeyOf(Entry entry) =>
        (entry.Effect, entry.RuleId, entry.Box, entry.Effect.IsRanked() ? entry.Rule.Rank : 0, entry.Target, entry.Referral);

    private static bool DoTheSame(Entry one, Entry other, int actions) =>
        KeyOf(one).Equals(KeyOf(other))
        && (one.Effect != Effect.Withhold
            || (Enum.GetValues<ReferralKind>().All(kind => one.Takes(kind) == other.Takes(kind))
                && Enumerable.Range(0, actions).All(action => one.Takes(action) == other.Takes(action))));

    private static Box Without(Box box, int fact) => box.Where(constraint => constraint.Fact != fact);
}
