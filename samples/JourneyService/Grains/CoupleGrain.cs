using System.Threading.Channels;
using Orleans.Concurrency;

namespace JourneyService.Grains;

/// <summary>Holds both logs in memory, and puts an entry into its row before it says yes.</summary>
/// <remarks>Reentrant: an entry that waits for its row keeps nobody else waiting. What is in memory is what is durable.</remarks>
[Reentrant]
internal sealed partial class CoupleGrain(
    JourneyStore store, EntryWriter writer, PersonKeys keys, Advisor advisor, IReminderSink sink, TimeProvider time, IOptions<JourneyServiceOptions> options, ILogger<CoupleGrain> logger)
    : Grain, ICoupleGrain, IRemindable
{
    private const string Reminder = "check-in";

    private readonly Dictionary<JourneyRole, Journey> _views = [];
    private Dictionary<JourneyRole, Partner> _partners = [];
    private EntryCipher? _couplesCipher;
    private long _epoch;

    private Guid Couple => this.GetPrimaryKey();

    public override Task OnActivateAsync(CancellationToken cancellationToken) => Load();

    public async Task<Outcome> Found(Caller founder, WhoBrokeTrust told)
    {
        await keys.Create(Couple, PersonKeys.Couple, told);
        await store.Found(Couple);
        await Load();
        await KeepReminder();
        return await Join(founder, told);
    }

    public async Task<Outcome> Join(Caller joiner, WhoBrokeTrust told)
    {
        if (_couplesCipher is null)
        {
            return Outcome.Unknown;
        }

        if (!_partners.ContainsKey(joiner.Role))
        {
            await keys.Create(Couple, (short)joiner.Role, told);
            if (!await store.Join(Couple, _epoch, joiner.Role, joiner.Person))
            {
                return Stale();
            }

            await Load();
        }

        return Of(joiner) is null ? Outcome.Refused : Outcome.Done;
    }

    public async Task<Outcome> Append(Caller writer, string entry)
    {
        if (Of(writer) is not { } partner)
        {
            return Outcome.Unknown;
        }

        var said = JourneyEvent.FromJson(entry);
        if (partner.Entries.Contains(said))
        {
            return Outcome.Done;
        }

        if (!partner.HasRoomFor(entry))
        {
            return Outcome.Refused;
        }

        bool shared = SharedEntries.Has(said, writer.Role);
        var row = (shared ? _couplesCipher! : partner.Cipher!).Seal(Couple, writer.Role, shared, entry, options.Value.WriteFormat);
        if (await TryWrite(row) is var outcome and not Outcome.Done)
        {
            return outcome;
        }

        partner.Take(said, entry);
        _views.Clear();
        return Outcome.Done;
    }

    public Task<byte[]?> Ask(Caller reader, Topic topic, DateOnly on, string[] languages) => Task.FromResult(
        Of(reader) is null ? null : Answers.Of(topic, View(reader.Role), on, advisor.For(languages)));

    public async Task<Outcome> Leave(Caller leaver)
    {
        if (!_partners.TryGetValue(leaver.Role, out var partner) || partner.Person != leaver.Person)
        {
            return Outcome.Unknown;
        }

        // The key goes first: if the rest fails, what is left cannot be read.
        bool isLast = !_partners.Any(other => other.Key != leaver.Role && other.Value.Cipher is not null);
        await keys.Destroy(Couple, (short)leaver.Role);
        if (isLast)
        {
            await keys.Destroy(Couple, PersonKeys.Couple);
        }

        if (!await (isLast ? store.Dissolve(Couple, _epoch) : store.Forget(Couple, _epoch, leaver.Role)))
        {
            return Stale();
        }

        if (isLast && await this.GetReminder(Reminder) is { } reminder)
        {
            await this.UnregisterReminder(reminder);
        }

        await Load();
        return Outcome.Done;
    }

    public Task KeepReminder() => this.RegisterOrUpdateReminder(Reminder, options.Value.ReminderPeriod, options.Value.ReminderPeriod);

    /// <summary>Reminds whose check-in falls due today; none while it is not clear that they are safe.</summary>
    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        foreach (var (role, partner) in _partners.Where(partner => partner.Value.Cipher is not null && partner.Value.RemindedOn != today).ToList())
        {
            var schedule = View(role).Schedule(today);
            bool fallsDue = schedule.NextCheckIn == today && View(role).Schedule(today.AddDays(-1)).NextCheckIn == today;
            if (fallsDue && schedule.Notification is { } text)
            {
                partner.RemindedOn = today;
                await sink.Push(partner.Person, text);
            }
        }
    }

    private Partner? Of(Caller caller) =>
        _partners.TryGetValue(caller.Role, out var partner) && partner.Person == caller.Person && partner.Cipher is not null ? partner : null;

    /// <summary>All of one's own, and what the other one shares. Private entries of the other one are not even merged.</summary>
    private Journey View(JourneyRole role)
    {
        if (!_views.TryGetValue(role, out var view))
        {
            var log = _partners[role].Log(role);
            foreach (var (otherRole, other) in _partners.Where(partner => partner.Key != role))
            {
                // Of somebody who left stays what was the couple's.
                log = other.Cipher is null ? log.With(other.Entries) : Journey.Merge(log, other.Log(otherRole).SharedView());
            }

            _views[role] = view = log.ViewFor(role);
        }

        return view;
    }

    private async Task<Outcome> TryWrite(StoredEntry row)
    {
        try
        {
            return await writer.Write(row, _epoch) ? Outcome.Done : Stale();
        }
        catch (Exception exception) when (exception is DbException or TimeoutException or ChannelClosedException)
        {
            LogNotStored(logger, exception.GetType().Name);
            return Outcome.TryAgain;
        }
    }

    /// <summary>Another grain has taken over. Its memory is right and this one's may not be.</summary>
    private Outcome Stale()
    {
        LogStale(logger);
        DeactivateOnIdle();
        return Outcome.TryAgain;
    }

    private async Task Load()
    {
        Dictionary<JourneyRole, Partner> partners = [];
        var known = await keys.Of(Couple);
        var couplesCipher = known.GetValueOrDefault(PersonKeys.Couple);
        var stored = couplesCipher is null ? null : await store.Open(Couple);
        foreach (var (role, person) in stored?.Members ?? [])
        {
            partners.Add(role, new Partner(person ?? default, person is null ? null : known.GetValueOrDefault((short)role)));
        }

        int unread = 0;
        foreach (var row in stored?.Entries ?? [])
        {
            var partner = partners[row.Author];
            if ((row.Shared ? couplesCipher : partner.Cipher)?.Open(row) is { } json && JourneyEvent.TryFromJson(json, out var entry, out _))
            {
                partner.Take(entry, json);
            }
            else
            {
                unread++;
            }
        }

        if (unread > 0)
        {
            // They stay where they are: a later version of the service may read them.
            LogUnread(logger, unread);
        }

        (_partners, _couplesCipher, _epoch) = (partners, stored is null ? null : couplesCipher, stored?.Epoch ?? 0);
        _views.Clear();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An entry was not stored: {Reason}. It is sent again.")]
    private static partial void LogNotStored(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A change was refused: the couple is awake elsewhere. It is sent again.")]
    private static partial void LogStale(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} entries could not be read and were left out.")]
    private static partial void LogUnread(ILogger logger, int count);
}
