using System.Globalization;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Journeys;

/// <summary>Draws ratings over time with letters: up is more trust, and the way across is in proportion to the days.</summary>
internal sealed class RatingChart(Page page)
{
    private const int Highest = (int)Ratings.Highest;
    private const int WidestPlot = 60;
    private const int MarginWidth = 4;
    private const int DateWidth = 10;

    public void Show(IReadOnlyList<KeyValuePair<DateOnly, double>> points)
    {
        int width = Math.Min(WidestPlot, page.Width - MarginWidth);
        if (points.Count == 0 || width < 2 * DateWidth)
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
        page.Line($"    {Dates(points, width)}");
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

    private static string Dates(IReadOnlyList<KeyValuePair<DateOnly, double>> points, int width)
    {
        string first = JourneyWording.Of(points[0].Key);
        return points.Count == 1 ? first : first + JourneyWording.Of(points[^1].Key).PadLeft(width - DateWidth);
    }
}
