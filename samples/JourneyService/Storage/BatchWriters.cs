namespace JourneyService.Storage;

/// <summary>Writes many rows in one transaction, each only under the epoch that its couple has now, and says which epochs those were.</summary>
internal delegate Task<HashSet<(Guid Couple, long Epoch)>> BatchWriter(DbConnection connection, IReadOnlyList<PendingEntry> batch);

/// <summary>The one statement that the two databases do not share.</summary>
internal static class BatchWriters
{
    // FOR SHARE waits for a grain that is waking elsewhere and then sees its epoch. In the order of ids, so that two batches never wait for one another.
    private const string Unnested = """
        WITH live AS (
            SELECT id, epoch FROM couple WHERE (id, epoch) IN (SELECT * FROM unnest(@couples, @epochs)) ORDER BY id FOR SHARE),
        written AS (
            INSERT INTO entry (couple, id, author, shared, format, payload)
            SELECT b.couple, b.id, b.author, b.shared, b.format, b.payload
            FROM unnest(@couples, @epochs, @ids, @authors, @shared, @formats, @payloads) AS b (couple, epoch, id, author, shared, format, payload)
            JOIN live ON live.id = b.couple AND live.epoch = b.epoch
            ON CONFLICT DO NOTHING)
        SELECT id, epoch FROM live
        """;

    public static async Task<HashSet<(Guid Couple, long Epoch)>> Postgres(DbConnection connection, IReadOnlyList<PendingEntry> batch)
    {
        await using var command = Database.Command(
            connection,
            Unnested,
            ("couples", batch.Select(row => row.Entry.Couple).ToArray()),
            ("epochs", batch.Select(row => row.Epoch).ToArray()),
            ("ids", batch.Select(row => row.Entry.Id).ToArray()),
            ("authors", batch.Select(row => (short)row.Entry.Author).ToArray()),
            ("shared", batch.Select(row => row.Entry.Shared).ToArray()),
            ("formats", batch.Select(row => row.Entry.Format).ToArray()),
            ("payloads", batch.Select(row => row.Entry.Payload).ToArray()));
        await using var reader = await command.ExecuteReaderAsync();
        HashSet<(Guid, long)> live = [];
        while (await reader.ReadAsync())
        {
            live.Add((reader.GetGuid(0), reader.GetInt64(1)));
        }

        return live;
    }

    public static async Task<HashSet<(Guid Couple, long Epoch)>> Sqlite(DbConnection connection, IReadOnlyList<PendingEntry> batch)
    {
        // Where the power may fail, NORMAL could lose what was confirmed.
        await Database.Execute(connection, "PRAGMA synchronous = FULL");
        await using var transaction = await connection.BeginTransactionAsync();
        HashSet<(Guid, long)> live = [];
        foreach (var (entry, epoch) in batch)
        {
            await using var isLive = Database.Command(connection, "SELECT 1 FROM couple WHERE id = @couple AND epoch = @epoch", ("couple", entry.Couple), ("epoch", epoch));
            if (await isLive.ExecuteScalarAsync() is not null)
            {
                live.Add((entry.Couple, epoch));
                await Database.Execute(
                    connection,
                    "INSERT INTO entry (couple, id, author, shared, format, payload) VALUES (@couple, @id, @author, @shared, @format, @payload) ON CONFLICT DO NOTHING",
                    ("couple", entry.Couple),
                    ("id", entry.Id),
                    ("author", (short)entry.Author),
                    ("shared", entry.Shared),
                    ("format", entry.Format),
                    ("payload", entry.Payload));
            }
        }

        await transaction.CommitAsync();
        return live;
    }
}
