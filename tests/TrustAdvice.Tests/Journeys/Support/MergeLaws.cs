using TrustAdvice.Journeys;

namespace TrustAdvice.Tests.Journeys.Support;

/// <summary>What holds for every merge. Said anew here, by comparing each entry with each, to argue with what the library does.</summary>
internal static class MergeLaws
{
    /// <summary>The first law that three logs break; null where all hold.</summary>
    public static string? Broken(Journey[] logs)
    {
        var (a, b, c) = (logs[0], logs[1], logs[2]);
        var all = Journey.Merge(a, b, c);
        string whole = all.ToJson();
        return Journey.Merge(c, a, b).ToJson() != whole ? "The order of logs matters."
            : Journey.Merge(Journey.Merge(a, b), c).ToJson() != whole || Journey.Merge(a, Journey.Merge(b, c)).ToJson() != whole ? "The steps matter."
            : !Journey.Merge(a, a).Equals(a) || !Journey.Merge(a).Equals(a) ? "A log merged with itself is another."
            : Journey.Merge(all, b).ToJson() != whole || Journey.Merge(all, all).ToJson() != whole ? "A log that comes again changes something."
            : Journey.FromJson(whole).ToJson() != whole ? "A merged log is not read back the same."
            : Expected(logs, all.Reader).Except(all.Events).Any() ? "An entry is lost."
            : all.Events.Except(Expected(logs, all.Reader)).Any() ? "An entry stands that is covered, or that nobody wrote."
            : !all.Events.Where(entry => entry is not PromiseEvent { Id: null }).GroupBy(entry => entry).All(same => same.Count() == 1) ? "An entry counts twice."
            : all.Events.OfType<PromiseEvent>().Where(promise => promise.Id is null).GroupBy(promise => promise)
                .Any(same => same.Count() != logs.Max(log => Whole(log, all.Reader).Count(other => other.Equals(same.Key)))) ? "A promise without an id counts too often or too seldom."
            : new[] { JourneyRole.BrokeTrust, JourneyRole.WasHurt }.Select(reader => Interference(logs, reader)).FirstOrDefault(broken => broken is not null);
    }

    /// <summary>What a private entry of the other one changes for a reader; null where nothing.</summary>
    private static string? Interference(Journey[] logs, JourneyRole reader)
    {
        var without = Without(logs, reader);
        var (full, bare) = (Journey.Merge(logs), Journey.Merge(without));
        return full.SharedView().ToJson() != bare.SharedView().ToJson() ? "A private entry changes the shared view."
            : full.SharedView(mutual: true).ToJson() != bare.SharedView(mutual: true).ToJson() ? "A private entry changes the mutual view."
            : full.ViewFor(reader).ToJson() != bare.ViewFor(reader).ToJson() ? "A private entry changes what the other one sees."
            : full.ViewFor(reader, mutual: true).ToJson() != bare.ViewFor(reader, mutual: true).ToJson() ? "A private entry changes what the other one sees of what both answered."
            : null;
    }

    /// <summary>The logs without what is private to the other one.</summary>
    internal static Journey[] Without(Journey[] logs, JourneyRole reader)
    {
        // What was shared may be corrected or taken back, and that shows, also where the correction is not shared. An id that both use
        // is one that both know.
        var open = logs
            .SelectMany(log => log.Events.Where(entry => !entry.IsPrivate || entry is CheckInEvent { Corrects: true } || IsOf(reader, entry, log)))
            .Select(entry => entry.Id)
            .ToHashSet();
        return [.. logs.Select(log => new Journey(
            log.WhoBrokeTrust,
            log.Events
                .Where(entry => IsOf(reader, entry, log) || !entry.IsPrivate || entry is CheckInEvent { Corrects: true } || (entry.Id is not null && open.Contains(entry.Id)))
                .Select(entry => IsOf(reader, entry, log) || entry is not CheckInEvent checkIn || (checkIn.Ratings.Count == 0 && !checkIn.Corrects) ? entry : checkIn.WithoutPrivateAnswers),
            log.DeclaredReader))];
    }

    private static bool IsOf(JourneyRole reader, JourneyEvent entry, Journey log) => (entry.Signer ?? entry.Author ?? log.Reader) == reader;

    /// <summary>What must stand, whatever the order: whatever is not covered.</summary>
    private static List<JourneyEvent> Expected(Journey[] logs, JourneyRole? reader)
    {
        JourneyEvent[] all = [.. logs.SelectMany(log => Whole(log, reader)).Distinct()];
        return [.. all.Where(entry => !Array.Exists(all, other => Covers(other, entry, reader))).Select(entry => Graver(entry, all))];
    }

    private static JourneyEvent Graver(JourneyEvent entry, JourneyEvent[] all) => entry is not CheckInEvent { Id: not null } checkIn ? entry : all
        .OfType<CheckInEvent>()
        .Where(other => (other.Id, other.By, other.Revision) == (checkIn.Id, checkIn.By, checkIn.Revision))
        .Aggregate(checkIn, (gravest, other) => gravest.WithGraver(other));

    /// <summary>A log's entries as they stand in a merged one of this reader.</summary>
    private static IEnumerable<JourneyEvent> Whole(Journey log, JourneyRole? reader) =>
        log.Events.Select(entry => reader is null && log.Reader is { } writer && entry is { IsPrivate: true, Writer: null } ? entry.WrittenBy(writer) : entry);

    private static bool Covers(JourneyEvent cover, JourneyEvent entry, JourneyRole? reader)
    {
        if (entry is WithdrawalEvent || entry.Id is null || cover.Id != entry.Id || (entry is PromiseEvent && cover.On != entry.On))
        {
            return false;
        }

        var (one, other) = (SignerOf(cover, reader), SignerOf(entry, reader));
        if (other is not null && one != other)
        {
            return false;
        }

        return cover is WithdrawalEvent
            || (cover.Type == entry.Type && (cover.Revision > entry.Revision
                || (cover.Revision == entry.Revision && Equals(cover.Slot, entry.Slot) && Weight(cover, reader).CompareTo(Weight(entry, reader)) > 0)));
    }

    private static JourneyRole? SignerOf(JourneyEvent entry, JourneyRole? reader) => entry is FeedbackEvent { By: null } ? reader : entry.Signer;

    private static (bool, int, bool, Ordinal, Ordinal) Weight(JourneyEvent given, JourneyRole? reader)
    {
        var entry = reader is { } writer && given is { IsPrivate: true, Writer: null } ? given.WrittenBy(writer) : given;
        return (entry.Writer is not null, entry.Gravity, entry.IsPrivate, new Ordinal(JourneyWriter.ToJson(entry.WithoutPrivateAnswers)), new Ordinal(JourneyWriter.ToJson(entry)));
    }

    private readonly record struct Ordinal(string Text) : IComparable<Ordinal>
    {
        public int CompareTo(Ordinal other) => string.CompareOrdinal(Text, other.Text);
    }
}
