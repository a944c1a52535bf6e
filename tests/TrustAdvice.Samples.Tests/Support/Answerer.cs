using System.Globalization;
using ConsoleAdvisor;
using Spectre.Console.Testing;

namespace TrustAdvice.Samples.Tests.Support;

/// <summary>Types the numbers of answers, by walking through the questions as the program will.</summary>
internal static class Answerer
{
    /// <summary>Answers one question after the other in words.</summary>
    public static void Choose(TestConsole screen, params string[] answers)
    {
        var questions = new Stack<string>();
        var situation = new Situation();
        var plan = new QuestionPlan();
        foreach (string answer in answers)
        {
            string fact = plan.Next(situation, [.. questions])!;
            var options = Options(fact);
            int number = options.IndexOf(answer);
            if (number < 0)
            {
                // "Go back one question" stands last.
                screen.Input.PushTextWithEnter((options.Count + 1).ToString(CultureInfo.InvariantCulture));
                questions.Pop();
                continue;
            }

            screen.Input.PushTextWithEnter((number + 1).ToString(CultureInfo.InvariantCulture));
            questions.Push(fact);
            var values = RuleSet.BuiltIn.Facts.Find(fact)!.Values;
            situation = situation.With(fact, number < values.Count ? values[number] : null);
        }
    }

    /// <summary>Answers the question of safety, and every other one with the same words, or else by not saying.</summary>
    public static void AnswerAll(TestConsole screen, Safety safety, string answer)
    {
        screen.Input.PushTextWithEnter(((int)safety).ToString(CultureInfo.InvariantCulture));
        List<string> asked = ["safety"];
        var situation = new Situation { Safety = safety };
        var plan = new QuestionPlan();
        while (plan.Next(situation, asked) is { } fact)
        {
            var options = Options(fact);
            int number = options.Contains(answer) ? options.IndexOf(answer) : options.Count - 1;
            screen.Input.PushTextWithEnter((number + 1).ToString(CultureInfo.InvariantCulture));
            asked.Add(fact);
        }
    }

    private static List<string> Options(string fact)
    {
        List<string> options = [.. RuleSet.BuiltIn.QuestionFor(fact).Answers];
        if (fact is not ("safety" or "myGoal"))
        {
            options.Add("I do not know");
        }

        if (fact != "safety")
        {
            options.Add("I would rather not say");
        }

        return options;
    }
}
