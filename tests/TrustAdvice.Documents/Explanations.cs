using TrustAdvice;

namespace Documents;

/// <summary>The code in docs/explanations.md, as it stands there. A parameter takes the place of the console.</summary>
public static class Explanations
{
    public static void Snippet1(TextWriter Console)
    {
        var situation = new Situation();
        // <docs>
        var advice = Advisor.Default.Advise(situation);
        var why = advice.Explain(advice.NextStep!);      // also for a Referral, an alert, information, or an id
        Console.WriteLine(why.InWords);
        // </docs>
    }

    public static void Snippet2()
    {
        var advice = Advisor.Default.Advise(new Situation());
        // <docs>
        var absence = advice.ExplainAbsence("couplesTherapist");
        // </docs>
        GC.KeepAlive(absence);
    }

    public static void Snippet3()
    {
        static string? AnswerTo(Question question) => question.Answers[0].Value;
        static void Show(params object[] items) => GC.KeepAlive(items);
        // <docs>
        var interview = Interview.Start(Advisor.Default);
        while (interview.Next is { } question)
        {
            interview = interview.Answer(question.Fact, AnswerTo(question));    // or interview.Skip(), interview.Back()
            Show(interview.Advice.Alerts, interview.Advice.Information);         // what cannot wait, after every answer
        }
        var advice = interview.Advice;
        // </docs>
        GC.KeepAlive(advice);
    }

    public static void Snippet4()
    {
        var advice = Advisor.Default.Advise(new Situation());
        // <docs>
        var offers = advice.All.Where(item => item.MayPassOn);                        // and advice.Referrals
        var shared = advice.SharedView(["shared-journal", "couplesTherapist"]);      // what the reader chose, one by one
        // </docs>
        GC.KeepAlive((offers, shared));
    }
}
