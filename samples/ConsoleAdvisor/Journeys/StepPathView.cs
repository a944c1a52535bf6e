using System.Globalization;
using TrustAdvice;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Journeys;

/// <summary>
/// Shows the steps of repair as a path: where the two are, what is open, and what has to be so. The reader's private answer
/// about safety is left out: a screen can be seen by two.
/// </summary>
internal sealed class StepPathView(Page page, Wording wording)
{
    private const string PrivateCriterion = "safe";
    private const int Margin = 5;
    private const int LeastIndent = 9;

    private readonly int _indent = Margin + wording.IndentOf(LeastIndent, "met", "notMet", "notKnown");
    private readonly HashSet<string> _shown = [];

    /// <summary>Shows the path; what several steps ask for is said once.</summary>
    public void Show(IReadOnlyList<StepReadiness> path, RepairStep? here)
    {
        page.Heading(wording["path"]);
        for (int index = 0; index < path.Count; index++)
        {
            ShowStep(index + 1, path[index], isHere: path[index].Step == here);
        }

        page.Gap();
    }

    private void ShowStep(int number, StepReadiness step, bool isHere)
    {
        string line = string.Create(
            CultureInfo.InvariantCulture, $"{number}. {wording.Of(step.Step)}: {Standing(step, isHere)}");
        if (isHere)
        {
            page.Title($"> {line}");
            ShowCriteria("toMoveOn", step.MoveOn);
        }
        else
        {
            page.Text($"  {line}");
            ShowCriteria("toBegin", step.Entry);
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

        string head = unseen.Count < open.Count ? wording.Say("besidesAbove", wording[heading]) : wording[heading];
        page.Aside($"{new string(' ', Margin)}{head}:");
        foreach (var criterion in unseen)
        {
            page.Labelled(_indent, new string(' ', Margin) + wording[Standing(criterion.IsMet)], criterion.Text);
        }
    }

    private string Standing(StepReadiness step, bool isHere)
    {
        if (isHere)
        {
            return wording[step.IsReadyToMoveOn ? "youAreHereAndReady" : "youAreHere"];
        }

        var states = WithoutPrivate(step.Entry).Select(criterion => criterion.IsMet).ToList();
        return wording[
            step.Entry.Count == 0 ? "alwaysOpen"
            : states.Contains(false) ? "notOpenYet"
            : states.Contains(null) ? "openAsFarAsKnown"
            : "canBegin"];
    }

    private static string Standing(bool? isMet) => isMet switch
    {
        true => "met",
        false => "notMet",
        null => "notKnown",
    };

    private static IEnumerable<CriterionResult> WithoutPrivate(IReadOnlyList<CriterionResult> criteria) =>
        criteria.Where(criterion => criterion.Id != PrivateCriterion);
}
