namespace TrustAdvice.Benchmarks.Comparing;

/// <summary>Checks that every engine finds the same rules in the same order, before anything is timed.</summary>
internal static class Equality
{
    /// <summary>RulesEngine takes milliseconds for a situation with many rules, so that it is asked about fewer.</summary>
    private const int RuleEvaluationsOfRulesEngine = 2_000_000;

    /// <summary>Throws where two engines differ; gives a sentence on what was compared.</summary>
    public static string Check(int rules)
    {
        var workload = new Workload(rules);
        var file = workload.ToRuleFile();
        var compiled = RuleSetFiles.Read(file);
        var index = new IndexMatcher(compiled, workload);
        int few = Math.Min(Workload.SituationCount, RuleEvaluationsOfRulesEngine / rules);
        long found = Compare(index, new LoopMatcher(workload), workload, Workload.SituationCount);
        Compare(index, new IfsMatcher(workload), workload, Workload.SituationCount);
        Compare(index, new RulesEngineMatcher(workload), workload, few);
        CompareAdvice(index, workload, file, few);
        double mean = (double)found / Workload.SituationCount;
        return Report.Line($"| {rules:N0} | {mean:N1} | {Workload.SituationCount:N0} | {few:N0} |");
    }

    private static long Compare(IndexMatcher index, IMatcher other, Workload workload, int situations)
    {
        var expected = new int[workload.Rules.Count + SetBits.Slack];
        var actual = new int[workload.Rules.Count + SetBits.Slack];
        long total = 0;
        for (int situation = 0; situation < situations; situation++)
        {
            int count = index.Match(situation, expected);
            int others = other.Match(situation, actual);
            if (!expected.AsSpan(0, count).SequenceEqual(actual.AsSpan(0, others)))
            {
                throw new InvalidOperationException($"{other.GetType().Name} differs in situation {situation}.");
            }

            total += count;
        }

        return total;
    }

    /// <summary>The library from outside: the file is loaded and the trace names the rules that hold, in the file's order.</summary>
    private static void CompareAdvice(IndexMatcher index, Workload workload, byte[] file, int situations)
    {
        using var stream = new MemoryStream(file);
        var advisor = new Advisor(new AdvisorOptions { RuleSet = RuleSet.Load(stream) });
        var expected = new int[workload.Rules.Count + SetBits.Slack];
        for (int situation = 0; situation < situations; situation++)
        {
            int count = index.Match(situation, expected);
            var rules = advisor.Advise(workload.SituationAt(situation)).Trace.Rules;
            if (!rules.SequenceEqual(expected.Take(count).Select(place => $"r{place}")))
            {
                throw new InvalidOperationException($"The advice differs in situation {situation}.");
            }
        }
    }
}
