using System.Globalization;
using TrustAdvice;

namespace ConsoleAdvisor;

/// <summary>Shows one recommendation: in full for the next step, in short for what may come after it.</summary>
internal sealed class RecommendationView(Page page, Wording wording)
{
    private const int Indent = 11;

    public void ShowInFull(Recommendation recommendation, string? note)
    {
        ShowTop(recommendation, note);
        page.Labelled(Indent, wording["words"], recommendation.Text.Words);
        page.Labelled(Indent, wording["avoid"], recommendation.Text.Avoid, _ => "- ");
        page.Labelled(Indent, wording["doneWhen"], recommendation.Text.DoneWhen);
        ShowEnd(recommendation);
    }

    public void ShowInShort(Recommendation recommendation, string? note)
    {
        ShowTop(recommendation, note);
        ShowEnd(recommendation);
    }

    private void ShowTop(Recommendation recommendation, string? note)
    {
        page.Title(recommendation.Text.Title);
        string taking = wording.Taking(recommendation.Effort, recommendation.Cadence);
        page.Aside($"{taking} {wording.Of(recommendation.Visibility)}".TrimStart());
        page.Gap();
        page.Labelled(Indent, wording["before"], note);
        page.Labelled(Indent, wording["why"], recommendation.Text.Why);
        page.Labelled(
            Indent, wording["how"], recommendation.Text.How, index => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. "));
    }

    /// <summary>When to stop is part of the short form too: it keeps people safe.</summary>
    private void ShowEnd(Recommendation recommendation)
    {
        page.Labelled(Indent, wording["takeCare"], recommendation.Text.StopIf);
        page.Gap();
    }
}
