using Spectre.Console;
using TrustAdvice;

namespace ConsoleAdvisor;

/// <summary>Asks a person for the facts, one by one, and shows the advice.</summary>
internal sealed class Conversation(IAnsiConsole screen, Advisor advisor)
{
    private readonly QuestionPlan _plan = new();
    private readonly Page _page = new(screen);
    private readonly QuestionPrompt _prompt = new(screen, new Page(screen));

    public void Run()
    {
        Welcome();
        var situation = AskAll();
        _page.Gap();
        new AdviceView(_page, Pause).Show(advisor.Advise(situation));
        Leave();
    }

    private void Welcome()
    {
        _page.Heading("After a breach of trust");
        _page.Text(
            """
            A few questions, then one next step. You can skip any question.

            This is general information for adults. It is not therapy, and it is not for emergencies. If you are in danger now, call your local emergency number.

            Nothing you answer is kept or sent. But someone who uses this device may see the screen, and the history may show that you used this program. If your partner checks your device, use one they cannot see. To leave at once and clear the screen, press Ctrl and C.
            """);
        _page.Gap();
        _page.Text(_prompt.HowToAnswer);
        _page.Gap();
    }

    private Situation AskAll()
    {
        var situation = new Situation();
        var before = new Stack<(string Fact, Situation Situation)>();
        while (_plan.Next(situation, [.. before.Select(step => step.Fact)]) is { } fact)
        {
            var answer = Ask(fact, canGoBack: before.Count > 0);
            if (answer.IsBack)
            {
                situation = before.Pop().Situation;
            }
            else
            {
                before.Push((fact, situation));
                situation = situation.With(fact, answer.Value);
            }
        }

        return situation;
    }

    private Answer Ask(string fact, bool canGoBack) =>
        _prompt.Ask(advisor.RuleSet.Facts.Find(fact)!, advisor.RuleSet.QuestionFor(fact), canGoBack);

    private void Pause()
    {
        screen.Prompt(new TextPrompt<string>("Press Enter to read on.").AllowEmpty());
        _page.Gap();
    }

    private void Leave()
    {
        _page.Gap();
        if (screen.Prompt(new ConfirmationPrompt("Clear the screen now?")))
        {
            screen.Clear(home: true);
        }
    }
}
