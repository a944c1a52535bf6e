namespace TrustAdvice.Benchmarks.Comparing;

/// <summary>A loop over rule objects, as one writes it first.</summary>
internal sealed class LoopMatcher(Workload workload) : IMatcher
{
    public int Match(int situation, int[] found)
    {
        int count = 0;
        int[] values = workload.Situations[situation];
        for (int place = 0; place < workload.Rules.Count; place++)
        {
            if (Holds(workload.Rules[place], values))
            {
                found[count++] = place;
            }
        }

        return count;
    }

    private static bool Holds(WorkloadRule rule, int[] values)
    {
        foreach (var condition in rule.Conditions)
        {
            if (!condition.Values.Contains(values[condition.Fact]))
            {
                return false;
            }
        }

        return true;
    }
}
