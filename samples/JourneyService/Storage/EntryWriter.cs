using System.Threading.Channels;
using Orleans.Storage;

namespace JourneyService.Storage;

/// <summary>Writes the rows of all couples of a silo together: a commit for each would be several times as slow.</summary>
/// <param name="database">The database of the journeys.</param>
/// <param name="write">How it takes a batch.</param>
/// <param name="loops">How many batches are under way at once; SQLite has one writer.</param>
/// <param name="logger">Tells why a batch was not written.</param>
internal sealed partial class EntryWriter(Database database, BatchWriter write, int loops, ILogger<EntryWriter> logger) : BackgroundService
{
    // Above some hundred rows a batch gains nothing more; what waits is bounded, so that a slow disk slows down whoever writes.
    private const int MostInBatch = 500;
    private const int MostWaiting = 10_000;

    private readonly Channel<PendingEntry> _waiting = Channel.CreateBounded<PendingEntry>(MostWaiting);

    /// <summary>Ends when the row is durable.</summary>
    /// <exception cref="InconsistentStateException">Another grain has taken over. Orleans ends the one that gets this: its memory may be out of date.</exception>
    /// <exception cref="OrleansException">It may be stored or not: send the same again.</exception>
    public async Task Write(StoredEntry entry, long epoch)
    {
        var pending = new PendingEntry(entry, epoch);
        await _waiting.Writer.WriteAsync(pending);
        await pending.Written.Task;
    }

    /// <summary>It was started first, so it stops last: everything that was taken is written before.</summary>
    public override Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        return base.StopAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(Enumerable.Range(0, loops).Select(_ => Loop()));

    private async Task Loop()
    {
        while (await _waiting.Reader.WaitToReadAsync())
        {
            List<PendingEntry> batch = new(MostInBatch);
            while (batch.Count < MostInBatch && _waiting.Reader.TryRead(out var pending))
            {
                batch.Add(pending);
            }

            await WriteAndTell(batch);
        }
    }

    private async Task WriteAndTell(List<PendingEntry> batch)
    {
        try
        {
            var live = (await database.Run(connection => write(connection, batch))).ToHashSet();
            foreach (var pending in batch)
            {
                if (live.Contains((pending.Entry.Couple, pending.Epoch)))
                {
                    pending.Written.SetResult();
                }
                else
                {
                    LogStale(logger);
                    pending.Written.SetException(new InconsistentStateException("The couple is awake elsewhere."));
                }
            }
        }
        catch (Exception exception)
        {
            // Whether the rows are there is not known.
            LogNotStored(logger, batch.Count, exception.GetType().Name);
            batch.ForEach(pending => pending.Written.TrySetException(new OrleansException("An entry was not stored.")));
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} entries were not stored: {Reason}. They are sent again.")]
    private static partial void LogNotStored(ILogger logger, int count, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An entry was refused: the couple is awake elsewhere. It is sent again.")]
    private static partial void LogStale(ILogger logger);
}

/// <summary>A row that waits to be written, under the epoch of the grain that wants it.</summary>
internal sealed record PendingEntry(StoredEntry Entry, long Epoch)
{
    /// <summary>Ends when it is written, and fails where it was not.</summary>
    public TaskCompletionSource Written { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
