using JourneyService.Keys;
using JourneyService.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TrustAdvice.JourneyService.Tests.Support;
using TrustAdvice.Journeys;
using TrustAdvice.Package.Tests.Support;

namespace TrustAdvice.JourneyService.Tests;

/// <summary>Leaving deletes the key and the rows, and a backup from before cannot be read.</summary>
public sealed class LeavingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task WhoLeaves_IsGone_AndWhatWasTheCouplesStays()
    {
        await using var service = new Service();
        var (hurt, other) = await Written(service.Client);
        var couple = Files.CallerOf(service, hurt).Couple;

        Assert.Equal(204, (await hurt.Send(HttpMethod.Delete, "/me")).Status);

        Assert.Equal(401, (await hurt.Send(HttpMethod.Get, "/journey")).Status);
        Assert.Equal(401, await hurt.Append(Entries.CheckIn(JourneyRole.WasHurt)));
        Assert.Equal(401, (await hurt.Send(HttpMethod.Delete, "/me")).Status);
        var left = Journey.FromJson(await other.Get("/journey")).Events;
        Assert.Contains(left, entry => entry is StepEvent);
        Assert.DoesNotContain(left, entry => entry is CheckInEvent { By: JourneyRole.WasHurt });
        Assert.Contains(left, entry => entry is CheckInEvent { By: JourneyRole.BrokeTrust });
        Assert.All(await Files.Entries(service, couple), row => Assert.True(row.Shared || row.Author == JourneyRole.BrokeTrust));
        Assert.DoesNotContain((short)JourneyRole.WasHurt, (await service.Services.GetRequiredService<PersonKeys>().Of(couple)).Keys);
    }

    [Fact]
    public async Task ThePlaceOfWhoLeft_IsTakenByNobody()
    {
        await using var service = new Service();
        var hurt = await Phone.Found(service.Client);
        string invitation = await hurt.Invitation();
        var other = await Phone.Join(service.Client, hurt);
        await other.Send(HttpMethod.Delete, "/me");

        using var again = await Phone.TryJoin(service.Client, invitation, "me", Guid.NewGuid());

        Assert.Equal(409, (int)again.StatusCode);
    }

    [Fact]
    public async Task WhenBothHaveLeft_NothingIsThere()
    {
        await using var service = new Service();
        var (hurt, other) = await Written(service.Client);
        var couple = Files.CallerOf(service, hurt).Couple;

        await hurt.Send(HttpMethod.Delete, "/me");
        await other.Send(HttpMethod.Delete, "/me");

        Assert.Empty(await Files.Entries(service, couple));
        Assert.Empty(await service.Services.GetRequiredService<PersonKeys>().Of(couple));
        Assert.Equal(401, (await other.Send(HttpMethod.Get, "/advice")).Status);
    }

    [Fact]
    public async Task ABackupFromBefore_PutBack_CannotBeRead()
    {
        string backup = _folder.Of("backup.db");
        string data = Directory.CreateDirectory(_folder.Of("data")).FullName;
        Phone hurt, other;
        Guid couple;
        byte[] wrapped;
        List<byte[]> rows;
        List<EntryCipher> keys;
        await using (var service = new Service { Data = data })
        {
            (hurt, other) = await Written(service.Client);
            couple = Files.CallerOf(service, hurt).Couple;
            rows = await PrivateRows(service, couple);
            wrapped = Wrapped(data, JourneyRole.WasHurt);
            // The backup is of the journeys: the keys are in no backup.
            Execute(data, "journeys", $"VACUUM INTO '{backup}'");
            Assert.Equal(204, (await hurt.Send(HttpMethod.Delete, "/me")).Status);
            keys = await KeysLeft(service, couple);
        }

        Assert.Equal(3, rows.Count);
        Assert.All(rows, row => Assert.False(Holds(data, row), "A deleted row is still in a file."));
        Assert.False(Holds(data, wrapped), "The key is still in a file.");
        foreach (string file in Directory.GetFiles(data, "journeys.db*"))
        {
            File.Delete(file);
        }

        File.Copy(backup, Path.Combine(data, "journeys.db"));
        Assert.True(rows.TrueForAll(row => Holds(data, row)), "The backup has the rows.");
        await IsUnreadable(new SqliteDatabase(data, "journeys.db"), couple, rows, keys);
        await using var restored = new Service { Data = data };
        Assert.Equal(401, (await hurt.At(restored.Client).Send(HttpMethod.Get, "/journey")).Status);
        Assert.DoesNotContain(Journey.FromJson(await other.At(restored.Client).Get("/journey")).Events, entry => entry is CheckInEvent { By: JourneyRole.WasHurt });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ALeavingThatWasInterrupted_IsFinished_WhenTheCoupleWakes(bool isLast)
    {
        string data = Directory.CreateDirectory(_folder.Of("data")).FullName;
        await using var service = new Service { Data = data };
        var (hurt, other) = await Written(service.Client);
        var couple = Files.CallerOf(service, hurt).Couple;
        if (isLast)
        {
            Assert.Equal(204, (await other.Send(HttpMethod.Delete, "/me")).Status);
        }

        var rows = await PrivateRows(service, couple);
        // The key is destroyed, and then the rows cannot be deleted.
        Execute(data, "journeys", "CREATE TRIGGER broken BEFORE DELETE ON entry BEGIN SELECT RAISE(FAIL, 'broken'); END");
        Assert.Equal(503, (await hurt.Send(HttpMethod.Delete, "/me")).Status);
        Assert.DoesNotContain((short)JourneyRole.WasHurt, (await service.Services.GetRequiredService<PersonKeys>().Of(couple)).Keys);
        // Nobody who is leaving writes what could never be read again.
        Assert.NotEqual(204, await hurt.Append(Entries.CheckIn(JourneyRole.WasHurt)));
        Assert.Equal(rows.Count, (await PrivateRows(service, couple)).Count);
        Execute(data, "journeys", "DROP TRIGGER broken");

        var (status, body) = await other.Send(HttpMethod.Get, "/journey");

        Assert.Equal(isLast ? 401 : 200, status);
        Assert.Empty(await PrivateRows(service, couple));
        Assert.All(rows, row => Assert.False(Holds(data, row), "A deleted row is still in a file."));
        Assert.Equal(401, (await hurt.Send(HttpMethod.Get, "/journey")).Status);
        Assert.Equal(isLast ? 0 : 2, (await service.Services.GetRequiredService<PersonKeys>().Of(couple)).Count);
        Assert.Equal(isLast ? 0 : 2, (await Files.Entries(service, couple)).Count);
        Assert.True(isLast || Journey.FromJson(body).Events.Any(entry => entry is StepEvent), "What was the couple's stays.");
    }

    [Fact]
    public async Task WithoutAnyKeys_NobodyIsKnown_AndNothingIsDeleted()
    {
        // Found by thinking: a service that is given the wrong key database must not take it for everybody's leaving.
        string data = Directory.CreateDirectory(_folder.Of("data")).FullName;
        Phone hurt;
        Guid couple;
        await using (var service = new Service { Data = data })
        {
            (hurt, _) = await Written(service.Client);
            couple = Files.CallerOf(service, hurt).Couple;
        }

        Execute(data, "keys", "CREATE TABLE away AS SELECT * FROM person_key; DELETE FROM person_key");
        await using (var service = new Service { Data = data })
        {
            Assert.Equal(401, (await hurt.At(service.Client).Send(HttpMethod.Get, "/journey")).Status);
            Assert.Equal(401, (await hurt.At(service.Client).Send(HttpMethod.Delete, "/me")).Status);
            Assert.NotEmpty(await Files.Entries(service, couple));
        }

        Execute(data, "keys", "INSERT INTO person_key SELECT * FROM away");
        await using var again = new Service { Data = data };
        Assert.NotEmpty(Journey.FromJson(await hurt.At(again.Client).Get("/journey")).Events);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The sealed entries that are those of the one who was hurt alone.</summary>
    internal static async Task<List<byte[]>> PrivateRows(Service service, Guid couple) =>
        [.. (await Files.Entries(service, couple)).Where(row => row.Author == JourneyRole.WasHurt && !row.Shared).Select(row => row.Payload)];

    /// <summary>The keys that are there when one of the two has left.</summary>
    internal static async Task<List<EntryCipher>> KeysLeft(Service service, Guid couple)
    {
        List<EntryCipher> keys = [.. (await service.Services.GetRequiredService<PersonKeys>().Of(couple)).Values];
        Assert.Equal(2, keys.Count);
        return keys;
    }

    /// <summary>The rows are back, and no key that is left opens them.</summary>
    internal static async Task IsUnreadable(Database backup, Guid couple, List<byte[]> rows, List<EntryCipher> keys)
    {
        var back = await Files.Entries(backup, couple);
        Assert.Contains(back, row => keys.Exists(key => key.Open(row) is not null));
        back = back.FindAll(row => row.Author == JourneyRole.WasHurt && !row.Shared);
        Assert.Equal(3, back.Count);
        Assert.All(back, row => Assert.Contains(row.Payload, rows));
        Assert.All(back, row => Assert.All(keys, key => Assert.Null(key.Open(row))));
    }

    internal static async Task<(Phone Hurt, Phone Other)> Written(HttpClient client)
    {
        var (hurt, other) = await Phone.Couple(client);
        foreach (var (phone, entry) in new[]
        {
            (hurt, Entries.CheckIn(JourneyRole.WasHurt, more: """, "safety": "afraid" """)),
            (hurt, Entries.CheckIn(JourneyRole.WasHurt, 7, more: """, "shared": true """)),
            (hurt, """{ "type": "step", "on": "2026-06-01", "id": "held back", "step": "giveTime", "shared": false }"""),
            (hurt, """{ "type": "step", "on": "2026-06-02", "id": "shared", "step": "communicate" }"""),
            (other, Entries.CheckIn(JourneyRole.BrokeTrust)),
        })
        {
            Assert.Equal(204, await phone.Append(entry));
        }

        return (hurt, other);
    }

    private static void Execute(string data, string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data, $"{database}.db")};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static byte[] Wrapped(string data, JourneyRole owner)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "keys.db")};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT wrapped FROM person_key WHERE owner = {(int)owner}";
        byte[] wrapped = (byte[])command.ExecuteScalar()!;
        connection.Close();
        Assert.True(Holds(data, wrapped), "It can be found where it is.");
        return wrapped;
    }

    /// <summary>Whether any file holds these bytes.</summary>
    private static bool Holds(string data, byte[] bytes) => Directory.GetFiles(data).Any(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray().AsSpan().IndexOf(bytes.AsSpan(bytes.Length - 24)) >= 0;
    });
}
