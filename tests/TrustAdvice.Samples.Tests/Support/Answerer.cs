using System.Globalization;
using ConsoleAdvisor;
using Spectre.Console.Testing;

namespace TrustAdvice.Samples.Tests.Support;

/// <summary>Types the numbers of answers, by walking through the interview as the program will.</summary>
internal static class Answerer
{
    public const string GoBack = "Go back one question";
    public const string StopHere = "Stop here and show the advice";

    /// <summary>Answers one question after the other in words. An answer that is not offered is a fault of the test.</summary>
    public static void Choose(TestConsole screen, params string[] answers)
    {
        var interview = Interview.Start(Advisor.Default);
        foreach (string answer in answers)
        {
            var options = Options(interview);
            int number = options.FindIndex(option => option.Label == answer);
            Assert.True(number >= 0, $"'{answer}' is not an answer to '{interview.Next!.Text}'");
            Type(screen, number);
            interview = options[number].Kind switch
            {
                AnswerKind.Value => interview.Answer(interview.Next!.Fact, options[number].Value),
                AnswerKind.Back => interview.Back(),
                _ => interview,
            };
        }
    }

    /// <summary>Answers the question of safety, and declines every other one.</summary>
    public static Interview DeclineAll(TestConsole screen, Safety safety)
    {
        var interview = Interview.Start(Advisor.Default);
        while (interview.Next is { } question)
        {
            var options = Options(interview);
            int number = question.Fact == "safety"
                ? (int)safety - 1
                : options.FindIndex(option => option is { Kind: AnswerKind.Value, Value: null });
            Type(screen, number);
            interview = interview.Answer(question.Fact, options[number].Value);
        }

        return interview;
    }

    /// <summary>Answers for one person whose situation is known, as far as it is asked.</summary>
    public static Interview AnswerAs(TestConsole screen, Situation person)
    {
        var interview = Interview.Start(Advisor.Default);
        while (interview.Next is { } question)
        {
            string? value = person.ValueOf(question.Fact);
            Type(screen, Options(interview).FindIndex(option => option.Kind == AnswerKind.Value && option.Value == value));
            interview = interview.Answer(question.Fact, value);
        }

        return interview;
    }

    private static List<Answer> Options(Interview interview)
    {
        var question = interview.Next!;
        List<Answer> options = [.. QuestionPrompt.Answers(question, RuleSet.BuiltIn.FactDefinitions.Single(known => known.Name == question.Fact))];
        if (interview.Asked > 0)
        {
            options.Add(new Answer(GoBack, AnswerKind.Back));
        }

        options.Add(new Answer(StopHere, AnswerKind.Stop));
        return options;
    }

    private static void Type(TestConsole screen, int number) =>
        screen.Input.PushTextWithEnter((number + 1).ToString(CultureInfo.InvariantCulture));
}
