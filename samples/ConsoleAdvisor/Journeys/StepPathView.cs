using System.Globalization;
using TrustAdvice;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Journeys;

/// <summary>
/// Shows the steps of repair as a path: where the two are, what is open, and what has to be so. The reader's private answer
/// about safety is left out: a screen can be seen by two.
/// </summary>
internal sealed class StepPathView(Page page)
{
    private const string PrivateCriterion = "safe";
    private const int Margin = 5;
    private const int Indent = 14;

    private readonly HashSet<string> _shown = [];

    /// <summary>Shows the path; what several steps ask for is said once.</summary>
    public void Show(IReadOnlyList<StepReadiness> path, RepairStep? here)
    {
        page.Heading("The path");
        for (int index = 0; index < path.Count; index++)
        {
            ShowStep(index + 1, path[index], isHere: path[index].Step == here);
        }

        page.Gap();
    }

    private void ShowStep(int number, StepReadiness step, bool isHere)
    {
        string line = string.Create(
            CultureInfo.InvariantCulture, $"{number}. {JourneyWording.Of(step.Step)}: {Standing(step, isHere)}");
        if (isHere)
        {
            page.Title($"> {line}");
            ShowCriteria("To move on from here", step.MoveOn);
        }
        else
        {
            page.Text($"  {line}");
            ShowCriteria("To begin it", step.Entry);
        }
    }

    private void ShowCriteria(string heading, IReadOnlyList<CriterionResult> criteria)
    {
        var open = WithoutPrivate(criteria).ToList();
        var unseen = open.Where(criterion => _shown.Add(criterion.Id)).ToList();
        if (unseen.Count == 0)
        {
            return;
        }

        page.Aside($"{new string(' ', Margin)}{heading}{(unseen.Count < open.Count ? ", besides what stands above" : "")}:");
        foreach (var criterion in unseen)
        {
            page.Labelled(Indent, new string(' ', Margin) + JourneyWording.Of(criterion.IsMet), criterion.Text);
        }
    }

    private static string Standing(StepReadiness step, bool isHere)
    {
        if (isHere)
        {
            return step.IsReadyToMoveOn ? "you are here, and ready to move on" : "you are here";
        }

        var states = WithoutPrivate(step.Entry).Select(criterion => criterion.IsMet).ToList();
        return step.Entry.Count == 0 ? "always open"
            : states.Contains(false) ? "not yet"
            : states.Contains(null) ? "open, as far as is known"
            : "open";
    }

    private static IEnumerable<CriterionResult> WithoutPrivate(IReadOnlyList<CriterionResult> criteria) =>
        criteria.Where(criterion => criterion.Id != PrivateCriterion);
}
