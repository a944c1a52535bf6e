using System.Globalization;
using System.Text.Json.Serialization;
using TrustAdvice.Texts;

namespace TrustAdvice.Journeys;

/// <summary>When the next check-in and the next review are due, and what a notification may say.</summary>
public sealed class JourneySchedule
{
    internal JourneySchedule()
    {
    }

    /// <summary>The day of the reader's next check-in.</summary>
    [JsonPropertyName("nextCheckIn")]
    public DateOnly NextCheckIn { get; internal init; }

    /// <summary>How check-ins repeat, as an RFC 5545 recurrence rule.</summary>
    [JsonPropertyName("checkInRule")]
    public string CheckInRule { get; internal init; } = "";

    /// <summary>The day of the next review; null when there is nothing yet to count from.</summary>
    [JsonPropertyName("nextReview")]
    public DateOnly? NextReview { get; internal init; }

    /// <summary>How reviews repeat, as an RFC 5545 recurrence rule.</summary>
    [JsonPropertyName("reviewRule")]
    public string ReviewRule { get; internal init; } = "";

    /// <summary>
    /// What a notification or a calendar entry says: nothing about the two. Null while it is not known that the reader is
    /// safe; then there must be none at all, and no calendar entry either.
    /// </summary>
    [JsonPropertyName("notification")]
    public string? Notification { get; internal init; }

    internal static JourneySchedule Of(Timeline timeline, DateOnly? nextReview, Situation situation)
    {
        var options = timeline.Options;
        return new JourneySchedule
        {
            NextCheckIn = CheckInDay(timeline),
            CheckInRule = Rule(options.CheckInDays),
            NextReview = nextReview,
            ReviewRule = Rule(options.WeeksBetweenReviews * 7),
            Notification = IsClearlySafe(situation) ? options.Phrases[Phrase.Notification] : null,
        };
    }

    private static bool IsClearlySafe(Situation situation) =>
        situation is { Safety: Safety.Safe, SelfHarm: null or SelfHarm.No, ChildrenAtRisk: null or YesNo.No };

    private static DateOnly CheckInDay(Timeline timeline)
    {
        var last = timeline.Events.OfType<CheckInEvent>()
            .LastOrDefault(checkIn => timeline.Journey.Reader is null || checkIn.By == timeline.Journey.Reader)?.On;
        var due = last is { } day ? JourneyDate.Later(day, timeline.Options.CheckInDays) : timeline.On;
        due = due < timeline.On ? timeline.On : due;
        var pause = timeline.IsPaused ? timeline.Events.OfType<PauseEvent>().Last().Until : null;
        return pause >= due ? JourneyDate.Later(pause.Value, 1) : due;
    }

    private static string Rule(int days) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(days % 7 == 0 ? "FREQ=WEEKLY" : "FREQ=DAILY")};INTERVAL={(days % 7 == 0 ? days / 7 : days)}");
}
