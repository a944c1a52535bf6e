using TrustAdvice.Matching;
using TrustAdvice.Rules;

namespace TrustAdvice.Proof;

/// <summary>Proves guarantees over every situation, unknown answers included, or finds where they fail.</summary>
/// <param name="rules">The rules.</param>
/// <param name="maximumSteps">How many steps may be taken: for one guarantee, or for all of them together.</param>
/// <param name="below">The rules that these were laid on, where every guarantee of them is proved: what is claimed of both is not proved again.</param>
internal sealed class Prover(CompiledRules rules, long maximumSteps = Solver.DefaultMaximumSteps, CompiledRules? below = null)
{
    private readonly Claims _claims = new(rules);
    private readonly ProofBelow? _below = below is null ? null : new(below, rules);
    private readonly GuaranteeEvaluator _engine = new(rules);
    private readonly Search _search = new();

    /// <summary>
    /// Proves every guarantee. They share the steps: a thousand that are hard to prove take no longer than one.
    /// </summary>
    public IReadOnlyList<GuaranteeProof> ProveAll()
    {
        long left = maximumSteps;
        var results = new List<GuaranteeProof>(rules.Model.Guarantees.Count);
        foreach (var guarantee in rules.Model.Guarantees)
        {
            var result = left > 0 ? Prove(guarantee, left) : new(guarantee, Decided: false, Steps: 0, Failing: null, Situation: null);
            left -= result.Steps;
            results.Add(result);
        }

        return [.. results];
    }

    public GuaranteeProof Prove(Guarantee guarantee) => Prove(guarantee, maximumSteps);

    private GuaranteeProof Prove(Guarantee guarantee, long steps)
    {
        var solver = new Solver(steps, _search);
        Region? largest = null;
        bool isWhole = false;
        try
        {
            solver.Charge(1);
            foreach (var claim in _below?.LeftOf(guarantee, _claims, solver) ?? _claims.Of(guarantee))
            {
                var failing = solver.FindLargest(claim.Broken, claim.Region);
                largest = failing is not null && (largest is null || failing.Count > largest.Count) ? failing : largest;
            }

            isWhole = true;
        }
        catch (ProofLimitException)
        {
            // What was found to fail before the steps were used up fails.
        }

        return new(guarantee, Decided: isWhole || largest is not null, solver.Steps, largest, largest is null ? null : Replayed(guarantee, largest));
    }

    /// <summary>INVARIANT: what the prover calls a counterexample is one for the engine too.</summary>
    private Situation Replayed(Guarantee guarantee, Region failing)
    {
        var situation = rules.Model.Facts.Decode(failing.AnyPoint());
        if (_engine.Holds(guarantee, situation))
        {
            throw new InvalidOperationException(
                $"The proof of '{guarantee.Id}' and the engine disagree. This is a fault in TrustAdvice.");
        }

        return situation;
    }
}
