using Spectre.Console;

namespace ConsoleAdvisor;

/// <summary>The keys that a person presses. Where no more can come, a question ends at once and does not wait for ever.</summary>
/// <param name="keys">Where the keys come from.</param>
internal sealed class AttendedInput(IAnsiConsoleInput keys) : IAnsiConsoleInput
{
    /// <summary>Ctrl and D: a person's word, and a terminal's, that nothing more comes.</summary>
    private const char EndOfTransmission = '\u0004';

    public bool IsKeyAvailable() => keys.IsKeyAvailable();

    /// <exception cref="EndOfStreamException">No more keys can come.</exception>
    public ConsoleKeyInfo? ReadKey(bool intercept)
    {
        try
        {
            return Checked(keys.ReadKey(intercept));
        }
        catch (InvalidOperationException exception)
        {
            throw new EndOfStreamException(exception.Message, exception);
        }
    }

    /// <exception cref="EndOfStreamException">No more keys can come.</exception>
    public async Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken)
    {
        try
        {
            return Checked(await keys.ReadKeyAsync(intercept, cancellationToken).ConfigureAwait(false));
        }
        catch (InvalidOperationException exception)
        {
            throw new EndOfStreamException(exception.Message, exception);
        }
    }

    private static ConsoleKeyInfo? Checked(ConsoleKeyInfo? key) =>
        key is { } pressed && IsEnd(pressed) ? throw new EndOfStreamException() : key;

    /// <summary>An end that came before the program began to listen is handed on by Linux as the key Ctrl and 2.</summary>
    private static bool IsEnd(ConsoleKeyInfo key) =>
        key.KeyChar == EndOfTransmission
        || key is { KeyChar: '\0', Key: ConsoleKey.D2, Modifiers: ConsoleModifiers.Control };
}
