using System.Text;
using Spectre.Console;
using TrustAdvice.CommandLine;

namespace ConsoleAdvisor;

/// <summary>Everything the program touches of the world outside, so that a test can hand in its own.</summary>
internal sealed class Terminal
{
    /// <summary>The width of text that goes to a file or a pipe.</summary>
    private const int PlainWidth = 80;

    /// <summary>Longer lines are hard to read, however wide the window is.</summary>
    private const int WidestLine = 96;

    /// <summary>What a person sees.</summary>
    public required IAnsiConsole Screen
    {
        get;
        init
        {
            value.Profile.Width = ScreenWidth.Usable(value.Profile.Width);
            field = new AttendedScreen(value);
        }
    }

    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output, for what another program reads.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error
    {
        get;
        init => field = UnfailingWriter.Around(value);
    }

    /// <summary>Whether a person sits at both ends, so that questions can be asked.</summary>
    public bool CanAsk { get; init; }

    /// <summary>Has something done when the process is ended from outside, until it is disposed; a test ends it itself.</summary>
    public Func<Action, IDisposable> OnTheWayOut { get; init; } = leave => new WaysOut(leave);

    /// <summary>Says which day it is; nothing else reads a clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Leaves nothing on the screen of what was asked and answered. A prompt may have hidden the cursor.</summary>
    public void LeaveNoTrace()
    {
        Screen.Cursor.Show(true);
        Screen.Clear(home: true);
    }

    /// <summary>Asks a person, and leaves no trace whichever way out they take: the end, Ctrl and D, or one of <see cref="WaysOut"/>.</summary>
    public T Ask<T>(Func<IAnsiConsole, T> ask)
    {
        var listening = OnTheWayOut(LeaveNoTrace);
        try
        {
            return ask(Screen);
        }
        finally
        {
            listening.Dispose();
            LeaveNoTrace();
        }
    }

    /// <summary>The terminal, file or pipe that this process was started with.</summary>
    public static Terminal OfThisProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var screen = AnsiConsole.Create(new AnsiConsoleSettings());
        int width = Console.IsOutputRedirected ? PlainWidth : screen.Profile.Width;
        screen.Profile.Width = Math.Min(width, WidestLine);
        return new Terminal
        {
            Screen = screen,
            Input = Console.OpenStandardInput(),
            Output = Console.OpenStandardOutput(),
            Error = Console.Error,
            CanAsk = !Console.IsInputRedirected && !Console.IsOutputRedirected,
        };
    }
}
