using TrustAdvice.Matching;
using TrustAdvice.Rules;

namespace TrustAdvice.Verification;

/// <summary>Proves guarantees over every situation, unknown answers included, or finds where they fail.</summary>
internal sealed class Prover(CompiledRules rules, long maximumSteps = Solver.DefaultMaximumSteps)
{
    private readonly Claims _claims = new(rules);
    private readonly PointCheck _engine = new(rules);

    public IReadOnlyList<GuaranteeResult> ProveAll() => [.. rules.Model.Guarantees.Select(Prove)];

    public GuaranteeResult Prove(Guarantee guarantee)
    {
        var solver = new Solver(maximumSteps);
        try
        {
            Region? largest = null;
            foreach (var claim in _claims.Of(guarantee))
            {
                var failing = solver.FindLargest(Formula.Not(claim.Statement), claim.Region);
                largest = failing is not null && (largest is null || failing.Count > largest.Count) ? failing : largest;
            }

            return Result(guarantee, solver, decided: true, largest);
        }
        catch (ProofLimitException)
        {
            return Result(guarantee, solver, decided: false, failing: null);
        }
    }

    private GuaranteeResult Result(Guarantee guarantee, Solver solver, bool decided, Region? failing) => new()
    {
        Id = guarantee.Id,
        Because = guarantee.Because,
        Holds = decided && failing is null,
        Decided = decided,
        Counterexample = failing is null ? null : Replayed(guarantee, failing),
        Steps = solver.Steps,
    };

    /// <summary>INVARIANT: what the prover calls a counterexample is one for the engine too.</summary>
    private Counterexample Replayed(Guarantee guarantee, Region failing)
    {
        var situation = rules.Model.Facts.Decode(failing.AnyPoint());
        if (_engine.Holds(guarantee, situation))
        {
            throw new InvalidOperationException(
                $"The proof of '{guarantee.Id}' and the engine disagree. This is a fault in TrustAdvice.");
        }

        return new Counterexample { Box = new SituationBox(failing), Situation = situation };
    }
}
