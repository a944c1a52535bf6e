using System.CommandLine;
using System.CommandLine.Help;
using ConsoleAdvisor.Commands;
using TrustAdvice;

namespace ConsoleAdvisor;

/// <summary>The program: its commands, and what it does without one.</summary>
internal sealed class App(Terminal terminal)
{
    /// <summary>Runs the program and gives its exit code. Never throws for anything that a user can type or hand in.</summary>
    public int Run(IReadOnlyList<string> args)
    {
        var parsed = Commands().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            return Refuse(parsed);
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
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine("The result cannot be written.");
            return ExitCode.NotWritten;
        }
    }

    private RootCommand Commands()
    {
        var root = new RootCommand("Gives advice after a breach of trust in a relationship. It keeps nothing and sends nothing.")
        {
            new AdviseCommand(terminal).Build(),
            new WhyCommand(terminal, isAsking: true).Build(),
            new WhyCommand(terminal, isAsking: false).Build(),
            new InterviewCommand(terminal).Build(),
            new AssessCommand(terminal).Build(),
            new JourneyCommand(terminal).Build(),
            new CheckInCommand(terminal).Build(),
            new RemindersCommand(terminal).Build(),
        };
        foreach (var help in root.Options.Select(option => option.Action).OfType<HelpAction>())
        {
            help.MaxWidth = terminal.Screen.Profile.Width;
        }

        var showChanges = new Option<bool>("--show-changes")
        {
            Description = "When the program asks: say after each answer what it changed.",
        };
        root.Add(showChanges);
        root.SetAction(parsed => AskOrShowHelp(parsed, parsed.GetValue(showChanges)));
        return root;
    }

    private int AskOrShowHelp(ParseResult parsed, bool showsChanges)
    {
        if (!terminal.CanAsk)
        {
            return new HelpAction { MaxWidth = terminal.Screen.Profile.Width }.Invoke(parsed);
        }

        Console.CancelKeyPress += (_, _) => LeaveNoTrace();
        new Conversation(terminal.Screen, Advisor.Default, showsChanges).Run();
        return ExitCode.Done;
    }

    /// <summary>Ctrl and C is the quick way out when somebody comes in; the process ends right after.</summary>
    private void LeaveNoTrace()
    {
        terminal.Screen.Cursor.Show(true);
        terminal.Screen.Clear(home: true);
    }

    private int Refuse(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
        {
            terminal.Error.WriteLine(error.Message);
        }

        terminal.Error.WriteLine("Try --help.");
        return ExitCode.BadInput;
    }
}
