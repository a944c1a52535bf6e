using System.Runtime.InteropServices;

namespace TrustAdvice.Journeys;

/// <summary>
/// The union of logs. INVARIANT: it is commutative, associative and idempotent: who broke trust and who reads are joined in a
/// semilattice each, whose a private entry is depends on its own log and on who reads at the end, and the rest is a union.
/// </summary>
internal static class JourneyMerge
{
    public static Journey Of(IReadOnlyList<Journey> logs)
    {
        var who = logs.Select(log => log.WhoBrokeTrust).Aggregate(Joined);
        var reader = logs.All(log => log.Reader == logs[0].Reader) ? logs[0].Reader : null;
        Dictionary<JourneyEvent, (JourneyEvent Shown, int Most)> all = [];
        foreach (var log in logs)
        {
            Add(log, reader, all);
        }

        return Journey.Merged(who, all.Values.SelectMany(entry => Enumerable.Repeat(entry.Shown, entry.Most)), reader);
    }

    /// <summary>
    /// What two logs say of who broke trust. Where it is me in one and my partner in the other, both tell the same, and nobody is the
    /// reader any more (null). Whatever else differs is disputed: no log makes the other one a person who broke trust.
    /// </summary>
    private static WhoBrokeTrust? Joined(WhoBrokeTrust? one, WhoBrokeTrust? other) =>
        one == other ? one : IsOfOne(one) && IsOfOne(other) ? null : WhoBrokeTrust.Disputed;

    private static bool IsOfOne(WhoBrokeTrust? who) => who is null or WhoBrokeTrust.Me or WhoBrokeTrust.Partner;

    /// <summary>Notes how each entry stands in the merged log, and how often in the log that has it most often.</summary>
    private static void Add(Journey log, JourneyRole? reader, Dictionary<JourneyEvent, (JourneyEvent Shown, int Most)> all)
    {
        Dictionary<JourneyEvent, int> counts = [];
        foreach (var entry in log.Log)
        {
            var whole = log.Reader is { } writer && entry is { IsPrivate: true, Writer: null } ? entry.WrittenBy(writer) : entry;
            int count = ++CollectionsMarshal.GetValueRefOrAddDefault(counts, whole, out _);
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(all, whole, out bool isKnown);
            // For the reader of all logs it need not be said whose an entry is; where one of them says it, it stays said.
            var shown = reader is null || entry.Writer is not null || !isKnown ? (reader is null ? whole : entry) : known.Shown;
            known = (shown, Math.Max(known.Most, count));
        }
    }
}
