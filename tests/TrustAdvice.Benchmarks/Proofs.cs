using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using TrustAdvice.Verification;

namespace TrustAdvice.Benchmarks;

/// <summary>How long the proofs take: each rule set in three fresh processes, the middle one shown.</summary>
internal static class Proofs
{
    private const int Runs = 3;
    private const string BuiltIn = "built-in";

    private static readonly string[] Subjects = [BuiltIn, "100", "1000", "10000"];

    public static int PrintTable()
    {
        Console.WriteLine("| rule set | guarantees | steps | read, s | prove, s | again, warm, s | allocated, MB | peak memory, MB | not proved |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
        foreach (string subject in Subjects)
        {
            var rows = Enumerable.Range(0, Runs).Select(_ => InFreshProcess(subject)).OrderBy(row => row.Prove).ToList();
            Console.WriteLine(rows[Runs / 2].ToMarkdown(subject));
        }

        return 0;
    }

    /// <summary>Measures one rule set in this process, which did nothing before, and prints the row as JSON.</summary>
    public static int MeasureOne(string subject)
    {
        byte[] rules = subject == BuiltIn
            ? []
            : Encoding.UTF8.GetBytes(GeneratedRules.Write(int.Parse(subject, CultureInfo.InvariantCulture)));
        var watch = Stopwatch.StartNew();
        var sources = RuleSetFiles.Read(subject == BuiltIn ? null : rules);
        double read = watch.Elapsed.TotalSeconds;
        long before = GC.GetTotalAllocatedBytes(precise: true);
        watch.Restart();
        var results = new Prover(sources).ProveAll();
        double prove = watch.Elapsed.TotalSeconds;
        long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        watch.Restart();
        _ = new Prover(sources).ProveAll();
        double again = watch.Elapsed.TotalSeconds;
        foreach (var result in results)
        {
            Console.Error.WriteLine($"{result.Id} {result.Holds} {result.Steps}");
        }

        var row = new Row(
            results.Count,
            results.Sum(result => result.Steps),
            read,
            prove,
            again,
            allocated,
            Process.GetCurrentProcess().PeakWorkingSet64,
            [.. results.Where(result => !result.Holds).Select(result => result.Id)]);
        Console.WriteLine(JsonSerializer.Serialize(row));
        return 0;
    }

    private static Row InFreshProcess(string subject)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["proof", subject]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        string row = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return JsonSerializer.Deserialize<Row>(row)!;
    }

    private sealed record Row(
        int Guarantees, long Steps, double Read, double Prove, double Again, long Allocated, long Peak, string[] NotProved)
    {
        private const double Megabyte = 1024 * 1024;

        public string ToMarkdown(string subject) => string.Create(
            CultureInfo.InvariantCulture,
            $"| {subject} | {Guarantees} | {Steps:N0} | {Read:F2} | {Prove:F2} | {Again:F2} | {Allocated / Megabyte:N0} | {Peak / Megabyte:N0} | {string.Join(", ", NotProved)} |");
    }
}
