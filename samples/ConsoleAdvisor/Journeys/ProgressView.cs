using System.Globalization;
using TrustAdvice;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Journeys;

/// <summary>Shows how a journey stands: the finding with its dates and counts, and the ratings behind it.</summary>
internal sealed class ProgressView(Page page, Wording wording)
{
    private const int LeastIndent = 13;

    private readonly int _indent = wording.IndentOf(LeastIndent, "chart", "points", "promises", "reviews", "toThinkAbout");

    public void Show(ProgressReport report)
    {
        page.Heading(wording.Say("standing", wording.Of(report.On), wording.Of(report.State)));
        page.Text(report.Sentence);
        page.Gap();
        new RatingChart(page, wording).Show([.. report.Points]);
        page.Labelled(_indent, wording["chart"], report.ChartText);
        page.Labelled(_indent, wording["points"], EachPoint(report.Points));
        if (report.Situation.Since != TimeSince.Days)
        {
            // Right after a breach a count of what was kept before it would read as mockery.
            page.Labelled(_indent, wording["promises"], Promises(report));
        }

        page.Labelled(_indent, wording["reviews"], Reviews(report));
        foreach (string prompt in Prompts(report))
        {
            page.Labelled(_indent, wording["toThinkAbout"], wording[prompt]);
        }

        page.Gap();
    }

    /// <summary>The chart in words, for those who cannot see it.</summary>
    private string EachPoint(IReadOnlyDictionary<DateOnly, double> points) =>
        points.Count == 0 ? "" : $"{string.Join("; ", points.Select(EachPoint))}.";

    private string EachPoint(KeyValuePair<DateOnly, double> point) =>
        $"{wording.Of(point.Key)}: {point.Value.ToString("0.#", CultureInfo.InvariantCulture)}";

    private string Promises(ProgressReport report) => report is { PromisesKept: 0, PromisesMissed: 0 }
        ? wording["promisesNone"]
        : wording.Say("promisesCounted", report.PromisesKept, report.PromisesMissed);

    private string Reviews(ProgressReport report)
    {
        string last = report.LastReviewOn is { } review
            ? wording.Say("reviewsPassed", report.ReviewsPassed, wording.Of(review))
            : wording["reviewsNone"];
        string next = report.NextReview is { } day ? wording.Say("reviewNext", wording.Of(day)) : wording["reviewNoDay"];
        return $"{last} {next}";
    }

    private static IEnumerable<string> Prompts(ProgressReport report)
    {
        if (report.IsHardStretch)
        {
            yield return "hardStretch";
        }

        if (report.RatingsAreFarApart)
        {
            yield return "farApart";
        }

        if (report.IsBeforeAnniversary)
        {
            yield return "anniversary";
        }
    }
}
