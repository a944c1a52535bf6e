using System.Globalization;
using TrustAdvice.Benchmarks.Comparing;

namespace TrustAdvice.Benchmarks;

internal static class Report
{
    public static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    public static int PrintMatching()
    {
        foreach (int rules in new[] { 100, 1000, 10_000 })
        {
            Console.WriteLine(Equality.Check(rules));
        }

        foreach (var (key, figures) in Timing.Of<MatchingBenchmark>())
        {
            Console.WriteLine(Line($"{key.Method} {key.Parameter}: {figures.Nanoseconds:N1} ns {figures.Bytes} B"));
        }

        return 0;
    }

    public static int PrintLibrary()
    {
        foreach (var (key, figures) in Timing.Of<LibraryBenchmark>())
        {
            Console.WriteLine(Line($"{key.Method} {key.Parameter}: {figures.Nanoseconds:N1} ns {figures.Bytes} B"));
        }

        return 0;
    }

    public static int PrintStart()
    {
        foreach (var row in Starting.ColdStart.Measure())
        {
            Console.WriteLine(row);
        }

        return 0;
    }
}
