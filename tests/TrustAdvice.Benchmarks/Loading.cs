using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using TrustAdvice.Benchmarks.Comparing;

namespace TrustAdvice.Benchmarks;

/// <summary>How long it takes from rules to the first result, in a fresh process each, and how much memory is then held.</summary>
internal static class Loading
{
    private const int Runs = 3;

    public static LoadingRow Of(string engine, int rules) => Enumerable.Range(0, Runs)
        .Select(_ => InFreshProcess(engine, rules))
        .OrderBy(row => row.Milliseconds)
        .ElementAt(Runs / 2);

    /// <summary>Loads in this process, which did nothing of the kind before, and prints the row as JSON.</summary>
    public static int MeasureOne(string engine, string rules)
    {
        var workload = new Workload(int.Parse(rules, CultureInfo.InvariantCulture));
        byte[] file = workload.ToRuleFile();
        var situation = workload.SituationAt(0);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long start = Stopwatch.GetTimestamp();
        object loaded = engine == LoadingRow.RulesEngine ? LoadRulesEngine(workload) : LoadRuleSet(file, situation);
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        long held = GC.GetTotalMemory(forceFullCollection: true) - before;
        start = Stopwatch.GetTimestamp();
        object again = engine == LoadingRow.RulesEngine ? loaded : LoadRuleSet(file, situation);
        double secondTime = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine(JsonSerializer.Serialize(new LoadingRow(milliseconds, secondTime, held)));
        GC.KeepAlive(loaded);
        GC.KeepAlive(again);
        GC.KeepAlive(workload);
        return 0;
    }

    private static Advisor LoadRuleSet(byte[] file, Situation situation)
    {
        using var stream = new MemoryStream(file);
        var advisor = new Advisor(new AdvisorOptions { RuleSet = RuleSet.Load(stream) });
        _ = advisor.Advise(situation).NextStep;
        return advisor;
    }

    private static RulesEngineMatcher LoadRulesEngine(Workload workload)
    {
        var matcher = new RulesEngineMatcher(workload);
        matcher.Match(0, new int[workload.Rules.Count + SetBits.Slack]);
        return matcher;
    }

    private static LoadingRow InFreshProcess(string engine, int rules)
    {
        string[] arguments = ["load", engine, rules.ToString(CultureInfo.InvariantCulture)];
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        string row = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return JsonSerializer.Deserialize<LoadingRow>(row)!;
    }
}
