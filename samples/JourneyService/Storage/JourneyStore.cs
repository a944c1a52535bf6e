namespace JourneyService.Storage;

/// <summary>The couples, who belongs to them, and their rows. Rows are written by <see cref="EntryWriter"/>.</summary>
internal sealed class JourneyStore(Databases databases)
{
    /// <summary>Takes the couple over and reads all of it; null where there is no such couple.</summary>
    /// <remarks>The epoch goes up first: whatever another grain writes afterwards is refused, and what it wrote before is read.</remarks>
    public Task<StoredCouple?> Open(Guid couple) => databases.Journeys.Run(async connection =>
    {
        var epochs = await connection.QueryAsync<long>("UPDATE couple SET epoch = epoch + 1 WHERE id = @couple RETURNING epoch", new { couple });
        var members = await connection.QueryAsync<StoredMember>("SELECT role, person FROM member WHERE couple = @couple", new { couple });
        var entries = await connection.QueryAsync<StoredEntry>("SELECT couple, id, author, shared, format, payload FROM entry WHERE couple = @couple", new { couple });
        return epochs.Select(epoch => new StoredCouple(epoch, members.AsList(), entries.AsList())).SingleOrDefault();
    });

    public Task Found(Guid couple) => databases.Journeys.Execute("INSERT INTO couple (id, epoch) VALUES (@couple, 0) ON CONFLICT DO NOTHING", new { couple });

    /// <summary>Puts a person into a place that is free.</summary>
    public Task Join(Guid couple, long epoch, JourneyRole role, Guid person) => databases.Journeys.Run(connection => Fenced(
        connection, "INSERT INTO member (couple, role, person) VALUES (@couple, @role, @person) ON CONFLICT DO NOTHING", new { couple, epoch, role, person }));

    /// <summary>Deletes what is one person's and keeps the place empty for ever.</summary>
    public Task Forget(Guid couple, long epoch, JourneyRole role) => databases.Journeys.Erase(connection => Fenced(
        connection,
        "DELETE FROM entry WHERE couple = @couple AND author = @role AND NOT shared; UPDATE member SET person = NULL WHERE couple = @couple AND role = @role",
        new { couple, epoch, role }));

    /// <summary>Deletes a couple, when the last of the two has left.</summary>
    public Task Dissolve(Guid couple, long epoch) => databases.Journeys.Erase(connection => Fenced(
        connection, "DELETE FROM entry WHERE couple = @couple; DELETE FROM member WHERE couple = @couple; DELETE FROM couple WHERE id = @couple", new { couple, epoch }));

    /// <summary>Every couple, for a silo whose reminders are in memory.</summary>
    public Task<List<Guid>> All() => databases.Journeys.Read<Guid>("SELECT id FROM couple");

    private static async Task<int> Fenced(DbConnection connection, string sql, object values)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        // Changes nothing, and holds the couple: a grain that wakes elsewhere waits until this is committed.
        if (await connection.ExecuteAsync("UPDATE couple SET epoch = epoch WHERE id = @couple AND epoch = @epoch", values, transaction) != 1)
        {
            throw new InconsistentStateException("The couple is awake elsewhere.");
        }

        int changed = await connection.ExecuteAsync(sql, values, transaction);
        await transaction.CommitAsync();
        return changed;
    }
}
