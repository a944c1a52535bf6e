using ConsoleAdvisor;
using TrustAdvice.Samples.Tests.Support;
using static TrustAdvice.Samples.Tests.Support.InterviewScreen;

namespace TrustAdvice.Samples.Tests;

/// <summary>What is answered in private is not seen by whoever looks at the screen, and no key pressed by mistake gives it.</summary>
public class PrivateQuestionTests
{
    [Fact]
    public void PrivateAnswers_AreNotWrittenOnTheScreen()
    {
        using var screen = WithCursor();
        Press(screen, down: 4); // afraid
        screen.Input.PushKey(ConsoleKey.End); // stop here
        screen.Input.PushKey(ConsoleKey.Enter);
        ReadOnAndLeave(screen);

        string text = Run(screen);

        Assert.DoesNotContain("> Yes, I am afraid\n\n", text, StringComparison.Ordinal);
        Assert.Contains("> (answered, not shown)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void PrivateNumbers_AreNotWrittenOnTheScreen()
    {
        using var screen = WithoutCursor();
        Answerer.Choose(screen, Afraid, Answerer.StopHere);
        ReadOnAndLeave(screen);

        Assert.Contains("Number of your answer: *", Run(screen), StringComparison.Ordinal);
    }

    /// <summary>A private answer is not shown, so nobody would see that a key pressed by mistake has given it.</summary>
    [Theory]
    [InlineData("safety")]
    [InlineData("selfHarm")]
    [InlineData("childrenAtRisk")]
    public void StrayEnter_AtAPrivateQuestion_AnswersNothing(string name)
    {
        using var screen = WithCursor();
        Press(screen, down: 0);
        Press(screen, down: 0);
        Press(screen, down: 2);

        var answer = Ask(screen, name);

        Assert.Equal(Advisor.Default.QuestionFor(name).Answers[1].Value, answer.Value);
        Assert.Equal(1, screen.Output.Split("answered, not shown").Length - 1);
    }

    [Theory]
    [InlineData("safety")]
    [InlineData("selfHarm")]
    [InlineData("childrenAtRisk")]
    public void UpFromTheFirstEntry_StaysThere(string name)
    {
        using var screen = WithCursor();
        screen.Input.PushKey(ConsoleKey.UpArrow);
        Press(screen, down: 1);

        Assert.Equal(Advisor.Default.QuestionFor(name).Answers[0].Value, Ask(screen, name).Value);
    }

    [Fact]
    public void EveryEntryOfAPrivateQuestion_IsReached()
    {
        foreach (var fact in RuleSet.BuiltIn.FactDefinitions.Where(fact => fact.IsPrivate))
        {
            var answers = QuestionPrompt.Answers(Advisor.Default.QuestionFor(fact.Name), fact).ToList();
            for (int index = 0; index < answers.Count; index++)
            {
                using var screen = WithCursor();
                Press(screen, down: index + 1);
                Assert.Equal(answers[index], Ask(screen, fact.Name));
            }
        }
    }

    [Fact]
    public void QuestionThatIsNotPrivate_BeginsWithItsFirstAnswer()
    {
        using var screen = WithCursor();
        Press(screen, down: 0);

        Assert.Equal(Advisor.Default.QuestionFor("whoBrokeTrust").Answers[0].Value, Ask(screen, "whoBrokeTrust").Value);
    }
}
