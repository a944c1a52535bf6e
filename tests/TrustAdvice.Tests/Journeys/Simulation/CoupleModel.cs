using TrustAdvice.Journeys;

namespace TrustAdvice.Tests.Journeys.Simulation;

/// <summary>
/// The model of domain.md 4.6: weekly ratings round(clamp(start + slope · t + e(t), 0, 10)) with stationary AR(1) errors of
/// standard deviation 1.2.
/// </summary>
internal sealed record CoupleModel
{
    public static readonly DateOnly WeekZero = new(2026, 1, 5);

    private const double Deviation = 1.2;

    public required double LowestStart { get; init; }

    public required double Slope { get; init; }

    public required double Correlation { get; init; }

    /// <summary>The weeks with a check-in.</summary>
    public int FirstWeek { get; init; }

    public int LastWeek { get; init; } = 12;

    /// <summary>How many weeks before week 0 the breach was; null for a journey without one.</summary>
    public int? BreachWeeksBefore { get; init; } = 0;

    /// <summary>The share of check-ins that are missed.</summary>
    public double Missed { get; init; }

    /// <summary>The week of a second breach, and how far trust falls with it.</summary>
    public int? SecondBreachWeek { get; init; }

    public double SecondBreachFall { get; init; }

    public Journey Draw(SplitMix random)
    {
        List<JourneyEvent> events = [];
        if (BreachWeeksBefore is { } weeks)
        {
            events.Add(new BreachEvent { On = Week(-weeks), Kind = Breach.Infidelity });
        }

        if (SecondBreachWeek is { } second)
        {
            events.Add(new BreachEvent { On = Week(second), Kind = Breach.Dishonesty });
        }

        double start = LowestStart + random.Uniform();
        double error = Deviation * random.Normal();
        for (int week = 0; week <= LastWeek; week++)
        {
            double fall = week >= SecondBreachWeek ? SecondBreachFall : 0;
            double rating = Math.Round(Math.Clamp(start + (Slope * week) - fall + error, 0, 10));
            bool missed = Missed > 0 && random.Uniform() < Missed;
            error = (Correlation * error) + (Deviation * Math.Sqrt(1 - (Correlation * Correlation)) * random.Normal());
            if (week >= FirstWeek && !missed)
            {
                events.Add(new CheckInEvent { On = Week(week), By = JourneyRole.WasHurt, Ratings = Ratings.OfTrust(rating) });
            }
        }

        return new Journey(WhoBrokeTrust.Partner, events);
    }

    public static DateOnly Week(int week) => WeekZero.AddDays(7 * week);
}
