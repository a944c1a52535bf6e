using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace JourneyService.Api;

/// <summary>A limit for each token; without a sound one, for each address.</summary>
internal sealed class RateLimits(IOptions<JourneyServiceOptions> options) : IConfigureOptions<RateLimiterOptions>
{
    public void Configure(RateLimiterOptions limits)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(
            context.User.Identity?.IsAuthenticated == true ? $"{Caller.Of(context.User).Person:N}" : $"{context.Connection.RemoteIpAddress}",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = options.Value.RequestsPerMinute, Window = TimeSpan.FromMinutes(1) }));
    }
}
