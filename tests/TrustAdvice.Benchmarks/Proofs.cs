using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using TrustAdvice.Proof;

namespace TrustAdvice.Benchmarks;

/// <summary>How much processor time the proofs take: each rule set in three fresh processes, the middle one shown.</summary>
internal static class Proofs
{
    private const int Runs = 3;
    private const string BuiltIn = "built-in";

    private static readonly string[] Subjects = [BuiltIn, "100", "1000", "10000"];

    public static int PrintTable()
    {
        Console.WriteLine("| rules | guarantees | steps | read, s | prove, s | again, warm, s | allocated, MB | peak memory, MB | not proved |");
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
        double start = ProcessorSeconds();
        var compiled = RuleSetFiles.Read(subject == BuiltIn ? null : rules);
        double read = ProcessorSeconds() - start;
        long before = GC.GetTotalAllocatedBytes(precise: true);
        var results = new Prover(compiled).ProveAll();
        double prove = ProcessorSeconds() - start - read;
        long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        start = ProcessorSeconds();
        _ = new Prover(compiled).ProveAll();
        double again = ProcessorSeconds() - start;
        using var process = Process.GetCurrentProcess();
        var row = new Row(
            results.Count,
            results.Sum(result => result.Steps),
            read,
            prove,
            again,
            allocated,
            process.PeakWorkingSet64,
            [.. results.Where(result => !result.Holds).Select(result => result.Id)]);
        Console.WriteLine(JsonSerializer.Serialize(row));
        return 0;
    }

    /// <summary>Of all threads, so that the compiler in the background counts and other processes do not.</summary>
    private static double ProcessorSeconds()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalSeconds;
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
