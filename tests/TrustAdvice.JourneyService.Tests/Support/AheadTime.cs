namespace TrustAdvice.JourneyService.Tests.Support;

/// <summary>The clock of the machine, set ahead; timers run as ever.</summary>
internal sealed class AheadTime(TimeSpan ahead) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;
}
