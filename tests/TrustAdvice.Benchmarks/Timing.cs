using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace TrustAdvice.Benchmarks;

/// <summary>Runs benchmarks in this process, so that one run's figures can be set against each other.</summary>
/// <remarks>Many short iterations, of which the fastest counts: other work on the machine only ever adds time.</remarks>
internal static class Timing
{
    private static readonly Job Short = Job.Default
        .WithToolchain(InProcessEmitToolchain.Instance)
        .WithWarmupCount(20)
        .WithIterationCount(40)
        .WithIterationTime(TimeInterval.FromMilliseconds(8));

    /// <summary>The figures of each method, by name and the value of its parameter (0 where it has none).</summary>
    public static Dictionary<(string Method, int Parameter), Figures> Of<TBenchmarks>()
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(Short)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(NullLogger.Instance)
            .WithOptions(ConfigOptions.DisableLogFile)
            .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "artifacts"));
        var summary = BenchmarkRunner.Run<TBenchmarks>(config);
        if (summary.HasCriticalValidationErrors)
        {
            throw new InvalidOperationException(string.Join('\n', summary.ValidationErrors.Select(error => error.Message)));
        }

        return summary.Reports.ToDictionary(KeyOf, report => new Figures(
            report.ResultStatistics?.Min ?? throw new InvalidOperationException($"{KeyOf(report).Method} failed."),
            report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0));
    }

    private static (string Method, int Parameter) KeyOf(BenchmarkReport report)
    {
        var parameters = report.BenchmarkCase.Parameters;
        return (report.BenchmarkCase.Descriptor.WorkloadMethod.Name, parameters.Count == 0 ? 0 : (int)parameters[0].Value);
    }
}
