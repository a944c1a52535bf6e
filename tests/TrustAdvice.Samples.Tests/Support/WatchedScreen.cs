using ConsoleAdvisor;
using Spectre.Console;
using Spectre.Console.Rendering;
using Spectre.Console.Testing;

namespace TrustAdvice.Samples.Tests.Support;

/// <summary>A screen that knows what stands on it, since it was last cleared, and whether the cursor can be seen.</summary>
internal sealed class WatchedScreen(TestConsole screen) : IAnsiConsole, IAnsiConsoleCursor
{
    private int _cleared;

    public string Left => screen.Output[_cleared..];

    public int Clears { get; private set; }

    public bool HasCursor { get; private set; }

    public Profile Profile => screen.Profile;

    public IAnsiConsoleCursor Cursor => this;

    public IAnsiConsoleInput Input => screen.Input;

    public IExclusivityMode ExclusivityMode => screen.ExclusivityMode;

    public RenderPipeline Pipeline => screen.Pipeline;

    /// <summary>Runs the program as somebody who sits before this screen would, on a day that does not change.</summary>
    public (int ExitCode, string Error) Run(params string[] args)
    {
        using var error = new StringWriter();
        int exitCode = new App(new Terminal
        {
            Screen = this,
            Input = Stream.Null,
            Output = Stream.Null,
            Error = error,
            CanAsk = true,
            Time = new FixedTime(new DateOnly(2026, 5, 1)),
        }).Run(args);
        return (exitCode, error.ToString());
    }

    public void Clear(bool home)
    {
        _cleared = screen.Output.Length;
        Clears++;
    }

    public void Write(IRenderable renderable) => screen.Write(renderable);

    public void WriteAnsi(Action<AnsiWriter> action) => screen.WriteAnsi(action);

    public void Show(bool show) => HasCursor = show;

    public void SetPosition(int column, int line)
    {
    }

    public void Move(CursorDirection direction, int steps)
    {
    }
}
