using System.Diagnostics;
using System.Globalization;
using TrustAdvice.Facts;

namespace TrustAdvice.Benchmarks;

/// <summary>How many questions an interview takes until nothing left unknown can change what is shown, and how long each takes.</summary>
internal static class Questions
{
    private const int Couples = 400;
    private const int Seed = 20261122;

    public static int PrintTable()
    {
        Console.WriteLine("| readers | order | mean | median | most seen |");
        Console.WriteLine("| --- | --- | ---: | ---: | ---: |");
        foreach (var (readers, truths) in new[]
        {
            ("nobody in danger, every other fact equally likely", Truths(isOutOfDanger: true)),
            ("every fact equally likely", Truths(isOutOfDanger: false)),
            ("the examples of the rule file, what they do not say declined", Examples()),
        })
        {
            Print(readers, "by effect", truths, interview => interview.Next!.Fact);
            Print(readers, "of the catalogue", truths, NextOfCatalogue);
        }

        Console.WriteLine();
        Console.WriteLine(Invariant($"questions on nothing known: first call {FirstCall():F1} ms, then {Warm():F0} µs a call"));
        return 0;
    }

    private static List<Situation> Examples() => [.. RuleSetFiles.Read(null).Model.Examples.Select(example => example.Situation)];

    private static List<Situation> Truths(bool isOutOfDanger)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, Couples).Select(_ =>
        {
            var truth = FactSpace.BuiltIn.All.Aggregate(new Situation(), (situation, fact) =>
                situation.With(fact.Name, fact.Values[random.Next(fact.Values.Count)]));
            return isOutOfDanger
                ? truth with
                {
                    Safety = Safety.Safe,
                    SelfHarm = SelfHarm.No,
                    ChildrenAtRisk = YesNo.No,
                    OwnConduct = OwnConduct.Calm,
                    PartnerSelfHarm = YesNo.No,
                }
                : truth;
        })];
    }

    private static void Print(string readers, string order, List<Situation> truths, Func<Interview, string> choose)
    {
        var counts = truths.Select(truth => Count(truth, choose)).Order().ToList();
        Console.WriteLine(Invariant(
            $"| {readers} | {order} | {counts.Average():F1} | {counts[counts.Count / 2]} | {counts[^1]} |"));
    }

    private static int Count(Situation truth, Func<Interview, string> choose)
    {
        var interview = Interview.Start(Advisor.Default);
        while (!interview.IsFinished)
        {
            string fact = choose(interview);
            interview = interview.Answer(fact, truth.ValueOf(fact));
        }

        return interview.Asked;
    }

    private static string NextOfCatalogue(Interview interview) => FactSpace.BuiltIn.All
        .Select(fact => fact.Name)
        .First(fact => interview.Answers.All(answer => answer.Key != fact));

    private static double FirstCall()
    {
        var advice = new Advisor().Advise(new Situation());
        long start = Stopwatch.GetTimestamp();
        _ = advice.Questions.Count;
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Warm()
    {
        const int calls = 2000;
        var advisor = new Advisor();
        for (int call = 0; call < calls; call++)
        {
            _ = advisor.Advise(new Situation()).Questions.Count;
        }

        long start = Stopwatch.GetTimestamp();
        for (int call = 0; call < calls; call++)
        {
            _ = advisor.Advise(new Situation()).Questions.Count;
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / calls;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
