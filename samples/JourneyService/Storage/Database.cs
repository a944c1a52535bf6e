using System.Data;
using Dapper;

namespace JourneyService.Storage;

/// <summary>One database, of PostgreSQL or SQLite: both understand what is asked here.</summary>
/// <param name="source">Where connections come from.</param>
/// <param name="beforeErasing">Run before rows are deleted, so that what is deleted is gone from the file.</param>
/// <param name="afterErasing">The same, afterwards.</param>
internal sealed class Database(DbDataSource source, string beforeErasing = "SELECT 1", string afterErasing = "SELECT 1")
{
    static Database()
    {
        SqlMapper.RemoveTypeMap(typeof(Guid));
        SqlMapper.AddTypeHandler(new GuidHandler());
    }

    /// <summary>Runs on a thread of the pool: the calls of SQLite block, and a grain must not.</summary>
    public Task<T> Run<T>(Func<DbConnection, Task<T>> work) => Task.Run(async () =>
    {
        await using var connection = await source.OpenConnectionAsync();
        return await work(connection);
    });

    public Task<int> Execute(string sql, object? values = null) => Run(connection => connection.ExecuteAsync(sql, values));

    public async Task<List<T>> Read<T>(string sql, object? values = null) => (await Run(connection => connection.QueryAsync<T>(sql, values))).AsList();

    /// <summary>Deletes rows so that nothing of them stays behind in the file.</summary>
    public Task<T> Erase<T>(Func<DbConnection, Task<T>> work) => Run(async connection =>
    {
        await connection.ExecuteAsync(beforeErasing);
        var result = await work(connection);
        await connection.ExecuteAsync(afterErasing);
        return result;
    });

    public static string SqlOf(string file)
    {
        using var reader = new StreamReader(typeof(Database).Assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }

    /// <summary>SQLite keeps a UUID as text.</summary>
    private sealed class GuidHandler : SqlMapper.TypeHandler<Guid>
    {
        public override void SetValue(IDbDataParameter parameter, Guid value) => parameter.Value = value;

        public override Guid Parse(object value) => value as Guid? ?? Guid.Parse((string)value);
    }
}
