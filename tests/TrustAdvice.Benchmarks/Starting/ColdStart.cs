namespace TrustAdvice.Benchmarks.Starting;

/// <summary>From the start of a fresh process to the first advice, against a program that does nothing.</summary>
internal static class ColdStart
{
    private const int Runs = 41;

    private const string Empty = "System.Console.WriteLine(1);";

    private const string Advising = """
        var advice = TrustAdvice.Advisor.Default.Advise(new TrustAdvice.Situation());
        System.Console.WriteLine(advice.NextStep?.Text.Title.Length ?? 0);
        """;

    /// <summary>The two kinds of programs, each in turn so that both see the same machine.</summary>
    public static IReadOnlyList<ColdStartRow> Measure()
    {
        string folder = Directory.CreateTempSubdirectory("trustadvice-start-").FullName;
        try
        {
            return [Measure(folder, aheadOfTime: true), Measure(folder, aheadOfTime: false)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ColdStartRow Measure(string folder, bool aheadOfTime)
    {
        string kind = aheadOfTime ? "native" : "jit";
        var empty = StartingProgram.Build(folder, $"empty-{kind}", Empty, aheadOfTime);
        var advising = StartingProgram.Build(folder, $"advising-{kind}", Advising, aheadOfTime);
        List<double> emptyTimes = [];
        List<double> advisingTimes = [];
        for (int run = 0; run < Runs; run++)
        {
            emptyTimes.Add(empty.Milliseconds());
            advisingTimes.Add(advising.Milliseconds());
        }

        return new ColdStartRow(aheadOfTime, Median(emptyTimes), Median(advisingTimes), empty.Size, advising.Size);
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
