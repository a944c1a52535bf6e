using System.Globalization;
using Spectre.Console;
using TrustAdvice.Facts;
using TrustAdvice.Rules;

namespace ConsoleAdvisor;

/// <summary>Asks for one fact in plain words. Not to know and not to say are always possible.</summary>
internal sealed class QuestionPrompt(IAnsiConsole screen, Page page)
{
    private const string Safety = "safety";
    private const string Unsure = "unsure";

    /// <summary>What a person does to answer.</summary>
    public string HowToAnswer => HasCursor ? "Choose with the arrow keys, then press Enter." : "Type a number, then press Enter.";

    private bool HasCursor => screen.Profile.Capabilities is { Ansi: true, Interactive: true };

    public Answer Ask(FactDefinition fact, QuestionText question, bool canGoBack)
    {
        page.Title(question.Text);
        page.Aside(question.Why);
        var answers = Answers(fact, question, canGoBack);
        var answer = HasCursor ? ChooseByKeys(answers) : ChooseByNumber(answers, isSecret: fact.IsPrivate);
        page.Aside(Echo(fact, answer));
        page.Gap();
        return answer;
    }

    /// <summary>The list leaves the screen once an answer is chosen, and a private answer is not written on it.</summary>
    private static string Echo(FactDefinition fact, Answer answer) =>
        answer.IsBack || !fact.IsPrivate ? $"> {answer.Label}" : "> (answered, not shown)";

    private Answer ChooseByKeys(List<Answer> answers) => screen.Prompt(
        new SelectionPrompt<Answer>()
            .PageSize(Math.Max(3, answers.Count))
            .UseConverter(answer => Markup.Escape(answer.Label))
            .AddChoices(answers));

    /// <summary>For terminals without cursor keys, and for screen readers.</summary>
    private Answer ChooseByNumber(List<Answer> answers, bool isSecret)
    {
        for (int index = 0; index < answers.Count; index++)
        {
            page.Text(string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {answers[index].Label}"));
        }

        int number = screen.Prompt(new TextPrompt<int>("Number of your answer:") { IsSecret = isSecret }
            .ValidationErrorMessage("Please type one of the numbers above.")
            .Validate(chosen => chosen >= 1 && chosen <= answers.Count));
        return answers[number - 1];
    }

    private static List<Answer> Answers(FactDefinition fact, QuestionText question, bool canGoBack)
    {
        var answers = fact.Values.Zip(question.Answers, (value, label) => new Answer(label, value)).ToList();
        if (!fact.Values.Contains(Unsure))
        {
            answers.Add(new Answer("I do not know", null));
        }

        // The rule set's own answer says so for safety, because not saying counts as a concern there.
        if (fact.Name != Safety)
        {
            answers.Add(new Answer("I would rather not say", null));
        }

        if (canGoBack)
        {
            answers.Add(new Answer("Go back one question", null, IsBack: true));
        }

        return answers;
    }
}
