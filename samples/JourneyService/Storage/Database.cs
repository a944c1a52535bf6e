using System.Data;

namespace JourneyService.Storage;

/// <summary>One database, of PostgreSQL or SQLite. What is asked of both alike stands where it is asked; here is what they do not do alike.</summary>
internal abstract class Database(DbDataSource source, int writers)
{
    static Database()
    {
        // SQLite keeps a UUID as text, and only GetFieldValue makes one of it.
        SqlMapper.AddTypeMap(typeof(Guid), DbType.Guid, useGetFieldValue: true);
        SqlMapper.AddTypeMap(typeof(Guid?), DbType.Guid, useGetFieldValue: true);
    }

    /// <summary>How many batches are written at once.</summary>
    public int Writers => writers;

    /// <summary>Makes the tables of a file of SQL where they are not there yet.</summary>
    public abstract Task Create(string file);

    /// <summary>Writes many rows in one transaction, each only under the epoch that its couple has now, and says which epochs those were.</summary>
    public abstract Task<IEnumerable<(Guid, long)>> Append(IReadOnlyList<PendingEntry> batch);

    /// <summary>Changes rows so that nothing of what was there stays in the file.</summary>
    public virtual Task<int> Erase(Func<DbConnection, Task<int>> work) => Run(work);

    /// <summary>Runs on a thread of the pool: the calls of SQLite block, and a grain must not.</summary>
    public Task<T> Run<T>(Func<DbConnection, Task<T>> work) => Task.Run(async () =>
    {
        await using var connection = await source.OpenConnectionAsync();
        return await work(connection);
    });

    public Task<int> Execute(string sql, object? values = null) => Run(connection => connection.ExecuteAsync(sql, values));

    public async Task<List<T>> Read<T>(string sql, object? values = null) => (await Run(connection => connection.QueryAsync<T>(sql, values))).AsList();

    protected static string SqlOf(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Storage", "Sql", file));
}

/// <summary>Where the journeys are, and where the keys are: the keys are in no backup.</summary>
internal sealed record Databases(Database Journeys, Database Keys);
