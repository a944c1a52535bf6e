using Dapper;

namespace JourneyService.Storage;

/// <summary>Writes many rows in one transaction, each only under the epoch that its couple has now, and says which epochs those were.</summary>
internal delegate Task<IEnumerable<(Guid Couple, long Epoch)>> BatchWriter(DbConnection connection, IReadOnlyList<PendingEntry> batch);

/// <summary>The one thing that the two databases do not do alike.</summary>
internal static class BatchWriters
{
    private static readonly string AppendAll = Database.SqlOf("append.postgres.sql");
    private static readonly string AppendOne = Database.SqlOf("append.sqlite.sql");

    public static Task<IEnumerable<(Guid Couple, long Epoch)>> Postgres(DbConnection connection, IReadOnlyList<PendingEntry> batch) =>
        connection.QueryAsync<(Guid, long)>(AppendAll, new
        {
            couples = batch.Select(row => row.Entry.Couple).ToArray(),
            epochs = batch.Select(row => row.Epoch).ToArray(),
            ids = batch.Select(row => row.Entry.Id).ToArray(),
            authors = batch.Select(row => (short)row.Entry.Author).ToArray(),
            shared = batch.Select(row => row.Entry.Shared).ToArray(),
            formats = batch.Select(row => row.Entry.Format).ToArray(),
            payloads = batch.Select(row => row.Entry.Payload).ToArray(),
        });

    public static async Task<IEnumerable<(Guid Couple, long Epoch)>> Sqlite(DbConnection connection, IReadOnlyList<PendingEntry> batch)
    {
        // Where the power may fail, NORMAL could lose what was confirmed.
        await connection.ExecuteAsync("PRAGMA synchronous = FULL");
        await using var transaction = await connection.BeginTransactionAsync();
        List<(Guid, long)> live = [];
        foreach (var (entry, epoch) in batch)
        {
            var (couple, id, author, shared, format, payload) = entry;
            live.AddRange(await connection.QueryAsync<(Guid, long)>(AppendOne, new { couple, epoch, id, author, shared, format, payload }, transaction));
        }

        await transaction.CommitAsync();
        return live;
    }
}
