using System.Globalization;
using Spectre.Console;
using TrustAdvice;
using TrustAdvice.Facts;

namespace ConsoleAdvisor;

/// <summary>Asks for one fact in plain words. Not to know and not to say are always possible.</summary>
internal sealed class QuestionPrompt(IAnsiConsole screen, Page page)
{
    private const string Safety = "safety";
    private const string Unsure = "unsure";

    /// <summary>Stands first where Enter pressed by mistake must not answer.</summary>
    private static readonly Answer NotYet = new("Use the arrow keys to choose an answer", AnswerKind.Value);

    private static readonly Answer GoBack = new("Go back one question", AnswerKind.Back);
    private static readonly Answer StopHere = new("Stop here and show the advice", AnswerKind.Stop);

    /// <summary>What a person does to answer.</summary>
    public string HowToAnswer => HasCursor ? "Choose with the arrow keys, then press Enter." : "Type a number, then press Enter.";

    private bool HasCursor => screen.Profile.Capabilities is { Ansi: true, Interactive: true };

    /// <summary>Asks a question of an interview, where one can go back and stop.</summary>
    public Answer Ask(Question question, FactDefinition fact, bool canGoBack)
    {
        List<Answer> answers = [.. Answers(question, fact), .. canGoBack ? [GoBack] : Array.Empty<Answer>(), StopHere];
        page.Title(question.Text);
        page.Aside(question.Why);
        return Choose(answers, isSecret: fact.IsPrivate);
    }

    /// <summary>Lets a person choose. A private answer is not written on the screen.</summary>
    public Answer Choose(IReadOnlyList<Answer> answers, bool isSecret)
    {
        var answer = HasCursor ? ChooseByKeys(answers, isSecret) : ChooseByNumber(answers, isSecret);
        bool isShown = !isSecret || answer.Kind is AnswerKind.Back or AnswerKind.Stop;
        page.Aside(isShown ? $"> {answer.Label}" : "> (answered, not shown)");
        page.Gap();
        return answer;
    }

    /// <summary>The answers of a question, and a way not to answer.</summary>
    public static IEnumerable<Answer> Answers(Question question, FactDefinition fact)
    {
        foreach (var answer in question.Answers)
        {
            yield return new Answer(answer.Text, AnswerKind.Value, answer.Value);
        }

        // The rule set's own answer says so for safety, because not saying counts as a concern there.
        if (fact.Name != Safety)
        {
            string label = fact.Values.Contains(Unsure)
                ? "I would rather not say"
                : "I do not know, or I would rather not say";
            yield return new Answer(label, AnswerKind.Value);
        }
    }

    /// <summary>
    /// The list leaves the screen once an answer is chosen. A private answer is not shown, so nobody would see that a key
    /// pressed by mistake has given it: there the first entry says nothing, and Enter on it asks again.
    /// </summary>
    private Answer ChooseByKeys(IReadOnlyList<Answer> answers, bool isSecret)
    {
        List<Answer> entries = [.. isSecret ? [NotYet] : Array.Empty<Answer>(), .. answers];
        Answer chosen;
        do
        {
            chosen = screen.Prompt(new SelectionPrompt<Answer> { WrapAround = false }
                .PageSize(Math.Max(3, entries.Count))
                .UseConverter(answer => Markup.Escape(answer.Label))
                .AddChoices(entries));
        }
        while (ReferenceEquals(chosen, NotYet));
        return chosen;
    }

    /// <summary>For terminals without cursor keys, and for screen readers.</summary>
    private Answer ChooseByNumber(IReadOnlyList<Answer> answers, bool isSecret)
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
}
