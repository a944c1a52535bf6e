using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Journeys;

/// <summary>
/// The next days as RFC 5545. Single days and no rule that goes on for ever: whether it is still safe is asked anew with
/// each check-in, and a calendar would not ask.
/// </summary>
internal static class ReminderCalendar
{
    public static string Of(JourneySchedule schedule, string notification, DateTimeOffset now)
    {
        var calendar = new Calendar();
        DateOnly[] days = schedule.NextReview is { } review ? [schedule.NextCheckIn, review] : [schedule.NextCheckIn];
        foreach (var day in days.Distinct())
        {
            calendar.Events.Add(new CalendarEvent
            {
                Summary = notification,
                Start = new CalDateTime(day),
                DtStamp = new CalDateTime(now.UtcDateTime),
            });
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }
}
