namespace TrustAdvice.JourneyService.Tests.Support;

/// <summary>A clock that began at noon of one day, so that no test runs over midnight; timers run as ever.</summary>
internal sealed class NoonTime : TimeProvider
{
    private static readonly TimeSpan Ahead = new DateTime(2026, 6, 15, 12, 0, 0, DateTimeKind.Utc) - DateTime.UtcNow;

    public static DateOnly Today { get; } = new(2026, 6, 15);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
}
