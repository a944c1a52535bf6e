using Microsoft.Data.Sqlite;

namespace JourneyService.Storage;

/// <summary>A database in a file, for one silo.</summary>
internal sealed class SqliteDatabase(string folder, string name)
    : Database(SqliteFactory.Instance.CreateDataSource($"Data Source={Path.Combine(Directory.CreateDirectory(folder).FullName, name)}"), writers: 1)
{
    private static readonly string AppendOne = SqlOf("append.sqlite.sql");

    public override Task Create(string file) => Execute($"PRAGMA journal_mode = WAL; {SqlOf(file)}");

    public override Task<IEnumerable<(Guid, long)>> Append(IReadOnlyList<PendingEntry> batch) => Run(async connection =>
    {
        // Where the power may fail, NORMAL could lose what was confirmed.
        await connection.ExecuteAsync("PRAGMA synchronous = FULL");
        await using var transaction = await connection.BeginTransactionAsync();
        List<(Guid, long)> live = [];
        foreach (var (entry, epoch, _) in batch)
        {
            var (couple, id, author, shared, format, payload) = entry;
            live.AddRange(await connection.QueryAsync<(Guid, long)>(AppendOne, new { couple, epoch, id, author, shared, format, payload }, transaction));
        }

        await transaction.CommitAsync();
        return live.AsEnumerable();
    });

    /// <summary>What is deleted is overwritten, in the file and in its log.</summary>
    public override Task<int> Erase(Func<DbConnection, Task<int>> work) => base.Erase(async connection =>
    {
        await connection.ExecuteAsync("PRAGMA secure_delete = ON");
        int erased = await work(connection);
        await connection.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        return erased;
    });
}
