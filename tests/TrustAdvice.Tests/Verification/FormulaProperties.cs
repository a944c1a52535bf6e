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
    public void NarrowestChoice_LeavesOutNoPointAtWhichItHolds(AnyStatement any)
    {
        var boxes = any.Formula.NarrowestChoice(any.Within, out double share);

        Assert.Equal(boxes.Count == 0, double.IsPositiveInfinity(share));
        if (boxes.Count > 0)
        {
            Assert.Equal(boxes.Sum(box => (double)Points.Of(any.Within).Count(point => box.Contains(point)) / (double)any.Within.Count), share, 9);
            Assert.All(Points.Of(any.Within).Where(any.HoldsAt), point => Assert.Contains(boxes, box => box.Contains(point)));
        }
    }

    [Fact]
    public void NarrowestChoice_IsThatOfTheSmallerShare()
    {
        var wide = Formula.Any([Formula.In(ThreeFacts.Box(a: 0b0011)), Formula.In(ThreeFacts.Box(b: 0b0111))]);
        var narrow = Formula.Any([Formula.In(ThreeFacts.Box(a: 0b0001, c: 0b0001)), Formula.In(ThreeFacts.Box(b: 0b0001))]);

        var boxes = Formula.Not(Formula.Implies(wide, Formula.Not(narrow))).NarrowestChoice(ThreeFacts.Region(), out _);

        Assert.Equal([ThreeFacts.Box(a: 0b0001, c: 0b0001), ThreeFacts.Box(b: 0b0001)], boxes);
        Assert.Empty(Formula.Not(wide).NarrowestChoice(ThreeFacts.Region(), out _));
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
