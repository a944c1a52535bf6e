using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Journeys;

/// <summary>
/// The next days as RFC 5545, on which nobody is busy. Single days and no rule that goes on for ever: whether it is still safe is asked anew with
/// each check-in, and a calendar would not ask.
/// </summary>
internal static class ReminderCalendar
{
    public static string Of(JourneySchedule schedule, string notification, DateTimeOffset now)
    {
        var calendar = new Ical.Net.Calendar();
        DateOnly[] days = schedule.NextReview is { } review ? [schedule.NextCheckIn, review] : [schedule.NextCheckIn];
        foreach (var day in days.Distinct())
        {
            calendar.Events.Add(new CalendarEvent
            {
                Uid = IdOf(day, notification),
                Summary = notification,
                Transparency = TransparencyType.Transparent,
                Start = new CalDateTime(day),
                DtStamp = new CalDateTime(now.UtcDateTime),
            });
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    /// <summary>The same entry in every run, so that a calendar that reads it again has it once. It says no more than the entry itself.</summary>
    private static string IdOf(DateOnly day, string notification) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} {notification}"))).AsSpan(0, 16)).ToString();
}
