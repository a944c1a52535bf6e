using FsCheck.Xunit;
using TrustAdvice.Proof;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>Formulas against the same statements asked point by point.</summary>
[Properties(Arbitrary = [typeof(VerificationArbitraries)], MaxTest = 3000)]
public class FormulaProperties
{
    [Property]
    public void AFormula_SaysAtEachPoint_WhatItsStatementSays(AnyStatement any)
    {
        foreach (var point in Points.Of(any.Space.Everything))
        {
            Assert.Equal(any.HoldsAt(point), any.Formula.At(any.Space.Facts, point));
        }
    }

    [Property]
    public void Within_LeavesTheTruthOfEachPointOfTheRegion(AnyStatement any)
    {
        var left = any.Formula.Within(any.Within);

        foreach (var point in Points.Of(any.Within))
        {
            Assert.Equal(any.HoldsAt(point), left.At(any.Space.Facts, point));
        }
    }

    [Property]
    public void Not_TurnsEachPoint(AnyStatement any)
    {
        var not = Formula.Not(any.Formula);

        foreach (var point in Points.Of(any.Within))
        {
            Assert.NotEqual(any.HoldsAt(point), not.At(any.Space.Facts, point));
        }
    }

    [Property]
    public void WhatIsWrittenAlike_IsEqual_AndTheSameEverywhere(AnyStatement any)
    {
        var again = any.Statement.ToFormula();

        Assert.Equal(any.Formula, again);
        Assert.True(Formula.Same(any.Formula, again).Value);
        Assert.True(Formula.Implies(any.Formula, again).Value);
    }
}
