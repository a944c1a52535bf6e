using ConsoleAdvisor;
using Spectre.Console;
using Spectre.Console.Testing;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary>A person answers by keys, or by numbers where the terminal has no cursor.</summary>
public class ConversationTests
{
    private const string IDoNotKnow = "I do not know";
    private const string IWouldRatherNotSay = "I would rather not say";

    [Fact]
    public void Keys_LeadToAdvice()
    {
        using var screen = new TestConsole().Width(80).Interactive().SupportsAnsi(true);
        Press(screen, down: 0); // safe
        Press(screen, down: 0); // no thoughts of self-harm
        Press(screen, down: 0); // I did
        Press(screen, down: 1); // broken promises
        Press(screen, down: 1); // more than once
        Press(screen, down: 2); // months ago
        Press(screen, down: 0); // no addiction
        Press(screen, down: 0); // to repair it
        Press(screen, down: 1); // giving it time
        Press(screen, down: 6); // stuck
        Press(screen, down: 0); // no help
        Press(screen, down: 0); // promises mostly not kept
        Press(screen, down: 1); // tense
        ReadOnAndLeave(screen);

        string text = Run(screen);

        Assert.Contains("Your next step", text, StringComparison.Ordinal);
        Assert.Contains("When to get help", text, StringComparison.Ordinal);
        Assert.Contains("> Broken promises", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Afraid_EndsTheQuestionsAndShowsTheCard()
    {
        using var screen = WithoutCursor();
        Choose(screen, "Yes, I am afraid", "No", "No");
        ReadOnAndLeave(screen);

        string text = Run(screen);

        Assert.Contains("Please read this first", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Who broke trust?", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Your next step", text, StringComparison.Ordinal);
    }

    [Fact]
    public void SelfHarm_EndsTheQuestionsAtOnce()
    {
        using var screen = WithoutCursor();
        Choose(screen, "No, I feel safe", "Yes");
        ReadOnAndLeave(screen);

        string text = Run(screen);

        Assert.Contains("A crisis line: now", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Who broke trust?", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Safety.Safe, IDoNotKnow, "Your next step")]
    [InlineData(Safety.Safe, IWouldRatherNotSay, "Your next step")]
    [InlineData(Safety.Unsure, IDoNotKnow, "Please read this first")]
    [InlineData(Safety.Unsure, IWouldRatherNotSay, "Please read this first")]
    public void NothingElseSaid_StillGivesAdvice(Safety safety, string answer, string expected)
    {
        using var screen = WithoutCursor();
        Answerer.AnswerAll(screen, safety, answer);
        ReadOnAndLeave(screen);

        Assert.Contains(expected, Run(screen), StringComparison.Ordinal);
    }

    [Fact]
    public void Card_IsReadBeforeAnythingElseIsShown()
    {
        using var screen = WithoutCursor();
        Choose(screen, "No, I feel safe", "Yes");
        ReadOnAndLeave(screen);

        string text = Run(screen);

        int card = text.IndexOf("Please read this first", StringComparison.Ordinal);
        int pause = text.IndexOf("Press Enter to read on.", StringComparison.Ordinal);
        int help = text.IndexOf("Who can help", StringComparison.Ordinal);
        Assert.True(card >= 0 && card < pause && pause < help);
    }

    [Fact]
    public void PrivateAnswers_AreNotWrittenOnTheScreen()
    {
        using var screen = new TestConsole().Width(80).Interactive().SupportsAnsi(true);
        Press(screen, down: 3); // afraid
        Press(screen, down: 0);
        Press(screen, down: 0);
        ReadOnAndLeave(screen);

        string text = Run(screen);

        Assert.DoesNotContain("> Yes, I am afraid\n\n", text, StringComparison.Ordinal);
        Assert.Contains("> (answered, not shown)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void PrivateNumbers_AreNotWrittenOnTheScreen()
    {
        using var screen = WithoutCursor();
        Choose(screen, "Yes, I am afraid", "No", "No");
        ReadOnAndLeave(screen);

        Assert.Contains("Number of your answer: *", Run(screen), StringComparison.Ordinal);
    }

    [Fact]
    public void GoBack_AsksTheQuestionBeforeAgain()
    {
        using var screen = WithoutCursor();
        Choose(screen, "Yes, I am afraid", "Go back one question", "No, I feel safe", "Yes");
        ReadOnAndLeave(screen);

        string text = Run(screen);

        Assert.Equal(3, text.Split("Are you afraid of your partner").Length);
        Assert.Contains("A crisis line: now", text, StringComparison.Ordinal);
        Assert.DoesNotContain("A helpline for fear", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WrongNumber_IsAskedAgain()
    {
        using var screen = WithoutCursor();
        screen.Input.PushTextWithEnter("9");
        screen.Input.PushTextWithEnter("afraid");
        Choose(screen, "No, I feel safe", "Yes");
        ReadOnAndLeave(screen);

        Assert.Contains("Please type one of the numbers above.", Run(screen), StringComparison.Ordinal);
    }

    [Fact]
    public void Welcome_SaysWhoMaySeeItBeforeTheFirstQuestion()
    {
        using var screen = WithoutCursor();
        Choose(screen, "No, I feel safe", "Yes");
        ReadOnAndLeave(screen);

        string text = Run(screen);

        int warning = text.IndexOf("someone who uses this device may see", StringComparison.Ordinal);
        int question = text.IndexOf("Are you afraid", StringComparison.Ordinal);
        Assert.InRange(warning, 0, question);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(120)]
    public void Conversation_FitsTheWidth(int width)
    {
        using var screen = WithoutCursor();
        screen.Profile.Width = width;
        Choose(screen, "No, I feel safe", "Yes");
        ReadOnAndLeave(screen);

        Assert.All(Run(screen).Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, width));
    }

    [Fact]
    public void Questions_AreFewerThanTheFacts()
    {
        var plan = new QuestionPlan();
        List<string> asked = [];
        var situation = new Situation();
        while (plan.Next(situation, asked) is { } fact)
        {
            asked.Add(fact);
        }

        Assert.Equal("safety", asked[0]);
        Assert.InRange(asked.Count, 6, 14);
        Assert.All(asked, fact => Assert.NotEmpty(RuleSet.BuiltIn.QuestionFor(fact).Why));
    }

    private static TestConsole WithoutCursor() => new TestConsole().Width(80).Interactive().SupportsAnsi(false);

    private static void Choose(TestConsole screen, params string[] answers) => Answerer.Choose(screen, answers);

    /// <summary>Enter after each part, then no to clearing the screen.</summary>
    private static void ReadOnAndLeave(TestConsole screen)
    {
        for (int part = 0; part < 4; part++)
        {
            screen.Input.PushTextWithEnter("n");
        }
    }

    private static void Press(TestConsole screen, int down)
    {
        for (int press = 0; press < down; press++)
        {
            screen.Input.PushKey(ConsoleKey.DownArrow);
        }

        screen.Input.PushKey(ConsoleKey.Enter);
    }

    private static string Run(TestConsole screen)
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
        }).Run([]);
        Assert.Equal((0, ""), (exitCode, error.ToString()));
        return screen.Output;
    }
}
