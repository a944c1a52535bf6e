using System.CommandLine;
using TrustAdvice.CommandLine;
using TrustAdvice.Tool.Commands;

namespace TrustAdvice.Tool;

/// <summary>The command line: which commands there are, and what happens when one cannot run.</summary>
internal static class ToolApp
{
    private const string Name = "trustadvice";

    public static int Run(IReadOnlyList<string> args, ToolConsole console)
    {
        try
        {
            var parsed = CommandLineReader.Read(Root(console), args, console.Out.Profile.Width);
            return CommandLineReader.Faults(parsed) is { Count: > 0 } faults ? Refuse(console, parsed, faults) : parsed.Invoke(new InvocationConfiguration
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

    /// <summary>Says on standard error what is wrong with the command line, and where it is told how to write it.</summary>
    private static int Refuse(ToolConsole console, ParseResult parsed, IReadOnlyList<string> faults)
    {
        foreach (string fault in faults)
        {
            console.WriteError(fault);
        }

        var command = parsed.CommandResult.Command;
        if (command is RootCommand && parsed.UnmatchedTokens.Count > 0)
        {
            console.WriteError($"The commands are {string.Join(", ", command.Subcommands.Select(known => known.Name))}.");
        }

        console.WriteError($"Try {(command is RootCommand ? Name : $"{Name} {command.Name}")} --help.");
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
        CompileCommand.Create(console),
    };
}
