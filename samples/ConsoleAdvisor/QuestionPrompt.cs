using System.Globalization;
using Spectre.Console;
using TrustAdvice;
using TrustAdvice.Facts;

namespace ConsoleAdvisor;

/// <summary>Asks for one fact in plain words. Not to know and not to say are always possible.</summary>
/// <param name="screen">Where to ask.</param>
/// <param name="page">Where to write.</param>
/// <param name="wording">The words around a question; English by default.</param>
internal sealed class QuestionPrompt(IAnsiConsole screen, Page page, Wording? wording = null)
{
    private const string Safety = "safety";
    private const string Unsure = "unsure";

    /// <summary>Stands first where Enter pressed by mistake must not answer.</summary>
    private readonly Answer _notYet = new((wording ?? Wording.English)["notChosenYet"], AnswerKind.Value);

    private readonly Wording _wording = wording ?? Wording.English;

    /// <summary>What a person does to answer.</summary>
    public string HowToAnswer => _wording[HasCursor ? "byKeys" : "byNumber"];

    private bool HasCursor => screen.Profile.Capabilities is { Ansi: true, Interactive: true };

    /// <summary>Asks a question of an interview, where one can go back and stop.</summary>
    public Answer Ask(Question question, FactDefinition fact, bool canGoBack)
    {
        var goBack = new Answer(_wording["goBack"], AnswerKind.Back);
        var stopHere = new Answer(_wording["stopHere"], AnswerKind.Stop);
        List<Answer> answers = [.. Answers(question, fact, _wording), .. canGoBack ? [goBack] : Array.Empty<Answer>(), stopHere];
        page.Title(question.Text);
        page.Aside(question.Why);
        return Choose(answers, isSecret: fact.IsPrivate);
    }

    /// <summary>Lets a person choose. A private answer is not written on the screen.</summary>
    public Answer Choose(IReadOnlyList<Answer> answers, bool isSecret)
    {
        var answer = HasCursor ? ChooseByKeys(answers, isSecret) : ChooseByNumber(answers, isSecret);
        bool isShown = !isSecret || answer.Kind is AnswerKind.Back or AnswerKind.Stop;
        page.Aside(isShown ? $"> {answer.Label}" : $"> {_wording["answered"]}");
        page.Gap();
        return answer;
    }

    /// <summary>The answers of a question, and a way not to answer.</summary>
    public static IEnumerable<Answer> Answers(Question question, FactDefinition fact, Wording? wording = null)
    {
        foreach (var answer in question.Answers)
        {
            yield return new Answer(answer.Text, AnswerKind.Value, answer.Value);
        }

        // The rule set's own answer says so for safety, because not saying counts as a concern there.
        if (fact.Name != Safety)
        {
            string label = fact.Values.Contains(Unsure) ? "ratherNotSay" : "doNotKnow";
            yield return new Answer((wording ?? Wording.English)[label], AnswerKind.Value);
        }
    }

    /// <summary>
    /// The list leaves the screen once an answer is chosen. A private answer is not shown, so nobody would see that a key
    /// pressed by mistake has given it: there the first entry says nothing, and Enter on it asks again.
    /// </summary>
    private Answer ChooseByKeys(IReadOnlyList<Answer> answers, bool isSecret)
    {
        List<Answer> entries = [.. isSecret ? [_notYet] : Array.Empty<Answer>(), .. answers];
        Answer chosen;
        do
        {
            chosen = screen.Prompt(new SelectionPrompt<Answer> { WrapAround = false }
                .PageSize(Math.Max(3, entries.Count))
                .UseConverter(answer => Markup.Escape(answer.Label))
                .AddChoices(entries));
        }
        while (ReferenceEquals(chosen, _notYet));
        return chosen;
    }

    /// <summary>For terminals without cursor keys, and for screen readers.</summary>
    private Answer ChooseByNumber(IReadOnlyList<Answer> answers, bool isSecret)
    {
        for (int index = 0; index < answers.Count; index++)
        {
            page.Text(string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {answers[index].Label}"));
        }

        int number = screen.Prompt(new TextPrompt<int>(_wording["numberOfAnswer"]) { IsSecret = isSecret }
            .ValidationErrorMessage(_wording["oneOfTheNumbers"])
            .Validate(chosen => chosen >= 1 && chosen <= answers.Count));
        return answers[number - 1];
    }
}
