namespace TrustAdvice.Benchmarks.Comparing;

/// <summary>A loop over rule objects, as one writes it first.</summary>
internal sealed class LoopMatcher(Workload workload) : IMatcher
{
    private readonly WorkloadRule[] _rules = [.. workload.Rules];

    public int Match(int situation, int[] found)
    {
        int count = 0;
        int[] values = workload.Situations[situation];
        for (int place = 0; place < _rules.Length; place++)
        {
            if (Holds(_rules[place], values))
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
            if (Array.IndexOf(condition.Values, values[condition.Fact]) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
