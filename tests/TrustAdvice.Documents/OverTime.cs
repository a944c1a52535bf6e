using TrustAdvice;
using TrustAdvice.Journeys;

namespace Documents;

/// <summary>The code about journeys in README.md, as it stands there.</summary>
public static class OverTime
{
    /// <summary>Runs it; the parameter takes the place of the console.</summary>
    public static void Run(TextWriter Console)
    {
        // <readme>
        var breach = new BreachEvent { On = new DateOnly(2026, 1, 5), Kind = Breach.BrokenPromises };
        var journey = new Journey(WhoBrokeTrust.Me, [breach]).With(
            new CheckInEvent { On = new DateOnly(2026, 1, 12), By = JourneyRole.WasHurt, Ratings = Ratings.OfTrust(4) });
        var today = new DateOnly(2026, 1, 20);
        Console.WriteLine(journey.Assess(today).Sentence);
        Console.WriteLine(Advisor.Default.Advise(journey, today).NextStep?.Text.Title);
        // </readme>
    }
}
