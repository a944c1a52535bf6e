using JourneyService.Storage;
using Microsoft.Extensions.DependencyInjection;
using TrustAdvice.JourneyService.Tests.Support;
using TrustAdvice.Journeys;

namespace TrustAdvice.JourneyService.Tests.Cluster;

/// <summary>
/// A grain whose couple woke elsewhere, as after its silo froze, confirms nothing any more: the other one has read the rows and
/// would never learn of it.
/// </summary>
[Collection(ClusterGroup.Name)]
public sealed class FenceTests
{
    [Fact]
    public Task OnSqlite_TheOldGrainConfirmsNothing() => Compare(new Dictionary<string, string>());

    [PostgresFact]
    public async Task OnPostgres_TheOldGrainConfirmsNothing()
    {
        using var postgres = new Postgres();
        await Compare(new Dictionary<string, string> { ["postgres"] = postgres.Journeys, ["keys"] = postgres.Keys, ["SiloAddress"] = "127.0.0.1" });
    }

    private static async Task Compare(Dictionary<string, string> settings)
    {
        await using var service = new Service();
        foreach (var (name, value) in settings)
        {
            service.Settings[name] = value;
        }

        var (hurt, other) = await Phone.Couple(service.Client);
        string early = Entries.CheckIn(JourneyRole.WasHurt, 1, more: """, "shared": true """);
        string late = Entries.CheckIn(JourneyRole.WasHurt, more: """, "shared": true """);
        Assert.Equal(204, await hurt.Append(early));
        var taken = await service.Services.GetRequiredService<JourneyStore>().Open(Files.CallerOf(service, hurt).Couple);

        var (status, _) = await hurt.Send(HttpMethod.Post, "/entries", late);

        Assert.Equal(503, status);
        Assert.Single(taken!.Entries);
        Assert.Single(await Files.Entries(service, Files.CallerOf(service, hurt).Couple));

        // The phone sends it again, and whoever answers now has read everything.
        for (int attempt = 0; status != 204 && attempt < 50; attempt++)
        {
            status = await hurt.Append(late);
        }

        Assert.Equal(Entries.Reference([early, late], [], JourneyRole.BrokeTrust).ToJson(), await other.Get("/journey"));
        Assert.Equal(2, await Files.Rows(service, hurt));
    }
}
