namespace TrustAdvice.Samples.Tests.Support;

/// <summary>A clock that stands still at noon of one day.</summary>
internal sealed class FixedTime(DateOnly day) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(day, new TimeOnly(12, 0), TimeSpan.Zero);
}
