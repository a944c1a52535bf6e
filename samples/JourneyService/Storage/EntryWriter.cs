using System.Threading.Channels;

namespace JourneyService.Storage;

/// <summary>Writes the rows of all couples of a silo together: a commit for each would be several times as slow.</summary>
/// <param name="database">The database of the journeys.</param>
/// <param name="write">How it takes a batch.</param>
/// <param name="loops">How many batches are under way at once; SQLite has one writer.</param>
internal sealed class EntryWriter(Database database, BatchWriter write, int loops) : IHostedService
{
    // Above some hundred rows a batch gains nothing more; what waits is bounded, so that a slow disk slows down whoever writes.
    private const int MostInBatch = 500;
    private const int MostWaiting = 10_000;

    private readonly Channel<PendingEntry> _waiting = Channel.CreateBounded<PendingEntry>(MostWaiting);
    private Task _running = Task.CompletedTask;

    /// <summary>Ends when the row is durable (true), or when another grain has taken over (false).</summary>
    public async Task<bool> Write(StoredEntry entry, long epoch)
    {
        var pending = new PendingEntry(entry, epoch);
        await _waiting.Writer.WriteAsync(pending);
        return await pending.Written.Task;
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _running = Task.WhenAll(Enumerable.Range(0, loops).Select(_ => Task.Run(Loop, CancellationToken.None)));
        return Task.CompletedTask;
    }

    /// <summary>It was started first, so it stops last: everything that was taken is written before.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        return _running;
    }

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
            var live = await database.Run(connection => write(connection, batch));
            batch.ForEach(pending => pending.Written.SetResult(live.Contains((pending.Entry.Couple, pending.Epoch))));
        }
        catch (Exception exception)
        {
            // Whether the rows are there is not known. Whoever waits says so, and the phone sends the same entry again.
            batch.ForEach(pending => pending.Written.TrySetException(exception));
        }
    }
}
