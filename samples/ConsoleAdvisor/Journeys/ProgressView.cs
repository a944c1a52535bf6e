using System.Globalization;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Journeys;

/// <summary>Shows how a journey stands: the finding with its dates and counts, and the ratings behind it.</summary>
internal sealed class ProgressView(Page page)
{
    private const int Indent = 13;

    public void Show(ProgressReport report)
    {
        page.Heading(Invariant($"How it stands on {Day(report.On)}: {JourneyWording.Of(report.State)}"));
        page.Text(report.Sentence);
        page.Gap();
        new RatingChart(page).Show([.. report.Points]);
        page.Labelled(Indent, "The chart", report.ChartText);
        page.Labelled(Indent, "Each point", EachPoint(report.Points));
        page.Labelled(Indent, "Promises", Promises(report));
        page.Labelled(Indent, "Reviews", Reviews(report));
        foreach (string prompt in JourneyWording.Prompts(report))
        {
            page.Labelled(Indent, "To ask", prompt);
        }

        page.Gap();
    }

    /// <summary>The chart in words, for those who cannot see it.</summary>
    private static string EachPoint(IReadOnlyDictionary<DateOnly, double> points) =>
        points.Count == 0 ? "" : $"{string.Join("; ", points.Select(point => Invariant($"{Day(point.Key)}: {point.Value:0.#}")))}.";

    private static string Promises(ProgressReport report) => report is { PromisesKept: 0, PromisesMissed: 0 }
        ? "None noted so far."
        : Invariant($"{report.PromisesKept} kept, {report.PromisesMissed} missed.");

    private static string Reviews(ProgressReport report)
    {
        string last = report.LastReviewOn is { } review
            ? Invariant($"{report.ReviewsPassed} so far, the last on {Day(review)}. ")
            : "None so far. ";
        return last + (report.NextReview is { } next
            ? Invariant($"The next is on {Day(next)}.")
            : "The first has a date once there is a breach or a check-in to count from.");
    }

    private static string Day(DateOnly day) => JourneyWording.Of(day);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
