namespace TrustAdvice.JourneyService.Load;

/// <summary>What two phones write in earnest: a check-in a week, half of them shared.</summary>
internal static class Logs
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow);

    public static IEnumerable<string> Weekly(JourneyRole by, int weeks) =>
        Enumerable.Range(1, weeks).Select(week => Entry(by, 7 * week, week));

    public static string Entry(JourneyRole by, int daysAgo, int number) => new CheckInEvent
    {
        Id = Guid.NewGuid().ToString(),
        On = Today.AddDays(-daysAgo),
        By = by,
        Ratings = Ratings.OfTrust(3 + (number % 5)),
        Shared = number % 2 == 0 ? true : null,
        Safety = number % 2 == 0 ? null : Safety.Safe,
    }.ToJson();
}
