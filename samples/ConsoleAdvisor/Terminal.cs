using System.Text;
using Spectre.Console;

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
        init => field = new AttendedScreen(value);
    }

    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output, for what another program reads.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person sits at both ends, so that questions can be asked.</summary>
    public bool CanAsk { get; init; }

    /// <summary>Has somebody called when Ctrl and C are pressed; a test presses them.</summary>
    public Action<ConsoleCancelEventHandler> StartListening { get; init; } = handler => Console.CancelKeyPress += handler;

    /// <summary>The end of that.</summary>
    public Action<ConsoleCancelEventHandler> StopListening { get; init; } = handler => Console.CancelKeyPress -= handler;

    /// <summary>Says which day it is; nothing else reads a clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Leaves nothing on the screen of what was asked and answered. A prompt may have hidden the cursor.</summary>
    public void LeaveNoTrace()
    {
        Screen.Cursor.Show(true);
        Screen.Clear(home: true);
    }

    /// <summary>Asks a person, and leaves no trace whichever way out they take: the end, Ctrl and D, or Ctrl and C.</summary>
    public T Ask<T>(Func<IAnsiConsole, T> ask)
    {
        // The process ends right after this key, and nothing below is run any more.
        StartListening(LeaveNoTraceOnCancel);
        try
        {
            return ask(Screen);
        }
        finally
        {
            StopListening(LeaveNoTraceOnCancel);
            LeaveNoTrace();
        }
    }

    /// <summary>The terminal, file or pipe that this process was started with.</summary>
    public static Terminal OfThisProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var screen = AnsiConsole.Create(new AnsiConsoleSettings());
        int width = Console.IsOutputRedirected ? PlainWidth : screen.Profile.Width;
        screen.Profile.Width = Math.Clamp(width, 1, WidestLine);
        return new Terminal
        {
            Screen = screen,
            Input = Console.OpenStandardInput(),
            Output = Console.OpenStandardOutput(),
            Error = Console.Error,
            CanAsk = !Console.IsInputRedirected && !Console.IsOutputRedirected,
        };
    }

    private void LeaveNoTraceOnCancel(object? sender, ConsoleCancelEventArgs key) => LeaveNoTrace();
}
