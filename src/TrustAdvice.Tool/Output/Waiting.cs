using Spectre.Console;
using TrustAdvice.CommandLine;

namespace TrustAdvice.Tool.Output;

/// <summary>Shows on standard error that work goes on, once it takes longer than a moment, and only to a person.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(100);

    public static T For<T>(ToolConsole console, string what, Func<T> work) =>
        For(console, what, _ => work());

    /// <summary>Work that says how far it has come.</summary>
    public static T For<T>(ToolConsole console, string what, Func<WorkMeter, T> work)
    {
        var meter = new WorkMeter();
        if (!console.Error.Profile.Capabilities.Interactive)
        {
            return work(meter);
        }

        var running = Task.Run(() => work(meter));
        if (!((IAsyncResult)running).AsyncWaitHandle.WaitOne(Moment))
        {
            Show(console.Error, what, running, meter);
        }

        return running.GetAwaiter().GetResult();
    }

    /// <summary>The bar hides the cursor, and shows it again where the work ends; who breaks it off gets it back too.</summary>
    private static void Show(IAnsiConsole console, string what, Task running, WorkMeter meter)
    {
        using var leaving = new WaysOut(() => console.Cursor.Show(true));
        console.Progress().AutoClear(true).Start(progress =>
        {
            var bar = progress.AddTask(what);
            while (!((IAsyncResult)running).AsyncWaitHandle.WaitOne(Refresh))
            {
                bar.IsIndeterminate = meter.Total == 0;
                bar.MaxValue = Math.Max(1, meter.Total);
                bar.Value = meter.Done;
            }
        });
    }
}
