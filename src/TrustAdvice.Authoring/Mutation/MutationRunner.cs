using TrustAdvice.Authoring.Examples;
using TrustAdvice.Matching;
using TrustAdvice.Proof;
using TrustAdvice.Rules;

namespace TrustAdvice.Authoring.Mutation;

/// <summary>Puts faults into a rule set one at a time and looks who notices: the examples first, then the guarantees.</summary>
internal sealed class MutationRunner
{
    /// <summary>Four times what the built-in rule set has.</summary>
    public const int DefaultMaximumMutants = 10_000;

    /// <summary>Some hundred times what a fault in the built-in rule set takes.</summary>
    private const long MaximumSteps = 200_000;

    private readonly CompiledRules _rules;
    private readonly AdviceDifference _difference;
    private readonly IReadOnlyList<(RuleExample Example, byte[] Codes)> _examples;
    private readonly IReadOnlyList<Guarantee> _guarantees;

    /// <param name="rules">The rule set without a fault.</param>
    /// <param name="held">The ids of the guarantees that hold; the others cannot notice anything.</param>
    public MutationRunner(CompiledRules rules, IReadOnlySet<string> held)
    {
        _rules = rules;
        _difference = new AdviceDifference(rules);
        _examples = [.. rules.Model.Examples
            .Where(example => ExampleCheck.Passes(rules, example))
            .Select(example => (example, ExampleCheck.CodesOf(rules.Model, example.Situation)))];
        _guarantees = [.. rules.Model.Guarantees.Where(guarantee => held.Contains(guarantee.Id))];
    }

    public MutationReport Run(int maximumMutants, Action<int, int>? progress)
    {
        var all = Mutants.Of(_rules.Model).ToList();
        var tried = EvenlyChosen(all, maximumMutants);
        int done = 0;
        var results = new MutantResult[tried.Count];
        Parallel.For(0, tried.Count, index =>
        {
            results[index] = Try(tried[index]);
            progress?.Invoke(Interlocked.Increment(ref done), tried.Count);
        });
        return new MutationReport { Results = results, Possible = all.Count };
    }

    private static List<Mutant> EvenlyChosen(List<Mutant> all, int most) => all.Count <= most
        ? all
        : [.. Enumerable.Range(0, most).Select(index => all[(int)((long)index * all.Count / most)])];

    private MutantResult Try(Mutant mutant)
    {
        var faulty = CompiledRules.Compile(mutant.In(_rules.Model));
        var noticing = _examples.FirstOrDefault(item =>
            mutant.Touched.Any(box => box.Contains(item.Codes)) && !ExampleCheck.Passes(faulty, item.Example));
        if (noticing.Example is not null)
        {
            return Result(mutant, MutantFate.KilledByExample, noticing.Example.Name);
        }

        var situation = _difference.Sampled(faulty, mutant.Touched);
        bool isDecided = true;
        if (situation is null)
        {
            try
            {
                situation = Comparer.FirstDifference(_rules, faulty, mutant.Touched, MaximumSteps)?.Situation;
                if (situation is null)
                {
                    return Result(mutant, MutantFate.Equivalent);
                }
            }
            catch (ProofLimitException)
            {
                isDecided = false;
            }
        }

        return new MutantProof(faulty, mutant, _rules.Model.Rules[mutant.RuleIndex], MaximumSteps).FirstBroken(_guarantees) is { } broken
            ? Result(mutant, MutantFate.KilledByGuarantee, broken.Id)
            : Result(mutant, isDecided ? MutantFate.Survived : MutantFate.Undecided, situation: situation);
    }

    private static MutantResult Result(Mutant mutant, MutantFate fate, string? killer = null, Situation? situation = null) =>
        new() { InWords = mutant.InWords, Fate = fate, Killer = killer, Situation = situation };
}
