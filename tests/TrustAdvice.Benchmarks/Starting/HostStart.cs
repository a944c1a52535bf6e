using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace TrustAdvice.Benchmarks.Starting;

/// <summary>What TrustAdvice adds to the start of a host: to be registered, and to stand among the services when they are built.</summary>
internal static class HostStart
{
    private const int Runs = 41;

    /// <summary>The milliseconds in a fresh process with the just-in-time compiler, in the middle of some.</summary>
    public static double Measure() => Median.Of(Enumerable.Range(0, Runs).Select(_ =>
        double.Parse(Loading.PrintOfFreshProcess("services"), CultureInfo.InvariantCulture)));

    /// <summary>Registers and builds in this process, which did nothing of TrustAdvice before, and prints the milliseconds.</summary>
    public static int MeasureOne()
    {
        // A host has services of its own, and what they load is no cost of ours.
        using (var host = new ServiceCollection().AddSingleton(_ => new object()).BuildServiceProvider())
        {
            GC.KeepAlive(host.GetService<object>());
        }

        long start = Stopwatch.GetTimestamp();
        using var services = new ServiceCollection().AddTrustAdvice(options => options.Limit = 1).BuildServiceProvider();
        double taken = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine(taken.ToString(CultureInfo.InvariantCulture));
        return 0;
    }
}
