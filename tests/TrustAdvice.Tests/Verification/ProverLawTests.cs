using TrustAdvice.Proof;
using TrustAdvice.Tests.Support;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>One rule set that keeps a law and one that breaks it, for what the laws say of urgency, position and steps.</summary>
public class ProverLawTests
{
    private const string Along = """ "kind": "monotone", "along": { "progress": ["slow", "stalled", "stuck"] }""";
    private const string AtLeastSoon = Along + """, "law": "urgencyNeverFalls", "outcome": { "referrals": ["crisisLine"], "atLeast": "soon" }""";
    private const string NothingLost = Along + """, "law": "nothingLost", "outcome": { "actions": ["x"], "alerts": ["card"], "referrals": ["crisisLine"] }""";
    private const string NothingAdded = Along + """, "law": "nothingAdded", "outcome": { "actions": ["x"], "alerts": ["card"], "referrals": ["crisisLine"] }""";
    private const string Retold = """ "kind": "mirror", "law": "retold", "outcome": { "referrals": ["couplesTherapist"] }""";
    private const string RetoldFirst = """ "kind": "mirror", "law": "retold", "outcome": { "referrals": ["couplesTherapist"], "as": "firstReferral" }""";
    private const string RoleAnywhere = """ "kind": "mirror", "law": "role", "outcome": { "actions": ["x"] }""";
    private const string RoleNext = """ "kind": "mirror", "law": "role", "outcome": { "actions": ["x"], "as": "nextStep" }""";

    private const string CouplesSoonerForMe = """
        { "id": "r1", "refer": { "to": "couplesTherapist", "urgency": "whenReady" } },
        { "id": "r2", "when": { "whoBrokeTrust": "me" }, "refer": { "to": "couplesTherapist", "urgency": "soon" } }
        """;

    private const string CrisisFirst = """{ "id": "r0", "refer": { "to": "crisisLine", "urgency": "emergency" } },""";

    private const string BothDoOtherThingsFirst = """
        { "id": "r1", "recommend": "x", "rank": 1 }, { "id": "r2", "when": { "whoBrokeTrust": "both" }, "recommend": "a", "rank": 2 }
        """;

    [Theory]
    [InlineData(AtLeastSoon, """{ "id": "r", "when": { "progress": "slow" }, "refer": { "to": "crisisLine", "urgency": "soon" } }""", false)]
    [InlineData(AtLeastSoon, """{ "id": "r", "when": { "progress": "slow" }, "refer": { "to": "crisisLine", "urgency": "whenReady" } }""", true)]
    [InlineData(AtLeastSoon, """
        { "id": "r1", "when": { "progress": ["slow", "stalled"] }, "refer": { "to": "crisisLine", "urgency": "soon" } },
        { "id": "r2", "when": { "progress": "stuck" }, "refer": { "to": "crisisLine", "urgency": "today" } }
        """, true)]
    [InlineData(NothingLost, """{ "id": "r", "when": { "progress": ["slow", "stalled"] }, "recommend": "x" }""", false)]
    [InlineData(NothingLost, """{ "id": "r", "when": { "progress": ["stalled", "stuck"] }, "recommend": "x" }""", true)]
    [InlineData(NothingLost, """{ "id": "r", "when": { "progress": "stalled" }, "recommend": "x" }""", false)]
    [InlineData(NothingLost, """
        { "id": "r1", "when": { "progress": "slow" }, "recommend": "x" }, { "id": "r2", "when": { "progress": "stalled" }, "alert": "card" },
        { "id": "r3", "when": { "progress": "stuck" }, "recommend": "x", "alert": "card" }
        """, false)]
    [InlineData(NothingLost, """
        { "id": "r1", "when": { "progress": "slow" }, "refer": { "to": "crisisLine", "urgency": "soon" } },
        { "id": "r2", "when": { "progress": ["stalled", "stuck"] }, "refer": { "to": "crisisLine", "urgency": "today" } }
        """, true)]
    [InlineData(NothingAdded, """{ "id": "r", "when": { "progress": ["slow", "stalled"] }, "recommend": "x" }""", true)]
    [InlineData(NothingAdded, """{ "id": "r", "when": { "progress": "stalled" }, "recommend": "x" }""", false)]
    [InlineData(Retold, CouplesSoonerForMe, false)]
    [InlineData(Retold, CrisisFirst + CouplesSoonerForMe, false)]
    [InlineData(RetoldFirst, CouplesSoonerForMe, false)]
    [InlineData(RetoldFirst, CrisisFirst + CouplesSoonerForMe, true)]
    [InlineData(RoleAnywhere, BothDoOtherThingsFirst, true)]
    [InlineData(RoleNext, BothDoOtherThingsFirst, false)]
    public void Law_HoldsOrFails_ForTheProofAsForTheEngine(string guarantee, string rules, bool holds)
    {
        var compiled = RuleModels.Read(RuleFiles.With(
            $"[{rules}]",
            """[{ "id": "a", "owner": "both", "kind": "stance" }, { "id": "x", "owner": "brokeTrust", "kind": "stance" }]""",
            $$""" "alerts": ["card"], "guarantees": [{ "id": "g", {{guarantee}} }],"""));
        var stated = compiled.Model.Guarantees[0];
        var engine = new GuaranteeEvaluator(compiled);

        Assert.Equal(holds, RuleModels.Situations(compiled).All(situation => engine.Holds(stated, situation)));
        Assert.Equal(holds, new Prover(compiled).Prove(stated).Holds);
    }
}
