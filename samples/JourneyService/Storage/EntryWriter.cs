using System.Threading.Channels;

namespace JourneyService.Storage;

/// <summary>Writes the rows of all couples of a silo together: a commit for each would be several times as slow.</summary>
internal sealed partial class EntryWriter(Databases databases, ILogger<EntryWriter> logger) : BackgroundService
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
        var written = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await _waiting.Writer.WriteAsync(new PendingEntry(entry, epoch, written));
        if (!await written.Task)
        {
            LogStale(logger);
            throw new InconsistentStateException("The couple is awake elsewhere.");
        }
    }

    /// <summary>It was started first, so it stops last: everything that was taken is written before.</summary>
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        stoppingToken.Register(() => _waiting.Writer.TryComplete());
        return Task.WhenAll(Enumerable.Range(0, databases.Journeys.Writers).Select(_ => WriteAll()));
    }

    private async Task WriteAll()
    {
        await foreach (var first in _waiting.Reader.ReadAllAsync())
        {
            List<PendingEntry> batch = [first];
            while (batch.Count < MostInBatch && _waiting.Reader.TryRead(out var next))
            {
                batch.Add(next);
            }

            try
            {
                var live = (await databases.Journeys.Append(batch)).ToHashSet();
                batch.ForEach(pending => pending.Written.SetResult(live.Contains((pending.Entry.Couple, pending.Epoch))));
            }
            catch (Exception exception)
            {
                // Whether the rows are there is not known.
                LogNotStored(logger, batch.Count, exception.GetType().Name);
                batch.ForEach(pending => pending.Written.TrySetException(new OrleansException("An entry was not stored.")));
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} entries were not stored: {Reason}. They are sent again.")]
    private static partial void LogNotStored(ILogger logger, int count, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An entry was refused: the couple is awake elsewhere. It is sent again.")]
    private static partial void LogStale(ILogger logger);
}
