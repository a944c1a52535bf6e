using TrustAdvice;

namespace ConsoleAdvisor;

/// <summary>Shows why something is given, or why not. The sentences are the library's.</summary>
internal sealed class ExplanationView(Page page)
{
    public void Show(Explanation explanation)
    {
        page.Title(explanation.Title);
        page.Gap();
        page.Text(explanation.InWords);
    }

    public void Show(AbsenceExplanation absence)
    {
        page.Title(absence.Title);
        page.Gap();
        page.Text(absence.InWords);
        if (absence.WithheldBy.Count > 0)
        {
            page.Text($"Held back by the rules: {string.Join(", ", absence.WithheldBy)}.");
        }

        if (absence.Changes.Any(change => !change.MaySuggest))
        {
            page.Gap();
            page.Aside(
                "It would also fit other answers about safety, what happened, or what somebody wants. Nobody should change "
                + "those for the sake of advice, so they are not listed here.");
        }
    }
}
