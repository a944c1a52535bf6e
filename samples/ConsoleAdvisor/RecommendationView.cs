using System.Globalization;
using TrustAdvice;

namespace ConsoleAdvisor;

/// <summary>Shows one recommendation: in full for the next step, in short for what may come after it.</summary>
internal sealed class RecommendationView(Page page)
{
    private const int Indent = 11;

    public void ShowInFull(Recommendation recommendation, string? note)
    {
        ShowTop(recommendation, note);
        page.Labelled(Indent, "Words", recommendation.Text.Words);
        page.Labelled(Indent, "Avoid", recommendation.Text.Avoid, _ => "- ");
        page.Labelled(Indent, "Done when", recommendation.Text.DoneWhen);
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
        string taking = Wording.Taking(recommendation.Effort, recommendation.Cadence);
        page.Aside($"{taking} {Wording.Of(recommendation.Visibility)}".TrimStart());
        page.Gap();
        page.Labelled(Indent, "Before", note);
        page.Labelled(Indent, "Why", recommendation.Text.Why);
        page.Labelled(
            Indent, "How", recommendation.Text.How, index => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. "));
    }

    /// <summary>When to stop is part of the short form too: it keeps people safe.</summary>
    private void ShowEnd(Recommendation recommendation)
    {
        page.Labelled(Indent, "Take care", recommendation.Text.StopIf);
        page.Gap();
    }
}
