using System.Diagnostics;

namespace TrustAdvice.Fuzz.Shared;

/// <summary>A long run of the law: so many pairs, shared among the rule sets.</summary>
internal static class SharedReport
{
    private const int RandomOverlays = 40;

    public static int Print(int pairs, int seed)
    {
        var watch = Stopwatch.StartNew();
        var sets = Overlays.Honest().Concat(Overlays.Random(seed, RandomOverlays)).Prepend(("built-in", RuleSet.BuiltIn)).ToList();
        int of = pairs / (sets.Count + 1);
        long looked = 0;
        foreach (var (name, ruleSet) in sets)
        {
            // The built-in set gets two shares.
            int own = ReferenceEquals(ruleSet, RuleSet.BuiltIn) ? pairs - (of * (sets.Count - 1)) : of;
            if (new SharedLaw(ruleSet).Broken(seed, own) is { } broken)
            {
                Console.WriteLine($"BROKEN by {name}: {broken}");
                return 1;
            }

            looked += own;
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(FormattableString.Invariant(
            $"{looked} pairs over {sets.Count} rule sets, seed {seed}: no difference; {process.TotalProcessorTime.TotalSeconds:F0} s of a processor, {watch.Elapsed.TotalSeconds:F0} s in all"));
        return 0;
    }
}
