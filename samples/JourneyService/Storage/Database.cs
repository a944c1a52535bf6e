namespace JourneyService.Storage;

/// <summary>One database, of PostgreSQL or SQLite: both understand what is asked here.</summary>
/// <param name="source">Where connections come from.</param>
/// <param name="beforeErasing">Run before rows are deleted, so that what is deleted is gone from the file.</param>
/// <param name="afterErasing">The same, afterwards.</param>
internal sealed class Database(DbDataSource source, string beforeErasing = "SELECT 1", string afterErasing = "SELECT 1")
{
    /// <summary>Runs on a thread of the pool: the calls of SQLite block, and a grain must not.</summary>
    public Task<T> Run<T>(Func<DbConnection, Task<T>> work) => Task.Run(async () =>
    {
        await using var connection = await source.OpenConnectionAsync();
        return await work(connection);
    });

    public Task<int> Execute(string sql, params (string Name, object Value)[] values) => Run(connection => Execute(connection, sql, values));

    public Task<List<T>> Read<T>(string sql, Func<DbDataReader, T> read, params (string Name, object Value)[] values) => Run(connection => Read(connection, sql, read, values));

    /// <summary>Deletes rows so that nothing of them stays behind in the file.</summary>
    public Task<T> Erase<T>(Func<DbConnection, Task<T>> work) => Run(async connection =>
    {
        await Execute(connection, beforeErasing);
        var result = await work(connection);
        await Execute(connection, afterErasing);
        return result;
    });

    /// <summary>Makes the tables of a file where they are not there yet.</summary>
    public Task<int> Create(string file, string first) => Run(async connection =>
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await Execute(connection, first);
        int made = await Execute(connection, SqlOf(file));
        await transaction.CommitAsync();
        return made;
    });

    public static string SqlOf(string file)
    {
        using var reader = new StreamReader(typeof(Database).Assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }

    public static async Task<int> Execute(DbConnection connection, string sql, params (string Name, object Value)[] values)
    {
        await using var command = Command(connection, sql, values);
        return await command.ExecuteNonQueryAsync();
    }

    public static async Task<List<T>> Read<T>(DbConnection connection, string sql, Func<DbDataReader, T> read, params (string Name, object Value)[] values)
    {
        await using var command = Command(connection, sql, values);
        await using var reader = await command.ExecuteReaderAsync();
        List<T> rows = [];
        while (await reader.ReadAsync())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private static DbCommand Command(DbConnection connection, string sql, (string Name, object Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
