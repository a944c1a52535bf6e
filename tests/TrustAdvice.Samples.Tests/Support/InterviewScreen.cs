using ConsoleAdvisor;
using Spectre.Console;
using Spectre.Console.Testing;
using TrustAdvice.Facts;

namespace TrustAdvice.Samples.Tests.Support;

/// <summary>What a person does at the screen of an interview: the keys of a terminal, or the numbers of answers.</summary>
internal static class InterviewScreen
{
    public const string Safe = "No, I feel safe";
    public const string Afraid = "Yes, I am afraid, or I am hurt, threatened or forced";

    public static TestConsole WithoutCursor() => new TestConsole().Width(80).Interactive().SupportsAnsi(false);

    /// <summary>Enter after each part, then no to clearing the screen.</summary>
    public static void ReadOnAndLeave(TestConsole screen)
    {
        for (int part = 0; part < 5; part++)
        {
            screen.Input.PushTextWithEnter("n");
        }
    }

    public static void Press(TestConsole screen, int down)
    {
        for (int press = 0; press < down; press++)
        {
            screen.Input.PushKey(ConsoleKey.DownArrow);
        }

        screen.Input.PushKey(ConsoleKey.Enter);
    }

    /// <summary>The text with one blank between words, so that line breaks do not matter.</summary>
    public static string Flat(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    public static TestConsole WithCursor() => new TestConsole().Width(80).Interactive().SupportsAnsi(true);

    public static FactDefinition FactOf(string name) => RuleSet.BuiltIn.FactDefinitions.Single(known => known.Name == name);

    public static Answer Ask(TestConsole screen, string fact) => new QuestionPrompt(screen, new Page(screen))
        .Ask(Advisor.Default.QuestionFor(fact), FactOf(fact), canGoBack: true);

    public static string Run(TestConsole screen, params string[] args)
    {
        Assert.Equal((0, ""), RunToTheEnd(screen, args));
        return screen.Output;
    }

    public static (int ExitCode, string Error) RunToTheEnd(TestConsole screen, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int exitCode = new App(new Terminal
        {
            Screen = screen,
            Input = Stream.Null,
            Output = output,
            Error = error,
            CanAsk = true,
        }).Run(args);
        return (exitCode, error.ToString());
    }
}
