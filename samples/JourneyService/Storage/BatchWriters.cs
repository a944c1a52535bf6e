namespace JourneyService.Storage;

/// <summary>Writes many rows in one transaction, each only under the epoch that its couple has now, and says which epochs those were.</summary>
internal delegate Task<List<(Guid Couple, long Epoch)>> BatchWriter(DbConnection connection, IReadOnlyList<PendingEntry> batch);

/// <summary>The one thing that the two databases do not do alike.</summary>
internal static class BatchWriters
{
    private static readonly string Append = Database.SqlOf("append.sql");

    public static Task<List<(Guid Couple, long Epoch)>> Postgres(DbConnection connection, IReadOnlyList<PendingEntry> batch) => Database.Read(
        connection,
        Append,
        row => (row.GetGuid(0), row.GetInt64(1)),
        ("couples", batch.Select(row => row.Entry.Couple).ToArray()),
        ("epochs", batch.Select(row => row.Epoch).ToArray()),
        ("ids", batch.Select(row => row.Entry.Id).ToArray()),
        ("authors", batch.Select(row => (short)row.Entry.Author).ToArray()),
        ("shared", batch.Select(row => row.Entry.Shared).ToArray()),
        ("formats", batch.Select(row => row.Entry.Format).ToArray()),
        ("payloads", batch.Select(row => row.Entry.Payload).ToArray()));

    public static async Task<List<(Guid Couple, long Epoch)>> Sqlite(DbConnection connection, IReadOnlyList<PendingEntry> batch)
    {
        // Where the power may fail, NORMAL could lose what was confirmed.
        await Database.Execute(connection, "PRAGMA synchronous = FULL");
        await using var transaction = await connection.BeginTransactionAsync();
        List<(Guid, long)> live = [];
        foreach (var (entry, epoch) in batch)
        {
            // A row that is there already is set to what it is, so that it counts as well.
            const string sql = """
                INSERT INTO entry (couple, id, author, shared, format, payload)
                SELECT id, @id, @author, @shared, @format, @payload FROM couple WHERE id = @couple AND epoch = @epoch
                ON CONFLICT DO UPDATE SET id = excluded.id
                """;
            int written = await Database.Execute(
                connection, sql, ("couple", entry.Couple), ("epoch", epoch), ("id", entry.Id), ("author", (short)entry.Author), ("shared", entry.Shared), ("format", entry.Format), ("payload", entry.Payload));
            live.AddRange(Enumerable.Repeat((entry.Couple, epoch), written));
        }

        await transaction.CommitAsync();
        return live;
    }
}
