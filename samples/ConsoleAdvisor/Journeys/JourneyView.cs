using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Journeys;

/// <summary>Shows a journey on a day: how it stands, what comes when, and the path.</summary>
internal sealed class JourneyView(Page page)
{
    public void Show(Journey journey, DateOnly on)
    {
        new ProgressView(page).Show(journey.Assess(on));
        page.Text($"Next check-in: {JourneyWording.Of(journey.Schedule(on).NextCheckIn)}.");
        page.Gap();
        new StepPathView(page).Show(journey.Readiness(on), journey.SituationOn(on).Step);
    }
}
