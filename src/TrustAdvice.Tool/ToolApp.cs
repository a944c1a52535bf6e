using System.CommandLine;
using System.CommandLine.Invocation;
using TrustAdvice.Tool.Commands;

namespace TrustAdvice.Tool;

/// <summary>The command line: which commands there are, and what happens when one cannot run.</summary>
internal static class ToolApp
{
    public static int Run(IReadOnlyList<string> args, ToolConsole console)
    {
        var parsed = Root(console).Parse(args);
        if (parsed.Action is ParseErrorAction errors)
        {
            errors.ShowHelp = false;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = console.Out.Profile.Out.Writer,
                Error = console.Error.Profile.Out.Writer,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.WriteError($"could not run: {exception.Message}");
        }
#pragma warning disable CA1031 // A person at a prompt is helped by a sentence, not by a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            console.WriteError($"could not run, by a fault of this tool: {exception.Message} ({exception.GetType().Name})");
        }

        return (int)ExitCode.CouldNotRun;
    }

    private static RootCommand Root(ToolConsole console) => new(
        "For people who write TrustAdvice rules. "
        + "Exit codes: 0 holds, 1 could not run, 2 does not hold, 3 invalid file.")
    {
        ExportCommand.Create(console),
        VerifyCommand.Create(console),
        DiffCommand.Create(console),
        TestCommand.Create(console),
        AdviseCommand.Create(console),
        RenderCommand.Create(console),
        StampCommand.Create(console),
        TextsCommand.Create(console),
        EvidenceCommand.Create(console),
        ReviewCommand.Create(console),
    };
}
