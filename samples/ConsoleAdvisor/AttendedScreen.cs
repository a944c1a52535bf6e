using Spectre.Console;
using Spectre.Console.Rendering;

namespace ConsoleAdvisor;

/// <summary>A screen whose questions end when the input does.</summary>
/// <param name="screen">The screen.</param>
internal sealed class AttendedScreen(IAnsiConsole screen) : IAnsiConsole
{
    public Profile Profile => screen.Profile;

    public IAnsiConsoleCursor Cursor => screen.Cursor;

    public IAnsiConsoleInput Input { get; } = new AttendedInput(screen.Input);

    public IExclusivityMode ExclusivityMode => screen.ExclusivityMode;

    public RenderPipeline Pipeline => screen.Pipeline;

    public void Clear(bool home) => screen.Clear(home);

    public void Write(IRenderable renderable) => screen.Write(renderable);

    public void WriteAnsi(Action<AnsiWriter> action) => screen.WriteAnsi(action);
}
