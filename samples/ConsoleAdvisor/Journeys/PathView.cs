using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Journeys;

/// <summary>
/// Shows the path: what lies behind, where the two are, and what that waits for. The reader's private answer about safety is left
/// out: a screen can be seen by two.
/// </summary>
internal sealed class PathView(Page page, Wording wording)
{
    private const string PrivateCriterion = "safe";

    /// <summary>Shows the path of a journey; its sentences come in the language of the options.</summary>
    public void Show(Journey journey, DateOnly on, JourneyOptions options)
    {
        var isPrivate = journey.Readiness(on, options: options)
            .SelectMany(step => step.Entry)
            .Where(criterion => criterion.Id == PrivateCriterion)
            .Select(criterion => criterion.Text)
            .ToHashSet();
        page.Heading(wording["path"]);
        foreach (var stage in journey.Path(on, options: options))
        {
            if (stage.IsHere)
            {
                page.Title($"> {wording.Of(stage.Stage)}: {wording["youAreHere"]}");
                ShowOpen([.. stage.WaitsFor.Where(text => !isPrivate.Contains(text))]);
            }
            else
            {
                page.Text($"  {wording.Of(stage.Stage)}: {wording[stage.IsBehind ? "behindYou" : "ahead"]}");
            }
        }

        page.Aside(wording["goingBack"]);
        page.Gap();
    }

    private void ShowOpen(IReadOnlyList<string> open)
    {
        if (open.Count > 0)
        {
            page.Aside($"  {wording["waitsFor"]}:");
            foreach (string text in open)
            {
                page.Labelled(6, "    -", text);
            }
        }
    }
}
