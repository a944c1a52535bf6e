namespace TrustAdvice.Benchmarks.Comparing;

/// <summary>Finds the rules that hold in a situation of the workload.</summary>
internal interface IMatcher
{
    /// <summary>Writes the places of the rules that hold, in their order, and says how many there are.</summary>
    int Match(int situation, int[] found);
}
