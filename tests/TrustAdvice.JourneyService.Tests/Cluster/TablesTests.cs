using JourneyService.Storage;

namespace TrustAdvice.JourneyService.Tests.Cluster;

/// <summary>Silos that start together make the tables together.</summary>
[Collection(ClusterGroup.Name)]
public sealed class TablesTests
{
    [PostgresFact]
    public async Task ManySilosAtOnce_MakeTheTables()
    {
        using var postgres = new Postgres();
        var silos = Enumerable.Range(0, 8).Select(_ => new PostgresDatabase(postgres.Journeys)).ToList();

        await Task.WhenAll(silos.SelectMany(silo => new[] { silo.Create("journeys.sql"), silo.Create("orleans.sql") }));

        Assert.Equal(16, postgres.Ask<long>("journeys", "SELECT count(*) FROM OrleansQuery"));
    }
}
