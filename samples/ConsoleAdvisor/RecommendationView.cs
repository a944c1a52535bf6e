using System.Globalization;
using TrustAdvice;

namespace ConsoleAdvisor;

/// <summary>
/// Shows one recommendation. What can be said and done tonight comes first: at night one reads no further than that.
/// </summary>
/// <param name="page">Where to write.</param>
/// <param name="wording">The words around it.</param>
/// <param name="isFull">Whether what may come after the next step is shown with all its parts too.</param>
internal sealed class RecommendationView(Page page, Wording wording, bool isFull)
{
    private const int LeastIndent = 11;

    private readonly int _indent = wording.IndentOf(LeastIndent, "before", "how", "why", "doneWhen", "avoid", "takeCare");

    /// <summary>The next step, whole.</summary>
    public void ShowNext(Recommendation recommendation, string? note)
    {
        var text = recommendation.Text;
        ShowHead(recommendation, note);
        page.Labelled(
            _indent, wording["how"], text.How, index => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. "));
        page.Labelled(_indent, wording["why"], text.Why);
        page.Labelled(_indent, wording["doneWhen"], text.DoneWhen);
        if (isFull || text.StopIf is not null)
        {
            page.Labelled(_indent, wording["avoid"], text.Avoid, _ => "- ");
        }

        page.Labelled(_indent, wording["takeCare"], text.StopIf);
        page.Gap();
    }

    /// <summary>What may come after it: what to say, or what to do first where there is nothing to say.</summary>
    public void ShowMore(Recommendation recommendation, string? note)
    {
        if (isFull)
        {
            ShowNext(recommendation, note);
            return;
        }

        ShowHead(recommendation, note);
        if (recommendation.Text is { Words: null, How: [var first, ..] })
        {
            page.Labelled(_indent, wording["how"], first);
        }

        page.Gap();
    }

    /// <summary>Its title and what can be said, which its quotation marks tell apart.</summary>
    private void ShowHead(Recommendation recommendation, string? note)
    {
        var text = recommendation.Text;
        page.Title(text.Title);
        if (isFull)
        {
            string taking = wording.Taking(recommendation.Effort, recommendation.Cadence);
            page.Aside($"{taking} {wording.Of(recommendation.Visibility)}".TrimStart());
        }

        page.Labelled(_indent, wording["before"], note);
        page.Labelled(_indent, "", text.Words);
    }
}
