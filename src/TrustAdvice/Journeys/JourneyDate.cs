namespace TrustAdvice.Journeys;

/// <summary>Reckons with dates to their ends.</summary>
internal static class JourneyDate
{
    /// <summary>The date that many days later, or the last there is.</summary>
    public static DateOnly Later(DateOnly date, int days) =>
        DateOnly.FromDayNumber((int)Math.Clamp((long)date.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
