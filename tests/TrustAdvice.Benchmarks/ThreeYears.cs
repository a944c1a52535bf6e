using TrustAdvice.Journeys;

namespace TrustAdvice.Benchmarks;

/// <summary>A journey of three years: each week a check-in of both, a promise, and what the reader did with advice.</summary>
internal static class ThreeYears
{
    private const int Weeks = 156;

    private static readonly DateOnly Start = new(2023, 1, 2);

    public static Journey Journey() => new(
        WhoBrokeTrust.Partner,
        Enumerable.Range(0, Weeks).SelectMany(Week).Prepend(new BreachEvent { On = Start, Kind = Breach.Infidelity, Pattern = BreachPattern.Once }));

    private static IEnumerable<JourneyEvent> Week(int week)
    {
        var on = Start.AddDays(7 * week);
        foreach (var by in new[] { JourneyRole.WasHurt, JourneyRole.BrokeTrust })
        {
            yield return new CheckInEvent
            {
                On = on,
                By = by,
                Id = $"{by}-{week}",
                Ratings = Ratings.Of([new("trust", Math.Min(9, 2 + (week / 20) + (week % 3))), new("heard", 5 + (week % 4)), new("predictable", 4 + (week % 5))]),
                Safety = week % 8 == 0 ? Safety.Safe : null,
            };
        }

        yield return new PromiseEvent { On = on, Outcome = week % 11 == 0 ? PromiseOutcome.Missed : PromiseOutcome.Kept, Id = "home by six" };
        yield return new FeedbackEvent { On = on, Action = $"action-{week % 30}", Outcome = week % 2 == 0 ? FeedbackOutcome.Done : FeedbackOutcome.Shown };
    }
}
