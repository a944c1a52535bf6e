using Spectre.Console;
using TrustAdvice;

namespace ConsoleAdvisor;

/// <summary>Asks a person for the facts, one by one, and shows the advice.</summary>
/// <param name="screen">Where to ask.</param>
/// <param name="advisor">Gives the questions and the advice.</param>
/// <param name="showsChanges">Whether to say after each answer what it changed. Of private answers nothing is said.</param>
/// <param name="isFull">Whether everything there is to say is said.</param>
internal sealed class Conversation(IAnsiConsole screen, Advisor advisor, bool showsChanges, bool isFull = false)
{
    private readonly Page _page = new(screen);
    private readonly QuestionPrompt _prompt = new(screen, new Page(screen));
    private readonly HashSet<string> _toldInformation = [];

    /// <summary>The last thing asked: what was shown stays until it is read.</summary>
    public static TextPrompt<string> WayOut(IAnsiConsole screen, Wording wording) =>
        new TextPrompt<string>(wording[screen.CanBeCleared() ? "leave" : "leaveAndClose"]).AllowEmpty();

    public void Run()
    {
        Welcome();
        var interview = AskAll();
        SayWhyItEnds(interview);
        new AdviceView(_page, Pause, isFull: isFull).Show(interview.Advice);
        Leave();
    }

    private void Welcome()
    {
        _page.Heading("After a breach of trust");
        _page.Text(
            """
            A few questions, then one next step. You can skip any question, and stop at any time.

            This is general information for adults. It is not therapy, and it is not for emergencies. If you are in danger now, call your local emergency number.

            Nothing you answer is kept or sent. But someone who uses this device may see the screen, and the history may show that you used this program. If your partner checks your device, use one they cannot see.
            """
            + (screen.CanBeCleared()
                ? " To leave at once and clear the screen, press Ctrl and C."
                : " To leave at once, press Ctrl and C and close this window: it cannot be cleared."));
        _page.Gap();
        _page.Text(_prompt.HowToAnswer);
        _page.Gap();
    }

    /// <summary>Asks while an answer can matter and the person goes on. What must be read stands before the next question.</summary>
    private Interview AskAll()
    {
        var interview = Interview.Start(advisor);
        while (interview.Next is { } question)
        {
            var fact = advisor.RuleSet.FactDefinitions.Single(known => known.Name == question.Fact);
            var answer = _prompt.Ask(question, fact, canGoBack: interview.Asked > 0);
            if (answer.Kind == AnswerKind.Stop)
            {
                break;
            }

            var before = interview.Advice;
            interview = answer.Kind == AnswerKind.Back ? interview.Back() : interview.Answer(question.Fact, answer.Value);
            ShowNew(before, interview);
            if (showsChanges && !fact.IsPrivate && answer.Kind == AnswerKind.Value)
            {
                _page.Aside(Change.Between(before, interview.Advice));
                _page.Gap();
            }
        }

        return interview;
    }

    /// <summary>
    /// What an answer brought up that cannot wait; where nothing more is asked, the advice comes next and has it.
    /// Information stands in every advice, so it is told once, after the first answer; a card of danger stands alone.
    /// </summary>
    private void ShowNew(Advice before, Interview interview)
    {
        if (interview.IsFinished)
        {
            return;
        }

        foreach (var alert in interview.Advice.Alerts.Where(alert => before.Alerts.All(shown => shown.Id != alert.Id)))
        {
            _page.Card("Please read this first", alert.Text);
        }

        var toTell = interview.Advice.Alerts.Count > 0 ? [] : interview.Advice.Information;
        foreach (var information in toTell.Where(item => _toldInformation.Add(item.Id)))
        {
            _page.Text(information.Text);
            _page.Gap();
        }
    }

    private void SayWhyItEnds(Interview interview)
    {
        if (interview.IsFinished && interview.Advice.Alerts.Count == 0)
        {
            _page.Text(interview.IsSettled
                ? "Thank you. That is enough: no other answer would change what comes now."
                : "Thank you. These are enough questions.");
            _page.Gap();
        }
    }

    private void Pause()
    {
        screen.Prompt(new TextPrompt<string>("Press Enter to read on.").AllowEmpty());
        _page.Gap();
    }

    private void Leave()
    {
        _page.Gap();
        screen.Prompt(WayOut(screen, Wording.English));
    }
}
