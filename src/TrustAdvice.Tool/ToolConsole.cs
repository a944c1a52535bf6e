using System.Text;
using Spectre.Console;

namespace TrustAdvice.Tool;

/// <summary>Where the tool reads and writes: standard output for results, standard error for faults and progress.</summary>
internal sealed record ToolConsole(IAnsiConsole Out, IAnsiConsole Error, Func<Stream> OpenInput)
{
    /// <summary>A file or another program gets whole lines: wrapping is for eyes.</summary>
    private const int RedirectedWidth = 4096;

    public static ToolConsole OfProcess() => new(
        Of(Console.OpenStandardOutput(), Console.IsOutputRedirected),
        Of(Console.OpenStandardError(), Console.IsErrorRedirected),
        Console.OpenStandardInput);

    /// <summary>Writes text to standard output as it is.</summary>
    public void WriteRaw(string text)
    {
        Out.Profile.Out.Writer.Write(text);
        Out.Profile.Out.Writer.Flush();
    }

    /// <summary>Says why the tool could not run, or what went wrong.</summary>
    public void WriteError(string text) => Error.WriteLine(text);

    private static IAnsiConsole Of(Stream stream, bool isRedirected)
    {
        var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
        var settings = new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) };
        if (isRedirected)
        {
            settings.Ansi = AnsiSupport.No;
            settings.Interactive = InteractionSupport.No;
        }

        var console = AnsiConsole.Create(settings);
        if (isRedirected)
        {
            console.Profile.Width = RedirectedWidth;
        }

        return console;
    }
}
