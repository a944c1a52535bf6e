using System.Runtime.InteropServices;

namespace TrustAdvice.Journeys;

/// <summary>
/// What stands of a set of events: those that no other covers. An entry covers one of its kind and id that has a lower revision; a
/// withdrawal covers every entry that its id names. Whose a covered entry is, where that is told, must be the same.
/// </summary>
/// <remarks>
/// INVARIANT: covering is transitive and nothing covers itself, so what stands of a union does not depend on the order or the steps in
/// which it is made, nor on how often an event arrives. A withdrawal is covered by nothing.
/// </remarks>
internal sealed class StandingEvents
{
    private readonly HashSet<(string Id, DateOnly? On, JourneyRole? Signer)> _withdrawn = [];
    private readonly Dictionary<((string Type, string Id, DateOnly? On) Entry, JourneyRole? Signer), int> _revisions = [];
    private readonly Dictionary<((string Type, string Id, DateOnly? On) Entry, JourneyRole? Signer, object? Slot), JourneyEvent> _first = [];
    private readonly Dictionary<((string Type, string Id, DateOnly? On) Entry, JourneyRole Signer), CheckInEvent> _gravest = [];
    private readonly JourneyRole? _reader;

    private StandingEvents(IEnumerable<JourneyEvent> events, JourneyRole? reader)
    {
        _reader = reader;
        JourneyEvent[] named = [.. events.Where(entry => entry.Id is not null)];
        foreach (var entry in named)
        {
            if (entry is WithdrawalEvent withdrawal)
            {
                AddWithdrawal(withdrawal);
            }
            else
            {
                Raise((KeyOf(entry), null), entry.Revision);
                Raise((KeyOf(entry), SignerOf(entry)), entry.Revision);
            }
        }

        foreach (var entry in named)
        {
            if (entry is not WithdrawalEvent && !IsOutdated(entry))
            {
                PutFirst((KeyOf(entry), null, entry.Slot), entry);
                PutFirst((KeyOf(entry), SignerOf(entry), entry.Slot), entry);
                if (entry is CheckInEvent checkIn)
                {
                    ref var gravest = ref CollectionsMarshal.GetValueRefOrAddDefault(_gravest, (KeyOf(checkIn), checkIn.By), out _);
                    gravest = gravest is null ? checkIn : gravest.WithGraver(checkIn);
                }
            }
        }
    }

    /// <summary>The events that stand, in the order given.</summary>
    /// <param name="events">Sound events; the same one may be there more than once.</param>
    /// <param name="reader">Whose log it is: feedback that names nobody is theirs.</param>
    public static JourneyEvent[] Of(JourneyEvent[] events, JourneyRole? reader)
    {
        if (!Array.Exists(events, entry => entry.Id is not null))
        {
            return events;
        }

        var standing = new StandingEvents(events, reader);
        return [.. events.Where(standing.Stands).Select(standing.Whole)];
    }

    private bool Stands(JourneyEvent entry) =>
        entry.Id is null || entry is WithdrawalEvent
        || (!IsWithdrawn(entry) && !IsOutdated(entry) && Precedence(_first[(KeyOf(entry), SignerOf(entry), entry.Slot)], entry) == 0);

    /// <summary>No answer about danger is lost where two corrections do not know of one another: the graver one counts.</summary>
    private JourneyEvent Whole(JourneyEvent entry) =>
        entry is CheckInEvent { Id: not null } checkIn ? checkIn.WithGraver(_gravest[(KeyOf(checkIn), checkIn.By)]) : entry;

    private void AddWithdrawal(WithdrawalEvent withdrawal)
    {
        foreach (JourneyRole? signer in new[] { null, withdrawal.By })
        {
            _withdrawn.Add((withdrawal.Id!, null, signer));
            _withdrawn.Add((withdrawal.Id!, withdrawal.On, signer));
        }
    }

    private bool IsWithdrawn(JourneyEvent entry) => _withdrawn.Contains((entry.Id!, DayOf(entry), SignerOf(entry)));

    private bool IsOutdated(JourneyEvent entry) => _revisions[(KeyOf(entry), SignerOf(entry))] > entry.Revision;

    private void Raise(((string Type, string Id, DateOnly? On) Entry, JourneyRole? Signer) key, int revision)
    {
        ref int highest = ref CollectionsMarshal.GetValueRefOrAddDefault(_revisions, key, out _);
        highest = Math.Max(highest, revision);
    }

    private void PutFirst(((string Type, string Id, DateOnly? On) Entry, JourneyRole? Signer, object? Slot) key, JourneyEvent entry)
    {
        if (!_first.TryGetValue(key, out var first) || entry.Revision > first.Revision
            || (entry.Revision == first.Revision && Precedence(first, entry) < 0))
        {
            _first[key] = entry;
        }
    }

    private JourneyRole? SignerOf(JourneyEvent entry) => entry is FeedbackEvent ? entry.Signer ?? _reader : entry.Signer;

    /// <summary>The id of a promise names the promise, of which there is a word each day.</summary>
    private static DateOnly? DayOf(JourneyEvent entry) => entry is PromiseEvent ? entry.On : null;

    private static (string Type, string Id, DateOnly? On) KeyOf(JourneyEvent entry) => (entry.Type, entry.Id!, DayOf(entry));

    /// <summary>
    /// Of two that do not know of one another: the one that tells whose it is, then the graver one, then the one that is held back,
    /// then either, but always the same. What is private in a shared check-in has no say: it would show in what is shared.
    /// </summary>
    private int Precedence(JourneyEvent one, JourneyEvent other)
    {
        var (x, y) = (Whose(one), Whose(other));
        if (x.Equals(y))
        {
            return 0;
        }

        int order = (x.Writer is not null).CompareTo(y.Writer is not null);
        order = order != 0 ? order : x.Gravity.CompareTo(y.Gravity);
        order = order != 0 ? order : x.IsPrivate.CompareTo(y.IsPrivate);
        order = order != 0 ? order : string.CompareOrdinal(JourneyWriter.ToJson(x.WithoutPrivateAnswers), JourneyWriter.ToJson(y.WithoutPrivateAnswers));
        return order != 0 ? order : string.CompareOrdinal(JourneyWriter.ToJson(x), JourneyWriter.ToJson(y));
    }

    /// <summary>An entry as it stands in a log that others read as well, so that what wins does not change with who reads.</summary>
    private JourneyEvent Whose(JourneyEvent entry) =>
        _reader is { } reader && entry is { IsPrivate: true, Writer: null } ? entry.WrittenBy(reader) : entry;
}
