using JourneyService.Storage;
using TrustAdvice.JourneyService.Tests.Support;
using TrustAdvice.Journeys;

namespace TrustAdvice.JourneyService.Tests.Cluster;

/// <summary>A dump of the journeys from before a leaving cannot be read, with the keys in a database of their own that no dump holds.</summary>
[Collection(ClusterGroup.Name)]
public sealed class BackupTests
{
    [PostgresFact]
    public async Task ADumpFromBefore_Restored_CannotBeRead()
    {
        using var postgres = new Postgres();
        await using var service = Over(postgres, postgres.Journeys, "before");
        var (hurt, other) = await LeavingTests.Written(service.Client);
        var couple = Files.CallerOf(service, hurt).Couple;
        var rows = await LeavingTests.PrivateRows(service, couple);
        byte[] key = postgres.Ask<byte[]>("keys", $"SELECT wrapped FROM person_key WHERE owner = {(int)JourneyRole.WasHurt}")!;
        string backup = postgres.Backup("journeys", "restored");
        Assert.True(postgres.Holds("keys", "person_key", key), "It can be found where it is.");

        Assert.Equal(204, (await hurt.Send(HttpMethod.Delete, "/me")).Status);

        await LeavingTests.IsUnreadable(new PostgresDatabase(backup), couple, rows, await LeavingTests.KeysLeft(service, couple));
        // VACUUM alone leaves the bytes of the last row of a page where they are.
        postgres.Execute("keys", "VACUUM FULL person_key");
        Assert.False(postgres.Holds("keys", "person_key", key), "The key is still in the file.");
        await using var restored = Over(postgres, backup, "after");
        Assert.Equal(401, (await hurt.At(restored.Client).Send(HttpMethod.Get, "/journey")).Status);
        var seen = Journey.FromJson(await other.At(restored.Client).Get("/journey")).Events;
        Assert.Contains(seen, entry => entry is StepEvent);
        Assert.DoesNotContain(seen, entry => entry is CheckInEvent { By: JourneyRole.WasHurt });
    }

    // A cluster of its own: the dump holds the silos that ran when it was made.
    private static Service Over(Postgres postgres, string journeys, string cluster) =>
        new() { Settings = { ["postgres"] = journeys, ["keys"] = postgres.Keys, ["SiloAddress"] = "127.0.0.1", ["cluster"] = cluster } };
}
