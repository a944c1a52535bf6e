using System.Globalization;

namespace TrustAdvice.Journeys;

/// <summary>Dates as text, the same in every culture.</summary>
internal static class JourneyDate
{
    private const string Form = "yyyy-MM-dd";

    public static string ToText(DateOnly date) => date.ToString(Form, CultureInfo.InvariantCulture);

    public static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>The date that many days later, or the last there is.</summary>
    public static DateOnly Later(DateOnly date, int days) =>
        DateOnly.FromDayNumber((int)Math.Clamp((long)date.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
