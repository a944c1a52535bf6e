using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace WebApi;

/// <summary>Healthy where advice can be given: where nothing is known there is still a next step.</summary>
internal sealed class AdviceCheck(Advisor advisor) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(advisor.Advise(new Situation()).NextStep is null ? HealthCheckResult.Unhealthy() : HealthCheckResult.Healthy());
}
