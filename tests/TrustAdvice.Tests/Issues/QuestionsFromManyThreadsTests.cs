namespace TrustAdvice.Tests.Issues;

/// <summary>
/// The exact search for questions kept its statements in a plain dictionary of the advisor, and two threads that came to
/// the end of an interview at once corrupted it.
/// </summary>
public class QuestionsFromManyThreadsTests
{
    private const int Rounds = 30;
    private const int Threads = 8;

    [Fact]
    public void Questions_OfOneNewAdvisor_AreTheSameInEveryThread()
    {
        // At the end of an interview the exact search has to prove that nothing is left to ask.
        var settled = AnsweredToTheEnd();
        for (int round = 0; round < Rounds; round++)
        {
            var advisor = new Advisor();
            using var start = new Barrier(Threads);
            var asked = new string[Threads][];
            var threads = Enumerable.Range(0, Threads).Select(index => new Thread(() =>
            {
                start.SignalAndWait();
                try
                {
                    asked[index] = [.. advisor.Advise(settled).Questions.Select(question => question.Fact)];
                }
                catch (InvalidOperationException exception)
                {
                    asked[index] = [exception.Message];
                }
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());

            Assert.All(asked, Assert.Empty);
        }
    }

    private static Situation AnsweredToTheEnd()
    {
        var situation = new Situation();
        while (Advisor.Default.Advise(situation).Questions is [{ } question, ..])
        {
            situation = situation.With(question.Fact, question.Answers[0].Value);
        }

        return situation;
    }
}
