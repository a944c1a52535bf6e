using System.Text;
using System.Text.Json;
using ConsoleAdvisor;
using Spectre.Console.Testing;

namespace TrustAdvice.Samples.Tests.Support;

/// <summary>One run of the sample in this process: what it was given, and what came out.</summary>
internal sealed class Ran
{
    /// <summary>The day on which every run of a test takes place.</summary>
    public static readonly DateOnly Today = new(2026, 4, 6);

    private readonly byte[] _output;

    private Ran(int exitCode, string screen, byte[] output, string error)
    {
        ExitCode = exitCode;
        Screen = screen;
        _output = output;
        Error = error;
    }

    public int ExitCode { get; }

    /// <summary>What a person sees.</summary>
    public string Screen { get; }

    public string Error { get; }

    public IReadOnlyList<byte> Output => _output;

    public JsonElement Json => JsonDocument.Parse(_output).RootElement;

    public static Ran With(params string[] args) => Run([], 80, args);

    public static Ran AtWidth(int width, params string[] args) => Run([], width, args);

    public static Ran WithInput(string input, params string[] args) => Run(Encoding.UTF8.GetBytes(input), 80, args);

    public static Ran WithInput(byte[] input, params string[] args) => Run(input, 80, args);

    /// <summary>Advice on a situation given as JSON, as JSON.</summary>
    public static Ran JsonOf(string situation) => WithInput(situation, "advise", "--situation", "-", "--format", "json");

    /// <summary>Text on a situation in the samples.</summary>
    public static Ran TextOf(string sample, int width = 80) =>
        AtWidth(width, "advise", "--situation", Repository.Situation(sample));

    private static Ran Run(byte[] input, int width, string[] args)
    {
        using var screen = new TestConsole().Width(width);
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int exitCode = new App(new Terminal
        {
            Screen = screen,
            Input = new MemoryStream(input),
            Output = output,
            Error = error,
            Time = new FixedTime(Today),
        }).Run(args);
        return new Ran(exitCode, screen.Output, output.ToArray(), error.ToString());
    }
}
