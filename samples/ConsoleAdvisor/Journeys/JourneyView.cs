using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Journeys;

/// <summary>Shows a journey on a day: how it stands, what comes when, and the path.</summary>
internal sealed class JourneyView(Page page, Wording wording)
{
    /// <summary>Shows it; the sentences of the library come in the language of the options.</summary>
    public void Show(Journey journey, DateOnly on, JourneyOptions options)
    {
        new ProgressView(page, wording).Show(journey.Assess(on, options));
        string whose = journey.Reader is null ? "nextCheckIn" : "yourNextCheckIn";
        page.Text(wording.Say(whose, wording.Of(journey.Schedule(on, options: options).NextCheckIn)));
        page.Gap();
        new PathView(page, wording).Show(journey, on, options);
    }
}
