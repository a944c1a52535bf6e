using System.Diagnostics;
using System.Globalization;

namespace TrustAdvice.Fuzz.Bounds;

/// <summary>Measures shapes, each in a fresh process that may hold no more memory than is promised.</summary>
internal static class ShapeReport
{
    /// <summary>Each shape in a process of its own, as rows of a table. The exit code is not 0 where a bound is broken.</summary>
    public static int Print(string? only)
    {
        Console.WriteLine("| shape | size | bytes | call | seconds | allocated, MB | for a byte | ends with |");
        Console.WriteLine("| --- | ---: | ---: | --- | ---: | ---: | ---: | --- |");
        int broken = 0;
        foreach (var shape in Shapes.All.Where(shape => only is null || shape.Name == only))
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!, ["--shape", shape.Name])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["DOTNET_GCHeapHardLimit"] = Shape.MostMemory.ToString("X", CultureInfo.InvariantCulture) },
            };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            while (process.StandardOutput.ReadLine() is { } row)
            {
                Console.WriteLine(row);
            }

            process.WaitForExit();
            broken += process.ExitCode == 0 ? 0 : 1;
            if (process.ExitCode > 1)
            {
                Console.WriteLine($"| {shape.Name} | | | | | | | **{string.Join(' ', errors.Result.Split('\n').TakeLast(3))}** |");
            }
        }

        return broken == 0 ? 0 : 1;
    }

    /// <summary>Measures one shape in this process.</summary>
    public static int Measure(string name, int? size)
    {
        var shape = Shapes.All.Single(shape => shape.Name == name);

        // What is compiled and loaded once does not count.
        _ = Shapes.Run(shape.Make(shape.Small), call => Console.Error.WriteLine("small " + call.Name)).Count();
        int made = size ?? shape.Full;
        var input = shape.Make(made);
        bool isWithin = true;
        var started = ProcessorTime();
        foreach (var (call, allocated, ended) in Shapes.Run(input, call => Console.Error.WriteLine(call.Name)))
        {
            var took = ProcessorTime() - started;
            bool isGood = Shapes.IsWithin(input, call, allocated) && took / call.Times <= Shape.Longest;
            isWithin &= isGood;
            if (!isGood || call == input.Calls[0] || took > TimeSpan.FromSeconds(0.5))
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {made} | {input.Bytes} | {call.Name} | {took.TotalSeconds:F2} | {allocated / 1048576.0:F1} | {(double)allocated / (input.Bytes + call.MoreBytes):F0} | {ended}{(isGood ? "" : " **broken**")} |"));
            }

            started = ProcessorTime();
        }

        return isWithin ? 0 : 1;
    }

    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
