using Npgsql;

namespace JourneyService.Storage;

/// <summary>A database of PostgreSQL, for any number of silos.</summary>
internal sealed class PostgresDatabase(string connection)
    : Database(NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 20 }), writers: 2)
{
    private static readonly string AppendAll = SqlOf("append.postgres.sql");

    /// <summary>Only one silo at a time makes tables: "IF NOT EXISTS" alone fails where two begin at once. The number is arbitrary.</summary>
    public override Task Create(string file) => Execute($"SELECT pg_advisory_xact_lock(22); {SqlOf(file)}");

    public override Task<IEnumerable<(Guid, long)>> Append(IReadOnlyList<PendingEntry> batch) => Run(connection => connection.QueryAsync<(Guid, long)>(AppendAll, new
    {
        couples = batch.Select(row => row.Entry.Couple).ToArray(),
        epochs = batch.Select(row => row.Epoch).ToArray(),
        ids = batch.Select(row => row.Entry.Id).ToArray(),
        authors = batch.Select(row => (short)row.Entry.Author).ToArray(),
        shared = batch.Select(row => row.Entry.Shared).ToArray(),
        formats = batch.Select(row => row.Entry.Format).ToArray(),
        payloads = batch.Select(row => row.Entry.Payload).ToArray(),
    }));
}
