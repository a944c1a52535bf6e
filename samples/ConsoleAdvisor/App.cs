using System.CommandLine;
using ConsoleAdvisor.Commands;
using TrustAdvice;
using TrustAdvice.CommandLine;

namespace ConsoleAdvisor;

/// <summary>The program: its commands, and what it does without one.</summary>
internal sealed class App(Terminal terminal)
{
    private const string Purpose =
        "Gives advice after a breach of trust in a relationship. Without a command it asks questions, in a terminal. "
        + "It sends nothing. It keeps nothing, except where you ask for it: check-in writes the journey file that you name, "
        + "and reminders a calendar file; journey adds to its file with --sitting, where you say so.";

    private const string NoTerminal =
        "To ask questions, the program needs a terminal. Without one, use a command: advise --situation FILE for advice, "
        + "or interview --answers FILE for the next question. Try --help.";

    /// <summary>Runs the program and gives its exit code. Never throws for anything that a user can type or hand in.</summary>
    public int Run(IReadOnlyList<string> args)
    {
        var parsed = CommandLineReader.Read(Commands(), args, terminal.Screen.Profile.Width);
        if (CommandLineReader.Faults(parsed) is { Count: > 0 } faults)
        {
            return new FaultReport(terminal.Error).Refuse([.. faults, "Try --help."]);
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Screen.Profile.Out.Writer,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (EndOfStreamException)
        {
            terminal.Error.WriteLine("The input ended before the questions did. Nothing was kept.");
            return ExitCode.BadInput;
        }
        catch (NotWrittenException exception)
        {
            new FaultReport(terminal.Error).Write([exception.Message]);
            return ExitCode.NotWritten;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine("The result cannot be written.");
            return ExitCode.NotWritten;
        }
    }

    private RootCommand Commands()
    {
        var root = new RootCommand(Purpose)
        {
            new AdviseCommand(terminal).Build(),
            new WhyCommand(terminal, isAsking: true).Build(),
            new WhyCommand(terminal, isAsking: false).Build(),
            new InterviewCommand(terminal).Build(),
            new AssessCommand(terminal).Build(),
            new JourneyCommand(terminal).Build(),
            new ShareCommand(terminal).Build(),
            new CheckInCommand(terminal).Build(),
            new MergeCommand(terminal).Build(),
            new RemindersCommand(terminal).Build(),
        };
        var showChanges = new Option<bool>("--show-changes")
        {
            Description = "When the program asks: say after each answer what it changed.",
        };
        var full = CommonOptions.Full();
        root.Add(showChanges);
        root.Add(full);
        root.SetAction(parsed => Ask(parsed.GetValue(showChanges), parsed.GetValue(full)));
        return root;
    }

    private int Ask(bool showsChanges, bool isFull)
    {
        if (!terminal.CanAsk)
        {
            terminal.Error.WriteLine(NoTerminal);
            return ExitCode.BadInput;
        }

        return terminal.Ask(screen =>
        {
            new Conversation(screen, Advisor.Default, showsChanges, isFull).Run();
            return ExitCode.Done;
        });
    }
}
