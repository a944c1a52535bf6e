using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace JourneyService.Hosting;

/// <summary>Healthy where both databases answer.</summary>
internal sealed class DatabaseCheck([FromKeyedServices("journeys")] Database journeys, [FromKeyedServices("keys")] Database keys) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await journeys.Execute("SELECT 1");
        await keys.Execute("SELECT 1");
        return HealthCheckResult.Healthy();
    }
}
