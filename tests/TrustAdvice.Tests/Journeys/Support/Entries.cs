using System.Text.Json;
using TrustAdvice.Journeys;

namespace TrustAdvice.Tests.Journeys.Support;

/// <summary>Short ways to write entries and journeys. Day 0 is Monday, 2026-01-05. All are made anew for each test.</summary>
internal static class Entries
{
    public static DateOnly Day(int day) => new DateOnly(2026, 1, 5).AddDays(day);

    public static CheckInEvent Rated(int day, double rating, JourneyRole by = JourneyRole.WasHurt) =>
        new() { On = Day(day), By = by, Ratings = Ratings.OfTrust(rating) };

    public static CheckInEvent Asked(int day, string question, double rating, JourneyRole by = JourneyRole.WasHurt) =>
        new() { On = Day(day), By = by, Ratings = Ratings.Of([new(question, rating)]) };

    public static CheckInEvent Answered(int day, Safety safety, JourneyRole by = JourneyRole.WasHurt) =>
        new() { On = Day(day), By = by, Safety = safety };

    public static PromiseEvent Promise(int day, PromiseOutcome outcome, string? id = null) => new() { On = Day(day), Outcome = outcome, Id = id };

    public static ScaleEvent Score(int day, double score, string scale = "csi-4", JourneyRole by = JourneyRole.WasHurt) =>
        new() { On = Day(day), By = by, Scale = scale, Score = score };

    public static StepEvent Step(int day, RepairStep step) => new() { On = Day(day), Step = step };

    public static FeedbackEvent Dismissed(int day, FeedbackReason? reason, string action = "listen-first") =>
        new() { On = Day(day), Action = action, Outcome = FeedbackOutcome.Dismissed, Reason = reason };

    public static FeedbackEvent Done(int day, string action = "listen-first") => new() { On = Day(day), Action = action, Outcome = FeedbackOutcome.Done };

    public static BreachEvent Breached(int day) => new() { On = Day(day) };

    /// <summary>A journey as the hurt one tells it.</summary>
    public static Journey Told(params IEnumerable<JourneyEvent> events) => new(WhoBrokeTrust.Partner, events);

    /// <summary>Check-ins of the hurt one from day 0, a week apart.</summary>
    public static IEnumerable<JourneyEvent> Weekly(params double[] ratings) => ratings.Select((rating, week) => Rated(7 * week, rating));

    /// <summary>The same rating so many weeks in a row.</summary>
    public static IEnumerable<JourneyEvent> Flat(double rating, int weeks) => Weekly([.. Enumerable.Repeat(rating, weeks)]);

    /// <summary>The first breach at step two and three, back and forth, so that the last step was entered again so often.</summary>
    public static IEnumerable<JourneyEvent> BackAndForth(int reEntries) => Enumerable.Range(0, (2 * reEntries) + 1)
        .Select(day => (JourneyEvent)Step(day, day % 2 == 0 ? RepairStep.GiveTime : RepairStep.Communicate));

    public static Timeline On(this Journey journey, int day, JourneyOptions? options = null) =>
        Timeline.Of(journey, Day(day), options ?? JourneyOptions.Default);

    public static RatingSeries SeriesOf(params (int Day, double Rating)[] ratings) =>
        RatingSeries.Of(JourneyRole.WasHurt, [.. ratings.Select(rating => Rated(rating.Day, rating.Rating))]);

    /// <summary>One member of a report's JSON, on one line.</summary>
    public static string Member(this ProgressReport report, string name)
    {
        using var json = JsonDocument.Parse(report.ToJson(indented: false));
        return json.RootElement.GetProperty(name).GetRawText();
    }
}
