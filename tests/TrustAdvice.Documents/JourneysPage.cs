using TrustAdvice;
using TrustAdvice.Journeys;

namespace Documents;

/// <summary>The code in docs/journeys.md, as it stands there. A parameter takes the place of the console.</summary>
public static class JourneysPage
{
    public static void Snippet1(TextWriter Console)
    {
        // <docs>
        if (Journey.TryFromJson(File.ReadAllBytes("plateau.json"), out var journey, out var diagnostics))
        {
            var on = new DateOnly(2026, 4, 6);
            var report = journey!.Assess(on);
            Console.WriteLine(report.State);      // Stuck
            Console.WriteLine(report.Sentence);   // At the review on 30 March 2026, 13 check-ins from 5 January 2026 to 30 March 2026 say that …
            var advice = Advisor.Default.Advise(journey, on, new Situation { Talks = Talks.Tense });
            journey = journey.With(new CheckInEvent { On = on, By = JourneyRole.WasHurt, Ratings = Ratings.OfTrust(5) });
            File.WriteAllText("plateau.json", journey.ToJson(indented: true));
        }
        // </docs>
    }
}
