using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using TrustAdvice.Authoring;
using TrustAdvice.Benchmarks.Comparing;
using TrustAdvice.Benchmarks.Starting;

namespace TrustAdvice.Benchmarks;

/// <summary>How long it takes from rules to the first result, in a fresh process each, and how much memory is then held.</summary>
internal static class Loading
{
    private const int Runs = 3;

    /// <summary>Often enough for the compiler to have replaced what it compiled in haste; the last of them count as warm.</summary>
    private const int Repetitions = 30;

    private const int WarmRepetitions = 9;

    private const string NativeSource = """
        byte[] file = System.IO.File.ReadAllBytes(args[0]);
        long start = System.Diagnostics.Stopwatch.GetTimestamp();
        using var stream = new System.IO.MemoryStream(file);
        var ruleSet = TrustAdvice.RuleSet.Load(stream);
        var advisor = new TrustAdvice.Advisor(new TrustAdvice.AdvisorOptions { RuleSet = ruleSet });
        System.GC.KeepAlive(advisor.Advise(new TrustAdvice.Situation()).NextStep);
        System.Console.WriteLine(System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        """;

    public static LoadingRow Of(string engine, int rules) => Enumerable.Range(0, Runs)
        .Select(_ => InFreshProcess(engine, rules))
        .OrderBy(row => row.First)
        .ElementAt(Runs / 2);

    /// <summary>The milliseconds that a fresh process of a program compiled ahead of time takes, for each number of rules.</summary>
    public static IReadOnlyList<double> Native(IReadOnlyList<int> sizes)
    {
        using var folder = new StartingFolder();
        var program = StartingProgram.Build(folder, "loading", NativeSource, aheadOfTime: true);
        string file = folder.Of("rules.json");
        return [.. sizes.Select(rules =>
        {
            File.WriteAllBytes(file, new Workload(rules).ToRuleFile());
            return Median.Of(Enumerable.Range(0, Runs).Select(_ => program.Print(file)));
        })];
    }

    /// <summary>The milliseconds from a compiled file to the first result, in a fresh process with the just-in-time compiler.</summary>
    public static double Compiled(int rules)
    {
        using var json = new MemoryStream(new Workload(rules).ToRuleFile());
        byte[] compiled = RuleSetCompiler.Compile(RuleSet.Load(json));
        using var folder = new StartingFolder();
        string file = folder.Of("acme.rules");
        File.WriteAllBytes(file, compiled);
        return Median.Of(Enumerable.Range(0, Runs).Select(_ =>
            double.Parse(PrintOfFreshProcess("load-compiled", file, RuleSetCompiler.HashOf(compiled)), CultureInfo.InvariantCulture)));
    }

    /// <summary>Loads a compiled file in this process, which did nothing of the kind before, and prints the milliseconds.</summary>
    public static int MeasureCompiled(string file, string hash)
    {
        long start = Stopwatch.GetTimestamp();
        using var stream = File.OpenRead(file);
        var advisor = new Advisor(new AdvisorOptions { RuleSet = RuleSet.LoadCompiled(stream, hash) });
        GC.KeepAlive(advisor.Advise(new Situation()).NextStep);
        Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    /// <summary>Loads in this process, which did nothing of the kind before, and prints the row as JSON.</summary>
    public static int MeasureOne(string engine, string rules)
    {
        var workload = new Workload(int.Parse(rules, CultureInfo.InvariantCulture));
        byte[] file = workload.ToRuleFile();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long start = Stopwatch.GetTimestamp();
        object loaded = engine == LoadingRow.RulesEngine ? LoadRulesEngine(workload) : LoadRuleSet(file);
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        long held = GC.GetTotalMemory(forceFullCollection: true) - before;
        double[] again = engine == LoadingRow.RulesEngine ? [milliseconds]
            : [.. Enumerable.Range(0, Repetitions).Select(_ => LoadAgain(file))];
        double warm = Median.Of(again.TakeLast(WarmRepetitions));
        Console.WriteLine(JsonSerializer.Serialize(new LoadingRow(milliseconds, again[0], warm, held)));
        GC.KeepAlive(loaded);
        GC.KeepAlive(workload);
        return 0;
    }

    private static double LoadAgain(byte[] file)
    {
        long start = Stopwatch.GetTimestamp();
        GC.KeepAlive(LoadRuleSet(file));
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static Advisor LoadRuleSet(byte[] file)
    {
        using var stream = new MemoryStream(file);
        var advisor = new Advisor(new AdvisorOptions { RuleSet = RuleSet.Load(stream) });
        _ = advisor.Advise(new Situation()).NextStep;
        return advisor;
    }

    private static RulesEngineMatcher LoadRulesEngine(Workload workload)
    {
        var matcher = new RulesEngineMatcher(workload);
        matcher.Match(0, new int[workload.Rules.Count + SetBits.Slack]);
        return matcher;
    }

    private static LoadingRow InFreshProcess(string engine, int rules) =>
        JsonSerializer.Deserialize<LoadingRow>(PrintOfFreshProcess("load", engine, rules.ToString(CultureInfo.InvariantCulture)))!;

    /// <summary>What a fresh process of this program prints.</summary>
    public static string PrintOfFreshProcess(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return printed;
    }
}
