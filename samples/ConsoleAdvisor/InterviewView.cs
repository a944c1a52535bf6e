using TrustAdvice;

namespace ConsoleAdvisor;

/// <summary>Shows where an interview stands: what to ask next and the advice so far, which comes first where it must be read first.</summary>
internal sealed class InterviewView(Page page)
{
    private const string Unknown = "unknown";

    public void Show(Interview interview)
    {
        var advice = interview.Advice;
        bool isUrgent = advice.Alerts.Count > 0;
        if (!isUrgent)
        {
            ShowNext(interview);
        }

        new AdviceView(page, pause: () => { }).Show(advice);
        if (isUrgent)
        {
            page.Gap();
            ShowNext(interview);
        }
    }

    private void ShowNext(Interview interview)
    {
        page.Heading("What to ask next");
        ShowQuestion(interview);
        page.Gap();
    }

    private void ShowQuestion(Interview interview)
    {
        if (interview.Next is not { } question)
        {
            page.Text(interview.IsSettled
                ? "Nothing. No other answer would change what is shown."
                : "Nothing. What is still open can wait.");
            return;
        }

        page.Title(question.Text);
        page.Aside(question.Why);
        int widest = question.Answers.Select(answer => answer.Value).Append(Unknown).Max(value => value.Length) + 2;
        foreach (var answer in question.Answers)
        {
            page.Labelled(widest, answer.Value, answer.Text);
        }

        page.Labelled(widest, Unknown, "I would rather not say");
    }
}
