using Orleans.Concurrency;

namespace JourneyService.Grains;

/// <summary>Holds both logs in memory, and puts an entry into its row before it says yes.</summary>
/// <remarks>Reentrant: an entry that waits for its row keeps nobody else waiting. What is in memory is what is durable.</remarks>
[Reentrant]
internal sealed partial class CoupleGrain(
    JourneyStore store, EntryWriter rows, PersonKeys keys, Advisor advisor, IReminderSink sink, TimeProvider time, IOptions<JourneyServiceOptions> options, ILogger<CoupleGrain> logger)
    : Grain, ICoupleGrain, IRemindable
{
    private const string Reminder = "check-in";

    private readonly Dictionary<JourneyRole, Journey> _views = [];
    private Dictionary<JourneyRole, Partner> _partners = [];
    private EntryCipher? _couplesCipher;
    private long _epoch;

    private Guid Couple => this.GetPrimaryKey();

    public override Task OnActivateAsync(CancellationToken cancellationToken) => Load();

    public async Task Found(Caller founder, WhoBrokeTrust told)
    {
        await keys.Create(Couple, PersonKeys.Couple, told);
        await store.Found(Couple);
        await Load();
        await KeepReminder();
        await Join(founder, told);
    }

    public async Task<Outcome> Join(Caller joiner, WhoBrokeTrust told)
    {
        if (_couplesCipher is not null && !_partners.ContainsKey(joiner.Role))
        {
            await keys.Create(Couple, (short)joiner.Role, told);
            await store.Join(Couple, _epoch, joiner.Role, joiner.Person);
            await Load();
        }

        return Of(joiner) is null ? Outcome.Refused : Outcome.Done;
    }

    public async Task<Outcome> Append(Caller writer, string entry)
    {
        var said = JourneyEvent.FromJson(entry);
        return Of(writer) is not { } partner ? Outcome.Unknown
            : partner.Entries.Contains(said) ? Outcome.Done
            : !partner.HasRoomFor(entry) ? Outcome.Refused
            : await Keep(partner, said, entry);
    }

    public Task<byte[]?> Ask(Caller reader, Topic topic, DateOnly on, string[] languages) =>
        Task.FromResult(Of(reader) is { } partner ? Answers.Of(topic, View(partner), on, advisor.For(languages)) : null);

    public async Task<Outcome> Leave(Caller leaver)
    {
        if (Of(leaver) is null)
        {
            return Outcome.Unknown;
        }

        // The key goes first: if the rest fails, what is left cannot be read, and the grain that wakes next deletes it.
        DeactivateOnIdle();
        await keys.Destroy(Couple, (short)leaver.Role);
        await store.Forget(Couple, _epoch, leaver.Role);
        await Load();
        return Outcome.Done;
    }

    public Task KeepReminder() => this.RegisterOrUpdateReminder(Reminder, options.Value.ReminderPeriod, options.Value.ReminderPeriod);

    /// <summary>Reminds whose check-in falls due today; none while it is not clear that they are safe.</summary>
    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        foreach (var partner in _partners.Values.Where(partner => partner.Cipher is not null && partner.RemindedOn != today).ToList())
        {
            var schedule = View(partner).Schedule(today);
            bool fallsDue = schedule.NextCheckIn == today && View(partner).Schedule(today.AddDays(-1)).NextCheckIn == today;
            if (fallsDue && schedule.Notification is { } text)
            {
                partner.RemindedOn = today;
                await sink.Push(partner.Person!.Value, text);
            }
        }
    }

    private Partner? Of(Caller caller) =>
        _partners.TryGetValue(caller.Role, out var partner) && partner.Person == caller.Person && partner.Cipher is not null ? partner : null;

    private async Task<Outcome> Keep(Partner writer, JourneyEvent said, string entry)
    {
        bool shared = SharedEntries.Has(said, writer.Role);
        var cipher = shared ? _couplesCipher! : writer.Cipher!;
        await rows.Write(cipher.Seal(Couple, writer.Role, shared, entry, options.Value.WriteFormat), _epoch);
        writer.Take(said, entry);
        _views.Clear();
        return Outcome.Done;
    }

    /// <summary>All of one's own, and what the other one shares. Private entries of the other one are not even merged.</summary>
    private Journey View(Partner reader)
    {
        if (!_views.TryGetValue(reader.Role, out var view))
        {
            // Of somebody who left stays what was the couple's.
            var log = _partners.Values.Where(partner => partner != reader).Aggregate(
                reader.Log(), (log, other) => other.Cipher is null ? log.With(other.Entries) : Journey.Merge(log, other.Log().SharedView()));
            _views[reader.Role] = view = log.ViewFor(reader.Role);
        }

        return view;
    }

    private async Task Load()
    {
        // The rows come first: a key is made before its owner is a member, so a member without one has left.
        var stored = await store.Open(Couple);
        var known = await keys.Of(Couple);
        if (stored is not null && await FinishLeaving(stored, known))
        {
            stored = await store.Open(Couple);
        }

        _couplesCipher = stored is null ? null : known.GetValueOrDefault(PersonKeys.Couple);
        _epoch = stored?.Epoch ?? 0;
        _partners = _couplesCipher is null ? [] : stored!.Members.ToDictionary(
            member => member.Role, member => new Partner(member.Role, member.Person, known.GetValueOrDefault((short)member.Role)));
        _views.Clear();
        int unread = _partners.Count == 0 ? 0 : stored!.Entries.Count(row => !TryTake(row));
        if (unread > 0)
        {
            // They stay where they are: a later version of the service may read them.
            LogUnread(logger, unread);
        }
    }

    /// <summary>Deletes what is left of somebody whose key is gone, and the couple when both have left. Tells whether anything was.</summary>
    private async Task<bool> FinishLeaving(StoredCouple stored, Dictionary<short, EntryCipher> known)
    {
        // Where the couple's key is not there either, these are not the keys of these journeys: then nothing is deleted.
        var there = stored.Members.FindAll(member => member.Person is not null);
        var left = there.FindAll(member => known.ContainsKey(PersonKeys.Couple) && !known.ContainsKey((short)member.Role));
        foreach (var member in left)
        {
            await store.Forget(Couple, stored.Epoch, member.Role);
        }

        if (there.Count > left.Count || stored.Members.Count == 0)
        {
            return left.Count > 0;
        }

        await keys.Destroy(Couple, PersonKeys.Couple);
        if (await this.GetReminder(Reminder) is { } reminder)
        {
            await this.UnregisterReminder(reminder);
        }

        await store.Dissolve(Couple, stored.Epoch);
        return true;
    }

    private bool TryTake(StoredEntry row)
    {
        var author = _partners[row.Author];
        if ((row.Shared ? _couplesCipher : author.Cipher)?.Open(row) is not { } json || !JourneyEvent.TryFromJson(json, out var entry, out _))
        {
            return false;
        }

        author.Take(entry, json);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} entries could not be read and were left out.")]
    private static partial void LogUnread(ILogger logger, int count);
}
