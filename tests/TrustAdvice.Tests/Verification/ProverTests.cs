using TrustAdvice.Proof;
using TrustAdvice.Rules;
using TrustAdvice.Tests.Support;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>What a proof answers: the largest counterexample, of equals the first, the steps, and never what the engine denies.</summary>
public class ProverTests
{
    private const string Never = """ "kind": "never", "outcome": { "actions": ["d", "c", "b", "a"] }""";
    private const string Incompatible = """ "kind": "incompatible", "actions": ["d", "c", "b", "a"]""";

    private const string UrgencyNeverFalls = """
        "kind": "monotone", "law": "urgencyNeverFalls", "along": { "selfHarm": ["no", "yes"] },
        "outcome": { "referrals": ["couplesTherapist", "crisisLine"] }
        """;

    private const string Retold = """ "kind": "mirror", "law": "retold", "outcome": { "referrals": ["couplesTherapist", "crisisLine"] }""";
    private const string Role = """ "kind": "mirror", "law": "role", "outcome": { "actions": ["y", "x"] }""";

    [Theory]
    [InlineData(Never, """
        { "id": "r1", "when": { "talks": "calm", "progress": "stuck" }, "recommend": "a" },
        { "id": "r2", "when": { "talks": "hostile" }, "recommend": "b" }
        """, "when talks is hostile")]
    [InlineData(Never, """
        { "id": "r1", "when": { "talks": "calm" }, "recommend": "a" },
        { "id": "r2", "when": { "talks": "hostile", "progress": "stuck" }, "recommend": "b" }
        """, "when talks is calm")]
    [InlineData(Never, """
        { "id": "r1", "when": { "talks": "hostile" }, "recommend": "a" },
        { "id": "r2", "when": { "talks": "calm" }, "recommend": "b" }
        """, "when talks is hostile")]
    [InlineData(Incompatible, """
        { "id": "r1", "when": { "talks": "calm" }, "recommend": ["b", "c"] },
        { "id": "r2", "when": { "talks": "hostile" }, "recommend": ["a", "d"] }
        """, "when talks is hostile")]
    [InlineData(UrgencyNeverFalls, """
        { "id": "r1", "when": { "selfHarm": "no", "talks": "calm", "progress": "stuck" }, "refer": { "to": "couplesTherapist", "urgency": "soon" } },
        { "id": "r2", "when": { "selfHarm": "no", "talks": "hostile", "progress": "slow" }, "refer": { "to": "crisisLine", "urgency": "soon" } }
        """, "when talks is hostile and progress is slow")]
    [InlineData(Retold, """
        { "id": "r0", "refer": [{ "to": "couplesTherapist", "urgency": "soon" }, { "to": "crisisLine", "urgency": "soon" }] },
        { "id": "r1", "when": { "whoBrokeTrust": "me", "talks": "calm" }, "refer": { "to": "couplesTherapist", "urgency": "today" } },
        { "id": "r2", "when": { "whoBrokeTrust": "me", "talks": "hostile" }, "refer": { "to": "crisisLine", "urgency": "today" } }
        """, "when whoBrokeTrust is me or partner and talks is hostile and safety is unknown and selfHarm is unknown and childrenAtRisk is unknown and disclosure is unknown and ownConduct is unknown and pressure is unknown and distress is unknown and dependence is unknown and partnerSelfHarm is unknown and wish is unknown")]
    [InlineData(Role, """
        { "id": "r1", "when": { "whoBrokeTrust": "me", "talks": "calm" }, "recommend": "y" },
        { "id": "r2", "when": { "whoBrokeTrust": "me", "talks": "hostile" }, "recommend": "x" }
        """, "when talks is hostile")]
    public void Counterexample_IsTheLargest_AndOfEqualsThatOfTheFirstOutcome(string guarantee, string rules, string inWords)
    {
        var result = Assert.Single(ProverOf(rules, guarantee).ProveAll());

        Assert.Equal((false, true), (result.Holds, result.Decided));
        Assert.Equal(inWords, RegionText.Of(result.Failing!));
    }

    [Fact]
    public void ProveAll_WhenTheStepsAreSpent_LooksAtNothingMore()
    {
        const string Rules = """{ "id": "r", "when": { "talks": "calm" }, "recommend": "a" }""";
        var both = ProverOf(Rules, Never, Never).ProveAll();

        var first = ProverOf(Rules, both[0].Steps, Never, Never).ProveAll();
        var all = ProverOf(Rules, both[0].Steps + both[1].Steps, Never, Never).ProveAll();

        Assert.Equal([(true, both[0].Steps), (false, 0)], first.Select(result => (result.Decided, result.Steps)));
        Assert.Equal([(true, both[0].Steps), (true, both[1].Steps)], all.Select(result => (result.Decided, result.Steps)));
    }

    /// <summary>No rule file can say this: an incompatibility of next steps. The engine looks at the position, the proof does not.</summary>
    [Fact]
    public void Counterexample_ThatIsNoneForTheEngine_IsAFaultOfTheLibrary()
    {
        var rules = RuleModels.Read(File("""{ "id": "r", "recommend": ["a", "b"] }""", Incompatible));
        var guarantee = rules.Model.Guarantees[0];

        var fault = Assert.Throws<InvalidOperationException>(
            () => new Prover(rules).Prove(guarantee with { Position = OutcomePosition.NextStep }));

        Assert.Equal("The proof of 'g0' and the engine disagree. This is a fault in TrustAdvice.", fault.Message);
        Assert.NotNull(new Prover(rules).Prove(guarantee).Failing);
    }

    private static Prover ProverOf(string rules, params string[] guarantees) =>
        ProverOf(rules, Solver.DefaultMaximumSteps, guarantees);

    private static Prover ProverOf(string rules, long maximumSteps, params string[] guarantees) =>
        new(RuleModels.Read(File(rules, guarantees)), maximumSteps);

    private static string File(string rules, params string[] guarantees) => RuleFiles.With(
        $"[{rules}]",
        """
        [
          { "id": "a", "owner": "both", "kind": "stance" }, { "id": "b", "owner": "both", "kind": "stance" },
          { "id": "c", "owner": "both", "kind": "stance" }, { "id": "d", "owner": "both", "kind": "stance" },
          { "id": "x", "owner": "brokeTrust", "kind": "stance" }, { "id": "y", "owner": "brokeTrust", "kind": "stance" }
        ]
        """,
        $""" "guarantees": [{string.Join(',', guarantees.Select((guarantee, index) => $$"""{ "id": "g{{index}}", {{guarantee}} }"""))}],""");
}
