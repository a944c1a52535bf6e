using System.Text;
using Spectre.Console;
using TrustAdvice.CommandLine;

namespace TrustAdvice.Tool;

/// <summary>Where the tool reads and writes: standard output for results, standard error for faults and progress.</summary>
internal sealed record ToolConsole(IAnsiConsole Out, IAnsiConsole Error, Func<Stream> OpenInput)
{
    /// <summary>What day it is, for <c>review</c>.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public static ToolConsole OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new ToolConsole(
            Of(Console.Out, Console.IsOutputRedirected),
            Of(UnfailingWriter.Around(Console.Error), Console.IsErrorRedirected),
            Console.OpenStandardInput);
    }

    /// <summary>Writes text to standard output as it is.</summary>
    public void WriteRaw(string text)
    {
        Out.Profile.Out.Writer.Write(text);
        Out.Profile.Out.Writer.Flush();
    }

    /// <summary>Writes a document to a file, or to standard output where none is named.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void WriteDocument(string document, string? file)
    {
        if (file is null)
        {
            WriteRaw(document);
            return;
        }

        new WrittenFile(file) { IsForAll = true }.Write(Encoding.UTF8.GetBytes(document));
        WriteLine($"wrote {file}");
    }

    /// <summary>Writes one line that repeats the name of a file.</summary>
    public void WriteLine(string text) => Out.WriteLine(VisibleText.Of(text));

    /// <summary>Says in one line why the tool could not run, or what went wrong.</summary>
    public void WriteError(string text) => Error.WriteLine(VisibleText.Of(text));

    /// <summary>A terminal is found by looking at this writer, not at standard output alone.</summary>
    private static IAnsiConsole Of(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = isRedirected ? InteractionSupport.No : InteractionSupport.Yes,
        });
        console.Profile.Width = isRedirected ? ScreenWidth.Endless : ScreenWidth.Usable(console.Profile.Width);
        return console;
    }
}
