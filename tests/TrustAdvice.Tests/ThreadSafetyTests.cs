using System.Collections.Concurrent;
using TrustAdvice.Facts;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests;

/// <summary>One advisor, one rule set and one piece of advice serve many threads at once, as their documentation says.</summary>
public class ThreadSafetyTests
{
    private const int Threads = 8;
    private const int Situations = 60;

    /// <summary>Few enough to start each step together, on a machine with two cores.</summary>
    private const int TwoThreads = 2;

    [Fact]
    public void Advice_ReadByManyThreadsAtOnce_IsTheSameInEach()
    {
        var random = new RandomSituations(new Random(4_711));
        Situation[] situations = [.. Enumerable.Range(0, Situations).Select(_ => random.Next(FactSpace.BuiltIn))];
        string[] expected = [.. situations.Select(situation => Read(new Advisor().Advise(situation)))];
        var advisor = new Advisor();
        Advice[] shared = [.. situations.Select(advisor.Advise)];

        var seen = InManyThreads(() => [.. shared.Select(Read), .. situations.Select(situation => Read(advisor.Advise(situation)))]);

        Assert.All(seen, each => Assert.Equal([.. expected, .. expected], each));
    }

    [Fact]
    public void Items_SeenByManyThreadsAtOnce_AreTheSameObjectsInEach()
    {
        var random = new RandomSituations(new Random(4_712));
        var advisor = new Advisor();
        Advice[] shared = [.. Enumerable.Range(0, 100 * Situations).Select(_ => advisor.Advise(random.Next(FactSpace.BuiltIn)))];
        var seen = new ConcurrentBag<object[]>();
        int arrived = 0;

        var told = InManyThreads(() =>
        {
            seen.Add([.. shared.SelectMany((advice, round) =>
            {
                // A barrier wakes one thread after the other, which is too far apart.
                Interlocked.Increment(ref arrived);
                var wait = default(SpinWait);
                while (Volatile.Read(ref arrived) < TwoThreads * (round + 1))
                {
                    wait.SpinOnce(sleep1Threshold: -1);
                }

                return ItemsOf(advice);
            })]);
            return [];
        }, TwoThreads);

        Assert.All(told, Assert.Empty);
        Assert.All(seen, items => Assert.Equal(seen.First(), items, ReferenceEqualityComparer.Instance));
    }

    [Fact]
    public void Interview_ContinuedByManyThreadsAtOnce_GoesTheSameWayInEach()
    {
        var interview = Interview.Start(new Advisor()).Answer("safety", "safe");

        var seen = InManyThreads(() =>
        {
            var mine = interview;
            List<string> asked = [];
            while (mine.Next is { } question && asked.Count < 5)
            {
                asked.Add(question.Fact);
                mine = mine.Skip();
            }

            return [.. asked];
        });

        Assert.Equal(5, seen[0].Length);
        Assert.All(seen, each => Assert.Equal(seen[0], each));
    }

    private static IEnumerable<object> ItemsOf(Advice advice) =>
        [.. advice.AlsoTry, .. advice.All, .. advice.Referrals];

    private static string Read(Advice advice) =>
        advice.ToJson() + string.Concat(advice.All.Select(item => advice.Explain(item).InWords)) + advice.SharedView().Note;

    private static string[][] InManyThreads(Func<string[]> work, int count = Threads)
    {
        using var start = new Barrier(count);
        var seen = new string[count][];
        var threads = Enumerable.Range(0, count).Select(index => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                seen[index] = work();
            }
#pragma warning disable CA1031 // What goes wrong in a thread is told by the assertion.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                seen[index] = [exception.ToString()];
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return seen;
    }
}
