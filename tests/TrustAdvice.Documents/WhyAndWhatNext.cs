using TrustAdvice;

namespace Documents;

/// <summary>The code about explanations and interviews in README.md, as it stands there.</summary>
public static class WhyAndWhatNext
{
    /// <summary>Runs it; the parameter takes the place of the console.</summary>
    public static void Run(TextWriter Console)
    {
        // <readme>
        var advice = Advisor.Default.Advise(new Situation { Progress = Progress.Stalled, MyGoal = Goal.Repair });
        Console.WriteLine(advice.Explain("couplesTherapist").InWords);
        Console.WriteLine(advice.ExplainAbsence("own-what-you-did").InWords);

        var interview = Interview.Start(Advisor.Default).Answer("safety", "safe").Answer("progress", "unknown");
        foreach (string text in interview.Advice.Alerts.Select(alert => alert.Text).Concat(interview.Advice.Information.Select(one => one.Text)))
        {
            Console.WriteLine(text);        // after every answer, before the next question
        }

        Console.WriteLine($"Next question: {interview.Next?.Text}");
        // </readme>
    }
}
