using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Journeys;

/// <summary>Shows a journey on a day: how it stands, what comes when, and the path.</summary>
internal sealed class JourneyView(Page page)
{
    public void Show(Journey journey, DateOnly on)
    {
        new ProgressView(page).Show(journey.Assess(on));
        string whose = journey.Reader is null ? "Next check-in" : "Your next check-in";
        page.Text($"{whose}: {JourneyWording.Of(journey.Schedule(on).NextCheckIn)}.");
        page.Gap();
        new StepPathView(page).Show(journey.Readiness(on), journey.SituationOn(on).Step);
    }
}
