using FsCheck.Xunit;
using TrustAdvice.Proof;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>The solver against looking at every point.</summary>
[Properties(Arbitrary = [typeof(VerificationArbitraries)], MaxTest = 3000)]
public class SolverProperties
{
    private readonly Solver _solver = new(Solver.DefaultMaximumSteps);

    [Property]
    public void Find_GivesARegionOfTrueSituations_AndNothingOnlyWhereThereAreNone(AnyStatement any)
    {
        var found = _solver.Find(any.Formula, any.Within);

        Assert.Equal(Points.Of(any.Within).Any(any.HoldsAt), found is not null);
        if (found is not null)
        {
            Assert.All(Points.Of(found), point => Assert.True(any.HoldsAt(point) && any.Within.Holds(point)));
        }
    }

    [Property]
    public void HoldsThroughout_WhereEveryPointHolds(AnyStatement any) => Assert.Equal(
        Points.Of(any.Within).All(any.HoldsAt), _solver.HoldsThroughout(any.Formula, any.Within));

    [Property]
    public void FindLargest_GivesABoxOfTrueSituations_ThatNoValueCanWiden(AnyStatement any)
    {
        var found = _solver.FindLargest(any.Formula, any.Within);

        Assert.Equal(Points.Of(any.Within).Any(any.HoldsAt), found is not null);
        if (found is not null)
        {
            Assert.All(Points.Of(found), point => Assert.True(any.HoldsAt(point) && any.Within.Holds(point)));
            any.AssertCannotGrow(found);
        }
    }

    [Property]
    public void Cover_IsExactlyWhereTheStatementHolds_InBoxesThatNoValueCanWiden(AnyStatement any)
    {
        var boxes = _solver.Cover(any.Formula, any.Within, most: int.MaxValue, out bool isWhole);

        Assert.True(isWhole);
        Assert.All(Points.Of(any.Within), point =>
            Assert.Equal(any.HoldsAt(point), boxes.Any(box => box.Holds(point))));
        Assert.All(boxes, box => Assert.All(Points.Of(box), point => Assert.True(any.Within.Holds(point))));
        Assert.All(boxes, any.AssertCannotGrow);
    }

    [Property(MaxTest = 500)]
    public void Cover_OfAFewBoxes_SaysThatThereAreMore(AnyStatement any)
    {
        var boxes = _solver.Cover(any.Formula, any.Within, most: 1, out bool isWhole);

        bool all = Points.Of(any.Within).Where(any.HoldsAt).All(point => boxes.Any(box => box.Holds(point)));
        Assert.Equal(all, isWhole);
    }

    [Property(MaxTest = 500)]
    public void UnderAnySmallBound_TheAnswerIsRight_OrThereIsNone(AnyStatement any)
    {
        for (long steps = 1; steps < 40; steps += 3)
        {
            try
            {
                Assert.Equal(
                    Points.Of(any.Within).All(any.HoldsAt),
                    new Solver(steps).HoldsThroughout(any.Formula, any.Within));
            }
            catch (ProofLimitException)
            {
                // No answer is a right answer.
            }
        }
    }
}
