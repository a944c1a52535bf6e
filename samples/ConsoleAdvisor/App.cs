using System.CommandLine;
using System.CommandLine.Help;
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
        catch (IOException)
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
        };
        foreach (var help in root.Options.Select(option => option.Action).OfType<HelpAction>())
        {
            help.MaxWidth = terminal.Screen.Profile.Width;
        }

        root.SetAction(AskOrShowHelp);
        return root;
    }

    private int AskOrShowHelp(ParseResult parsed)
    {
        if (!terminal.CanAsk)
        {
            return new HelpAction { MaxWidth = terminal.Screen.Profile.Width }.Invoke(parsed);
        }

        Console.CancelKeyPress += (_, _) => LeaveNoTrace();
        new Conversation(terminal.Screen, Advisor.Default).Run();
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
