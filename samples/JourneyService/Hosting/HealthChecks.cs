using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace JourneyService.Hosting;

/// <summary>Healthy where both databases answer.</summary>
internal sealed class DatabaseCheck([FromKeyedServices("journeys")] Database journeys, [FromKeyedServices("keys")] Database keys) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await Task.WhenAll(journeys.Execute("SELECT 1"), keys.Execute("SELECT 1"));
        return HealthCheckResult.Healthy();
    }
}

/// <summary>Healthy while this silo is an active member of its cluster.</summary>
internal sealed class ClusterCheck(ISiloStatusOracle silos) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(silos.CurrentStatus == SiloStatus.Active ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
}
