namespace JourneyService.Storage;

/// <summary>The couples, who belongs to them, and their rows. Rows are written by <see cref="EntryWriter"/>.</summary>
internal sealed class JourneyStore(Database database)
{
    /// <summary>Takes the couple over and reads all of it; null where there is no such couple.</summary>
    /// <remarks>The epoch goes up first: whatever another grain writes afterwards is refused, and what it wrote before is read.</remarks>
    public Task<StoredCouple?> Open(Guid couple) => database.Run(async connection =>
    {
        var epochs = await Database.Read(connection, "UPDATE couple SET epoch = epoch + 1 WHERE id = @couple RETURNING epoch", row => row.GetInt64(0), ("couple", couple));
        return epochs is not [long epoch] ? null : new StoredCouple(
            epoch,
            await Database.Read(
                connection,
                "SELECT role, person FROM member WHERE couple = @couple",
                row => ((JourneyRole)row.GetInt16(0), row.IsDBNull(1) ? (Guid?)null : row.GetGuid(1)),
                ("couple", couple)),
            await Database.Read(
                connection,
                "SELECT id, author, shared, format, payload FROM entry WHERE couple = @couple",
                row => new StoredEntry(couple, row.GetGuid(0), (JourneyRole)row.GetInt16(1), row.GetBoolean(2), row.GetInt16(3), row.GetFieldValue<byte[]>(4)),
                ("couple", couple)));
    });

    public Task<int> Found(Guid couple) => database.Execute("INSERT INTO couple (id, epoch) VALUES (@couple, 0) ON CONFLICT DO NOTHING", ("couple", couple));

    /// <summary>Puts a person into a place that is free. False where another grain has taken over.</summary>
    public Task<bool> Join(Guid couple, long epoch, JourneyRole role, Guid person) => database.Run(connection => Fenced(
        connection, couple, epoch, "INSERT INTO member (couple, role, person) VALUES (@couple, @role, @person) ON CONFLICT DO NOTHING", ("role", (short)role), ("person", person)));

    /// <summary>Deletes what is one person's and keeps the place empty for ever.</summary>
    public Task<bool> Forget(Guid couple, long epoch, JourneyRole role) => database.Erase(connection => Fenced(
        connection,
        couple,
        epoch,
        "DELETE FROM entry WHERE couple = @couple AND author = @role AND NOT shared; UPDATE member SET person = NULL WHERE couple = @couple AND role = @role",
        ("role", (short)role)));

    /// <summary>Deletes a couple, when the last of the two leaves.</summary>
    public Task<bool> Dissolve(Guid couple, long epoch) => database.Erase(connection => Fenced(
        connection, couple, epoch, "DELETE FROM entry WHERE couple = @couple; DELETE FROM member WHERE couple = @couple; DELETE FROM couple WHERE id = @couple"));

    /// <summary>Every couple, for a silo whose reminders are in memory.</summary>
    public Task<List<Guid>> All() => database.Read("SELECT id FROM couple", row => row.GetGuid(0));

    private static async Task<bool> Fenced(DbConnection connection, Guid couple, long epoch, string sql, params (string Name, object Value)[] values)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        // Changes nothing, and holds the couple: a grain that wakes elsewhere waits until this is committed.
        if (await Database.Execute(connection, "UPDATE couple SET epoch = epoch WHERE id = @couple AND epoch = @epoch", ("couple", couple), ("epoch", epoch)) != 1)
        {
            return false;
        }

        await Database.Execute(connection, sql, [("couple", couple), .. values]);
        await transaction.CommitAsync();
        return true;
    }
}
