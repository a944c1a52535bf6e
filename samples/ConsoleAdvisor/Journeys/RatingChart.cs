using System.Globalization;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Journeys;

/// <summary>Draws ratings over time with letters: up is more trust, and the way across is in proportion to the days.</summary>
internal sealed class RatingChart(Page page, Wording wording)
{
    private const int Highest = (int)Ratings.Highest;
    private const int WidestPlot = 60;
    private const int MarginWidth = 4;
    private const int NarrowestPlot = 20;

    public void Show(IReadOnlyList<KeyValuePair<DateOnly, double>> points)
    {
        int width = Math.Min(WidestPlot, page.Width - MarginWidth);
        if (points.Count == 0)
        {
            return;
        }

        string first = wording.Of(points[0].Key);
        string last = wording.Of(points[^1].Key);
        if (width < Math.Max(NarrowestPlot, Math.Max(first.Length, last.Length)))
        {
            return;
        }

        char[][] rows = [.. Enumerable.Range(0, Highest + 1).Select(_ => Enumerable.Repeat(' ', width).ToArray())];
        char dot = page.HasUnicode ? '●' : 'o';
        foreach (var (day, rated) in points)
        {
            int row = (int)Math.Round(rated, MidpointRounding.AwayFromZero);
            rows[row][ColumnOf(day, points, width)] = dot;
        }

        for (int rating = Highest; rating >= 0; rating--)
        {
            page.Line($"{Label(rating)} {Wall}{new string(rows[rating])}");
        }

        page.Line($"   {Corner}{new string(Floor, width)}");
        foreach (string line in points.Count == 1 ? [first] : Ends(first, last, width))
        {
            page.Line($"    {line}");
        }

        page.Gap();
    }

    private char Wall => page.HasUnicode ? '│' : '|';

    private char Corner => page.HasUnicode ? '└' : '+';

    private char Floor => page.HasUnicode ? '─' : '-';

    private static string Label(int rating) =>
        rating % 5 == 0 ? rating.ToString(CultureInfo.InvariantCulture).PadLeft(2) : "  ";

    private static int ColumnOf(DateOnly day, IReadOnlyList<KeyValuePair<DateOnly, double>> points, int width)
    {
        int first = points[0].Key.DayNumber;
        int span = Math.Max(1, points[^1].Key.DayNumber - first);
        return (int)Math.Round((day.DayNumber - first) * (width - 1.0) / span);
    }

    /// <summary>The two days at the ends of the plot; a line each where both do not fit on one.</summary>
    private static string[] Ends(string first, string last, int width) => first.Length + last.Length < width
        ? [first + last.PadLeft(width - first.Length)]
        : [first, last.PadLeft(width)];
}
