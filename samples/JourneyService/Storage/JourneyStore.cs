namespace JourneyService.Storage;

/// <summary>The couples, who belongs to them, and their rows. Rows are written by <see cref="EntryWriter"/>.</summary>
internal sealed class JourneyStore(Database database)
{
    /// <summary>Takes the couple over and reads all of it; null where there is no such couple.</summary>
    /// <remarks>The epoch goes up first: whatever another grain writes afterwards is refused, and what it wrote before is read.</remarks>
    public Task<StoredCouple?> Open(Guid couple) => database.Run(async connection =>
    {
        await using var raise = Database.Command(connection, "UPDATE couple SET epoch = epoch + 1 WHERE id = @couple RETURNING epoch", ("couple", couple));
        if (await raise.ExecuteScalarAsync() is not long epoch)
        {
            return null;
        }

        Dictionary<JourneyRole, Guid?> members = [];
        List<StoredEntry> entries = [];
        await using var read = Database.Command(
            connection,
            "SELECT role, person FROM member WHERE couple = @couple; SELECT id, author, shared, format, payload FROM entry WHERE couple = @couple",
            ("couple", couple));
        await using var reader = await read.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            members.Add((JourneyRole)reader.GetInt16(0), await reader.IsDBNullAsync(1) ? null : reader.GetGuid(1));
        }

        await reader.NextResultAsync();
        while (await reader.ReadAsync())
        {
            entries.Add(new(couple, reader.GetGuid(0), (JourneyRole)reader.GetInt16(1), reader.GetBoolean(2), reader.GetInt16(3), reader.GetFieldValue<byte[]>(4)));
        }

        return new StoredCouple(epoch, members, entries);
    });

    public Task<int> Found(Guid couple) =>
        database.Execute("INSERT INTO couple (id, epoch) VALUES (@couple, 0) ON CONFLICT DO NOTHING", ("couple", couple));

    /// <summary>Puts a person into a place that is free. False where another grain has taken over.</summary>
    public Task<bool> Join(Guid couple, long epoch, JourneyRole role, Guid person) => database.Run(connection => Fenced(
        connection,
        couple,
        epoch,
        "INSERT INTO member (couple, role, person) VALUES (@couple, @role, @person) ON CONFLICT DO NOTHING",
        ("couple", couple),
        ("role", (short)role),
        ("person", person)));

    /// <summary>Deletes what is one person's and keeps the place empty for ever.</summary>
    public Task<bool> Forget(Guid couple, long epoch, JourneyRole role) => database.Erase(connection => Fenced(
        connection,
        couple,
        epoch,
        """
        DELETE FROM entry WHERE couple = @couple AND author = @role AND NOT shared;
        UPDATE member SET person = NULL WHERE couple = @couple AND role = @role
        """,
        ("couple", couple),
        ("role", (short)role)));

    /// <summary>Deletes a couple, when the last of the two leaves.</summary>
    public Task<bool> Dissolve(Guid couple, long epoch) => database.Erase(connection => Fenced(
        connection,
        couple,
        epoch,
        "DELETE FROM entry WHERE couple = @couple; DELETE FROM member WHERE couple = @couple; DELETE FROM couple WHERE id = @couple",
        ("couple", couple)));

    /// <summary>Every couple, for a silo whose reminders are in memory.</summary>
    public Task<List<Guid>> All() => database.Run(async connection =>
    {
        await using var command = Database.Command(connection, "SELECT id FROM couple");
        await using var reader = await command.ExecuteReaderAsync();
        List<Guid> couples = [];
        while (await reader.ReadAsync())
        {
            couples.Add(reader.GetGuid(0));
        }

        return couples;
    });

    private static async Task<bool> Fenced(DbConnection connection, Guid couple, long epoch, string sql, params (string Name, object Value)[] values)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        // Changes nothing, and holds the couple: a grain that wakes elsewhere waits until this is committed.
        if (await Database.Execute(connection, "UPDATE couple SET epoch = epoch WHERE id = @couple AND epoch = @epoch", ("couple", couple), ("epoch", epoch)) != 1)
        {
            return false;
        }

        await Database.Execute(connection, sql, values);
        await transaction.CommitAsync();
        return true;
    }
}
