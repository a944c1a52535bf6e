using TrustAdvice.Facts;
using TrustAdvice.Proof;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>What the solver finds in small cases, in how many steps, and on which fact it splits.</summary>
public class SolverTests
{
    private readonly Solver _solver = new(Solver.DefaultMaximumSteps);

    [Fact]
    public void Find_WhatIsTrueEverywhere_TakesOneStep()
    {
        var region = ThreeFacts.Region(a: 0b0110);
        var solver = new Solver(maximumSteps: 1);

        Assert.Same(region, solver.Find(Formula.True, region));
        Assert.Equal(1, solver.Steps);
        Assert.Throws<ProofLimitException>(() => solver.Find(Formula.True, region));
    }

    [Fact]
    public void Find_CountsEachRegionItLooksAt()
    {
        Assert.Equal(0b0001UL, _solver.Find(ThreeFacts.In(a: 0b0001), ThreeFacts.Region())![ThreeFacts.A]);
        Assert.Equal(2, _solver.Steps);
        Assert.Equal(0b1110UL, _solver.Find(Formula.Not(ThreeFacts.In(a: 0b0001)), ThreeFacts.Region())![ThreeFacts.A]);
        Assert.Equal(2 + 3, _solver.Steps);
        Assert.Null(_solver.Find(ThreeFacts.In(a: 0b0001), ThreeFacts.Region(a: 0b0110)));
        Assert.Equal(2 + 3 + 1, _solver.Steps);
    }

    [Fact]
    public void Find_ManyBoxes_CountAsMoreSteps()
    {
        // Two regions: everything, and the one of the first box, in which all is decided.
        Assert.InRange(StepsOf(boxes: 20), 2, 3);
        Assert.InRange(StepsOf(boxes: 200), 4, 12);

        long StepsOf(int boxes)
        {
            var others = Enumerable.Range(0, boxes - 1)
                .Select(number => ThreeFacts.In(a: 0b0001, b: 1 + ((ulong)number % 15), c: 1 + ((ulong)number / 15)));
            var solver = new Solver(Solver.DefaultMaximumSteps);
            Assert.NotNull(solver.Find(Formula.Any([ThreeFacts.In(a: 0b0010), .. others]), ThreeFacts.Region()));
            return solver.Steps;
        }
    }

    [Fact]
    public void HoldsThroughout_WhereNoSituationFails()
    {
        Assert.True(_solver.HoldsThroughout(ThreeFacts.In(a: 0b0111), ThreeFacts.Region(a: 0b0110)));
        Assert.False(_solver.HoldsThroughout(ThreeFacts.In(a: 0b0111), ThreeFacts.Region(a: 0b1110)));
    }

    [Fact]
    public void FindLargest_OfTwoBoxes_IsTheLarger_InAnyOrder()
    {
        var small = ThreeFacts.In(a: 0b0001, b: 0b0001);
        var large = ThreeFacts.In(a: 0b0110, b: 0b0110);

        Assert.Equal(ThreeFacts.Box(a: 0b0110, b: 0b0110), _solver.FindLargest(Formula.Any([small, large]), ThreeFacts.Region())!.ToBox());
        Assert.Equal(ThreeFacts.Box(a: 0b0110, b: 0b0110), _solver.FindLargest(Formula.Any([large, small]), ThreeFacts.Region())!.ToBox());
        Assert.Equal(ThreeFacts.Box(a: 0b0001, b: 0b0001), _solver.FindLargest(Formula.Any([large, small]), ThreeFacts.Region(a: 0b1001))!.ToBox());
        Assert.Null(_solver.FindLargest(small, ThreeFacts.Region(a: 0b0010)));
    }

    [Fact]
    public void FindLargest_AddsEachValueWithWhichTheStatementStillHolds()
    {
        var either = Formula.Any([ThreeFacts.In(a: 0b0001, b: 0b0011), ThreeFacts.In(a: 0b0100, b: 0b0010)]);

        Assert.Equal(ThreeFacts.Box(a: 0b0101, b: 0b0010), _solver.FindLargest(either, ThreeFacts.Region(b: 0b0110))!.ToBox());
    }

    [Fact]
    public void Cover_GivesABoxForEachPart_AndSaysWhetherThatIsAll()
    {
        var either = Formula.Any([ThreeFacts.In(a: 0b0001, b: 0b0001), ThreeFacts.In(a: 0b0010, b: 0b0010)]);
        Box[] boxes = [ThreeFacts.Box(a: 0b0001, b: 0b0001), ThreeFacts.Box(a: 0b0010, b: 0b0010)];

        Assert.Equal(boxes, Cover(most: 3, out bool isWhole));
        Assert.True(isWhole);
        Assert.Equal(boxes, Cover(most: 2, out isWhole));
        Assert.True(isWhole);
        Assert.Equal(boxes[..1], Cover(most: 1, out isWhole));
        Assert.False(isWhole);
        Assert.Empty(Cover(most: 0, out isWhole));
        Assert.False(isWhole);

        IEnumerable<Box> Cover(int most, out bool isWhole) =>
            _solver.Cover(either, ThreeFacts.Region(), most, out isWhole).Select(region => region.ToBox());
    }

    [Fact]
    public void FactToSplit_IsTheFactThatMostBoxesLeaveOpen()
    {
        List<Box> boxes = [ThreeFacts.Box(b: 0b0011), ThreeFacts.Box(b: 0b0111), ThreeFacts.Box(a: 0b0011), ThreeFacts.Box(c: 0b0001)];

        Assert.Equal(ThreeFacts.A + 1, Solver.FactToSplit(boxes, ThreeFacts.Region()));
        // In this region the boxes of b leave nothing open; of equals the first is taken.
        Assert.Equal(ThreeFacts.A, Solver.FactToSplit(boxes, ThreeFacts.Region(b: 0b0011)));
        Assert.Equal(ThreeFacts.A + 2, Solver.FactToSplit(boxes, ThreeFacts.Region(a: 0b0001, b: 0b0001)));
    }

    [Fact]
    public void FactToSplit_IsThatOfTheBoxOfFewestFacts_WhereAsManyDependOnIt()
    {
        List<Box> boxes = [ThreeFacts.Box(a: 0b0001, b: 0b0011), ThreeFacts.Box(c: 0b0001)];

        Assert.Equal(ThreeFacts.A + 2, Solver.FactToSplit(boxes, ThreeFacts.Region()));
    }

    [Fact]
    public void Parts_AreTheValuesThatNoBoxTellsApart()
    {
        Assert.Equal([0b1111UL], Solver.Parts([ThreeFacts.Box(b: 0b0011)], ThreeFacts.A, 0b1111));
        Assert.Equal([0b0011UL, 0b1100UL], Solver.Parts([ThreeFacts.Box(a: 0b0011)], ThreeFacts.A, 0b1111));
        Assert.Equal(
            [0b0001UL, 0b0010UL, 0b0100UL, 0b1000UL],
            Solver.Parts([ThreeFacts.Box(a: 0b0011), ThreeFacts.Box(a: 0b0110)], ThreeFacts.A, 0b1111).Order());
    }
}
