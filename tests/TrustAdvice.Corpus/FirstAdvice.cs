using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace TrustAdvice.Corpus;

/// <summary>What a process takes from nothing to the title, the words and the first referral of its first advice.</summary>
internal static class FirstAdvice
{
    /// <summary>Prints milliseconds, methods compiled and bytes allocated; then the same for the first text in another language.</summary>
    public static void Print()
    {
        Take("first advice", static () => Read(Advisor.Default.Advise(new Situation())));
        Take("first in German", static () => Read(Advisor.Default.For("de").Advise(new Situation())));
    }

    private static void Take(string what, Action act)
    {
        long started = Stopwatch.GetTimestamp();
        long methods = JitInfo.GetCompiledMethodCount();
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        act();
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        methods = JitInfo.GetCompiledMethodCount() - methods;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what}: {Stopwatch.GetElapsedTime(started).TotalMilliseconds:0.0} ms, {methods} methods, {bytes} bytes"));
    }

    private static void Read(Advice advice)
    {
        GC.KeepAlive(advice.NextStep?.Text.Title);
        GC.KeepAlive(advice.NextStep?.Text.Words);
        GC.KeepAlive(advice.Referral?.Text.Title);
    }
}
