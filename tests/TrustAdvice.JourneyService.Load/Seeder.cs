using System.Security.Cryptography;
using JourneyService.Api;
using JourneyService.Grains;
using JourneyService.Keys;
using JourneyService.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using NpgsqlTypes;
using TrustAdvice.JourneyService.Tests.Support;

namespace TrustAdvice.JourneyService.Load;

/// <summary>Puts couples into the tables as the service would, but many at a time.</summary>
internal sealed class Seeder(Service service, string journeys, string keys)
{
    private const int AtATime = 5_000;

    public async Task<List<SeededCouple>> Seed(int couples, int entries)
    {
        List<SeededCouple> all = [];
        while (all.Count < couples)
        {
            all.AddRange(await SeedSome(Math.Min(AtATime, couples - all.Count), entries));
        }

        return all;
    }

    private async Task<IEnumerable<SeededCouple>> SeedSome(int couples, int entries)
    {
        // The services start with the first client.
        _ = service.Client;
        var (personKeys, tokens) = (service.Services.GetRequiredService<PersonKeys>(), service.Services.GetRequiredService<Tokens>());
        var made = new Made[couples];
        Parallel.For(0, couples, index => made[index] = Make(personKeys, tokens, entries));
        await Copy(keys, "COPY person_key (couple, owner, wrapped) FROM STDIN (FORMAT BINARY)", made.SelectMany(one => one.Keys), async (writer, key) =>
        {
            await writer.WriteAsync(key.Couple, NpgsqlDbType.Uuid);
            await writer.WriteAsync(key.Owner, NpgsqlDbType.Smallint);
            await writer.WriteAsync(key.Wrapped, NpgsqlDbType.Bytea);
        });
        await Copy(journeys, "COPY couple (id, epoch) FROM STDIN (FORMAT BINARY)", made, async (writer, one) =>
        {
            await writer.WriteAsync(one.Couple.Id, NpgsqlDbType.Uuid);
            await writer.WriteAsync(1L, NpgsqlDbType.Bigint);
        });
        await Copy(journeys, "COPY member (couple, role, person) FROM STDIN (FORMAT BINARY)", made.SelectMany(one => one.Members), async (writer, member) =>
        {
            await writer.WriteAsync(member.Couple, NpgsqlDbType.Uuid);
            await writer.WriteAsync((short)member.Role, NpgsqlDbType.Smallint);
            await writer.WriteAsync(member.Person, NpgsqlDbType.Uuid);
        });
        await Copy(journeys, "COPY entry (couple, id, author, shared, format, payload) FROM STDIN (FORMAT BINARY)", made.SelectMany(one => one.Entries), async (writer, entry) =>
        {
            await writer.WriteAsync(entry.Couple, NpgsqlDbType.Uuid);
            await writer.WriteAsync(entry.Id, NpgsqlDbType.Uuid);
            await writer.WriteAsync((short)entry.Author, NpgsqlDbType.Smallint);
            await writer.WriteAsync(entry.Shared, NpgsqlDbType.Boolean);
            await writer.WriteAsync(entry.Format, NpgsqlDbType.Smallint);
            await writer.WriteAsync(entry.Payload, NpgsqlDbType.Bytea);
        });
        return made.Select(one => one.Couple);
    }

    private static Made Make(PersonKeys personKeys, Tokens tokens, int entries)
    {
        var id = Guid.NewGuid();
        Caller[] members = [new(id, Guid.NewGuid(), JourneyRole.WasHurt), new(id, Guid.NewGuid(), JourneyRole.BrokeTrust)];
        List<(Guid, short, byte[])> wrapped = [(id, PersonKeys.Couple, personKeys.Wrap(id, PersonKeys.Couple, WhoBrokeTrust.Partner, RandomNumberGenerator.GetBytes(32)))];
        List<StoredEntry> rows = [];
        foreach (var member in members)
        {
            var told = member.Role == JourneyRole.WasHurt ? WhoBrokeTrust.Partner : WhoBrokeTrust.Me;
            byte[] key = RandomNumberGenerator.GetBytes(32);
            wrapped.Add((id, (short)member.Role, personKeys.Wrap(id, (short)member.Role, told, key)));
            var cipher = new EntryCipher(key, told);
            rows.AddRange(Logs.Weekly(member.Role, entries / 2).Select(entry => cipher.Seal(id, member.Role, false, entry, EntryCipher.NewestFormat)));
        }

        return new(new(id, tokens.For(members[0]).Token, tokens.For(members[1]).Token), members, wrapped, rows);
    }

    private static async Task Copy<T>(string database, string command, IEnumerable<T> rows, Func<NpgsqlBinaryImporter, T, Task> write)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var writer = await connection.BeginBinaryImportAsync(command);
        foreach (var row in rows)
        {
            await writer.StartRowAsync();
            await write(writer, row);
        }

        await writer.CompleteAsync();
    }

    private sealed record Made(SeededCouple Couple, Caller[] Members, List<(Guid Couple, short Owner, byte[] Wrapped)> Keys, List<StoredEntry> Entries);
}
