using System.Diagnostics;
using System.Globalization;

namespace TrustAdvice.JourneyService.Load;

/// <summary>Writes what was measured as tables of Markdown.</summary>
internal static class Report
{
    public static void Head(string what) => Console.WriteLine($"\n{what}\n\n| | a second | p50 ms | p99 ms | repeated |\n|---|---:|---:|---:|---:|");

    public static void Add(string what, Measured measured) => Console.WriteLine($"| {what} | {measured.ToRow()} |");

    public static void Tell(string what) => Console.WriteLine($"- {what}");

    public static async Task<T> Time<T>(string what, Func<Task<T>> work)
    {
        var watch = Stopwatch.StartNew();
        var result = await work();
        Tell(string.Create(CultureInfo.InvariantCulture, $"{what} in {watch.Elapsed.TotalSeconds:F0} s"));
        return result;
    }
}
