using System.Text;
using Spectre.Console;

namespace TrustAdvice.Tool;

/// <summary>Where the tool reads and writes: standard output for results, standard error for faults and progress.</summary>
internal sealed record ToolConsole(IAnsiConsole Out, IAnsiConsole Error, Func<Stream> OpenInput)
{
    /// <summary>A file or another program gets whole lines: wrapping is for eyes.</summary>
    private const int RedirectedWidth = 4096;

    /// <summary>What day it is, for <c>review</c>.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public static ToolConsole OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new ToolConsole(
            Of(Console.Out, Console.IsOutputRedirected),
            Of(Console.Error, Console.IsErrorRedirected),
            Console.OpenStandardInput);
    }

    /// <summary>Writes text to standard output as it is.</summary>
    public void WriteRaw(string text)
    {
        Out.Profile.Out.Writer.Write(text);
        Out.Profile.Out.Writer.Flush();
    }

    /// <summary>Says why the tool could not run, or what went wrong.</summary>
    public void WriteError(string text) => Error.WriteLine(text);

    /// <summary>A terminal is found by looking at this writer, not at standard output alone.</summary>
    private static IAnsiConsole Of(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = isRedirected ? InteractionSupport.No : InteractionSupport.Yes,
        });
        if (isRedirected)
        {
            console.Profile.Width = RedirectedWidth;
        }

        return console;
    }
}
