namespace TrustAdvice.Benchmarks.Starting;

/// <summary>From the start of a fresh process to the first advice, against a program that does nothing.</summary>
internal static class ColdStart
{
    private const int Runs = 41;

    private const string Empty = "System.Console.WriteLine(System.Environment.CpuUsage.TotalTime.TotalMilliseconds);";

    private const string Advising = $"""
        var advice = TrustAdvice.Advisor.Default.Advise(new TrustAdvice.Situation());
        System.GC.KeepAlive(advice.NextStep?.Text.Title);
        {Empty}
        """;

    /// <summary>The two kinds of programs, each in turn so that both see the same machine.</summary>
    public static IReadOnlyList<ColdStartRow> Measure()
    {
        using var folder = new StartingFolder();
        return [Measure(folder, aheadOfTime: true), Measure(folder, aheadOfTime: false)];
    }

    private static ColdStartRow Measure(StartingFolder folder, bool aheadOfTime)
    {
        string kind = aheadOfTime ? "native" : "jit";
        var empty = StartingProgram.Build(folder, $"empty-{kind}", Empty, aheadOfTime);
        var advising = StartingProgram.Build(folder, $"advising-{kind}", Advising, aheadOfTime);
        List<StartTime> emptyTimes = [];
        List<StartTime> advisingTimes = [];
        for (int run = 0; run < Runs; run++)
        {
            emptyTimes.Add(empty.Run());
            advisingTimes.Add(advising.Run());
        }

        return new ColdStartRow(aheadOfTime, MedianOf(emptyTimes), MedianOf(advisingTimes), empty.Size, advising.Size);
    }

    private static StartTime MedianOf(List<StartTime> times) =>
        new(Median.Of(times.Select(time => time.Wall)), Median.Of(times.Select(time => time.Processor)));
}
