using TrustAdvice.Facts;
using TrustAdvice.Proof;

namespace TrustAdvice.Tests.Verification;

/// <summary>A box seen from the partner's side, with a fact given, and without what is private.</summary>
public class PerspectiveTests
{
    private static int Who => FactSpace.BuiltIn.IndexOf("whoBrokeTrust");

    [Theory]
    [InlineData(1UL << (int)WhoBrokeTrust.Me, 1UL << (int)WhoBrokeTrust.Partner)]
    [InlineData(1UL << (int)WhoBrokeTrust.Partner, 1UL << (int)WhoBrokeTrust.Me)]
    [InlineData(1UL | 1UL << (int)WhoBrokeTrust.Me, 1UL | 1UL << (int)WhoBrokeTrust.Partner)]
    [InlineData(1UL << (int)WhoBrokeTrust.Both | 1UL << (int)WhoBrokeTrust.Disputed, 1UL << (int)WhoBrokeTrust.Both | 1UL << (int)WhoBrokeTrust.Disputed)]
    public void AsToldByPartner_SwapsMeAndPartner_AndLeavesTheOthers(ulong accepted, ulong told) =>
        Assert.Equal(told, Perspective.Retold.Of(Box.Of([new Constraint(Who, accepted)]))!.Accepted(Who));

    [Fact]
    public void AsToldByPartner_SwapsTheGoals()
    {
        int my = FactSpace.BuiltIn.IndexOf("myGoal");
        int partners = FactSpace.BuiltIn.IndexOf("partnerGoal");

        var told = Perspective.Retold.Of(Box.Of([new Constraint(my, 0b10), new Constraint(partners, 0b100)]))!;

        Assert.Equal((0b100UL, 0b10UL), (told.Accepted(my), told.Accepted(partners)));
    }

    [Fact]
    public void AsToldByPartner_OfASituation_SwapsTheGoalsToo()
    {
        var situation = new Situation { MyGoal = Goal.Leave, PartnerGoal = Goal.Repair, Safety = Safety.Safe };

        Assert.Equal(new Situation { MyGoal = Goal.Repair, PartnerGoal = Goal.Leave }, Perspective.AsToldByPartner(situation));
    }

    [Fact]
    public void WithRole_TheBoxWithoutTheFact_OrNothingWhereItIsNotAccepted()
    {
        int step = FactSpace.BuiltIn.IndexOf("step");
        var box = Box.Of([new Constraint(Who, 1UL << (int)WhoBrokeTrust.Me), new Constraint(step, 0b10)]);

        Assert.Equal([new Constraint(step, 0b10)], Perspective.WithRole(WhoBrokeTrust.Me).Of(box)!.Constraints.ToArray());
        Assert.Null(Perspective.WithRole(WhoBrokeTrust.Partner).Of(box));
    }

    [Fact]
    public void PrivateUnknown_IsAboutThePrivateFacts() => Assert.Equal(
        ["safety", "selfHarm", "childrenAtRisk", "disclosure", "ownConduct", "pressure", "distress", "dependence", "partnerSelfHarm", "wish"],
        Perspective.PrivateUnknown(FactSpace.BuiltIn).Constraints.ToArray()
            .Where(constraint => constraint.Accepted == 1)
            .Select(constraint => FactSpace.BuiltIn[constraint.Fact].Name));
}
