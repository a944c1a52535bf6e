using TrustAdvice.Authoring;
using TrustAdvice.Proof;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>Each guarantee of the built-in rule set is seen to fail once: on a copy that is broken on purpose.</summary>
public class BrokenBuiltInTests
{
    public static TheoryData<string> Guarantees => [.. RuleSet.BuiltIn.Compiled.Model.Guarantees.Select(guarantee => guarantee.Id)];

    [Theory]
    [MemberData(nameof(Guarantees))]
    public void AGuaranteeThatIsBroken_Fails_WithATrueCounterexample(string id)
    {
        var rules = RuleModels.Read(Breakage.Of(id));
        var guarantee = rules.Model.Guarantees.Single(known => known.Id == id);

        var proof = new Prover(rules).Prove(guarantee);

        Assert.False(proof.Holds);
        Assert.NotNull(proof.Failing);
        Assert.True(new SituationBox(proof.Failing).Holds(proof.Situation!));
        Assert.False(new GuaranteeEvaluator(rules).Holds(guarantee, proof.Situation!));
    }

    [Theory]
    [InlineData("fear-specialist")]
    [InlineData("fear-no-couples-therapist")]
    [InlineData("red-flag-safety-urgency")]
    [InlineData("same-for-both-tellers")]
    public void ARuleSetThatBreaksAGuarantee_IsRefused(string id)
    {
        Assert.False(RuleSet.TryLoad(RuleModels.Stream(Breakage.Of(id)), [], out _, out var found));
        Assert.Contains(found, fault =>
            fault.Code == "TA0601" && fault.Message.StartsWith($"the guarantee '{id}' does not hold ", StringComparison.Ordinal));
    }

    [Fact]
    public void TheRuleSetAsItIs_IsNotRefused() =>
        Assert.True(RuleSet.TryLoad(RuleModels.Stream(BuiltInFiles.Rules), [], out _, out _));
}
