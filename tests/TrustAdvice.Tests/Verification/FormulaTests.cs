using TrustAdvice.Facts;
using TrustAdvice.Proof;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>What formulas become when they are put together, looked at within a region, and asked for their boxes.</summary>
public class FormulaTests
{
    private static Formula A => ThreeFacts.In(a: 0b0011);

    private static Formula B => ThreeFacts.In(b: 0b0011);

    private static Formula C => ThreeFacts.In(c: 0b0011);

    [Fact]
    public void AnyAndAll_LeaveOutWhatIsDecided_AndWhatStandsThereTwice()
    {
        var a = A;

        Assert.Same(Formula.False, Formula.Any([]));
        Assert.Same(Formula.True, Formula.All([]));
        Assert.Same(Formula.True, Formula.Any([a, Formula.True]));
        Assert.Same(Formula.False, Formula.All([a, Formula.False]));
        Assert.Same(a, Formula.Any([Formula.False, a, Formula.False]));
        Assert.Same(a, Formula.All([Formula.True, a, Formula.True]));
        Assert.Same(a, Formula.Any([a, A]));
        Assert.Equal(Formula.All([A, B]), Formula.All([A, B, A, Formula.True, B]));
    }

    [Fact]
    public void Not_TurnsBack()
    {
        var a = A;

        Assert.Same(Formula.False, Formula.Not(Formula.True));
        Assert.Same(Formula.True, Formula.Not(Formula.False));
        Assert.Same(a, Formula.Not(Formula.Not(a)));
    }

    [Fact]
    public void First_WithoutCasesThatDecideSomething_IsDecided()
    {
        Assert.Same(Formula.False, Formula.First([]));
        Assert.Same(Formula.False, Formula.First([(A, false), (B, false)]));
        Assert.Same(Formula.False, Formula.First([(Formula.False, true)]));
        Assert.Same(Formula.True, Formula.First([(A, true), (Formula.True, true)]));
        Assert.Same(Formula.False, Formula.First([(A, false), (Formula.True, false)]));
    }

    [Fact]
    public void First_LeavesOutCasesThatDecideNothing()
    {
        Assert.Equal(Formula.First([(A, true)]), Formula.First([(Formula.False, false), (A, true), (B, false)]));
        Assert.Equal(Formula.First([(A, true)]), Formula.First([(A, true), (Formula.True, false), (B, true)]));
        Assert.Equal(
            Formula.First([(A, false), (Formula.True, true)]), Formula.First([(A, false), (B, true), (Formula.True, true), (C, false)]));
        Assert.NotEqual(Formula.First([(A, false), (B, true)]), Formula.First([(A, false), (Formula.True, true)]));
        Assert.NotEqual(Formula.First([(A, false), (B, true)]), Formula.First([(B, true)]));
    }

    [Fact]
    public void SameAndImplies_OfWhatIsDecided_AreTheOtherPart()
    {
        var a = A;

        Assert.Same(a, Formula.Same(Formula.True, a));
        Assert.Same(a, Formula.Same(a, Formula.True));
        Assert.Equal(Formula.Not(a), Formula.Same(Formula.False, a));
        Assert.Equal(Formula.Not(a), Formula.Same(a, Formula.False));
        Assert.Same(a, Formula.Implies(Formula.True, a));
        Assert.Same(Formula.True, Formula.Implies(Formula.False, a));
        Assert.Same(Formula.True, Formula.Implies(a, Formula.True));
        Assert.Equal(Formula.Not(a), Formula.Implies(a, Formula.False));
    }

    [Fact]
    public void Implies_WhereTheFormShowsIt_IsTrue()
    {
        Assert.Same(Formula.True, Formula.Implies(A, A));
        Assert.Same(Formula.True, Formula.Implies(A, Formula.Any([A, B])));
        Assert.Same(Formula.True, Formula.Implies(Formula.All([A, B]), A));
        Assert.Same(Formula.True, Formula.Implies(Formula.Any([A, B]), Formula.Any([B, C, A])));
        Assert.Same(Formula.True, Formula.Implies(Formula.All([A, B, C]), Formula.All([C, A])));
        Assert.Same(Formula.True, Formula.Implies(Formula.All([A, Formula.Any([B, C])]), Formula.Any([C, B])));
        Assert.Same(Formula.True, Formula.Implies(Formula.Not(Formula.Any([A, B])), Formula.Not(A)));
    }

    [Fact]
    public void Implies_WhereTheFormDoesNotShowIt_IsOpen()
    {
        Assert.Null(Formula.Implies(A, B).Value);
        Assert.Null(Formula.Implies(A, Formula.All([A, B])).Value);
        Assert.Null(Formula.Implies(Formula.Any([A, B]), A).Value);
        Assert.Null(Formula.Implies(Formula.Any([A, B]), Formula.Any([B, C])).Value);
        Assert.Null(Formula.Implies(Formula.All([A, B]), Formula.All([A, C])).Value);
        Assert.Null(Formula.Implies(Formula.Not(A), Formula.Not(Formula.Any([A, B]))).Value);
    }

    [Fact]
    public void Implies_ForgetsTheAlternativesThatTheSecondPartHasAsWell()
    {
        Assert.Equal(Formula.Implies(A, B), Formula.Implies(Formula.Any([A, B]), B));
        Assert.Equal(Formula.Implies(A, Formula.Any([B, C])), Formula.Implies(Formula.Any([A, B]), Formula.Any([B, C])));
        Assert.NotEqual(Formula.Implies(A, C), Formula.Implies(Formula.Any([A, B]), C));
    }

    [Fact]
    public void Within_WhereNothingIsDecided_IsTheFormulaItself()
    {
        Formula[] formulas =
        [
            A,
            ThreeFacts.In(a: 0b0011, b: 0b0110),
            Formula.Not(A),
            Formula.Any([A, B]),
            Formula.All([A, B]),
            Formula.First([(A, true), (B, false), (C, true)]),
            Formula.First([(A, false), (Formula.True, true)]),
            Formula.Same(A, B),
            Formula.Implies(A, B),
        ];

        Assert.All(formulas, formula => Assert.Same(formula, formula.Within(ThreeFacts.Region(a: 0b0110))));
    }

    [Fact]
    public void Within_WhereAPartIsDecided_IsWhatIsLeft()
    {
        var inside = ThreeFacts.Region(a: 0b0001);
        var outside = ThreeFacts.Region(a: 0b1000);

        Assert.Same(Formula.True, A.Within(inside));
        Assert.Same(Formula.False, A.Within(outside));
        Assert.Equal(B, ThreeFacts.In(a: 0b0011, b: 0b0011).Within(inside));
        Assert.Same(Formula.False, Formula.Not(A).Within(inside));
        Assert.Same(Formula.True, Formula.Any([B, A]).Within(inside));
        Assert.Equal(Formula.Any([B, C]), Formula.Any([B, A, C]).Within(outside));
        Assert.Equal(Formula.All([B, C]), Formula.All([B, A, C]).Within(inside));
        Assert.Equal(Formula.First([(B, false), (Formula.True, true)]), Formula.First([(B, false), (A, true), (C, false)]).Within(inside));
        Assert.Equal(Formula.First([(B, false), (C, true)]), Formula.First([(B, false), (A, true), (C, true)]).Within(outside));
        Assert.Equal(B, Formula.Same(A, B).Within(inside));
        Assert.Equal(Formula.Not(B), Formula.Same(B, A).Within(outside));
        Assert.Equal(B, Formula.Implies(A, B).Within(inside));
        Assert.Equal(Formula.Not(B), Formula.Implies(B, A).Within(outside));
    }

    [Fact]
    public void Collect_GivesTheBoxesOfEachPart_AndOfAChainThoseOfItsFirstCondition()
    {
        Assert.Equal([ThreeFacts.Box(a: 0b0011)], BoxesOf(A));
        Assert.Equal([ThreeFacts.Box(a: 0b0011)], BoxesOf(Formula.Not(A)));
        Assert.Equal([ThreeFacts.Box(b: 0b0011), ThreeFacts.Box(a: 0b0011)], BoxesOf(Formula.Any([B, A])));
        Assert.Equal([ThreeFacts.Box(a: 0b0011)], BoxesOf(Formula.First([(A, false), (B, true)])));
        Assert.Empty(BoxesOf(Formula.True));
    }

    [Fact]
    public void Collect_OfTwoParts_GivesTheBoxesThatOnlyOneHas_OrAllWhereThereIsNone()
    {
        Assert.Equal([ThreeFacts.Box(a: 0b0011), ThreeFacts.Box(b: 0b0011)], BoxesOf(Formula.Implies(A, B)));
        Assert.Equal(
            [ThreeFacts.Box(a: 0b0011), ThreeFacts.Box(c: 0b0011)], BoxesOf(Formula.Implies(Formula.All([A, B]), Formula.All([B, C]))));
        Assert.Equal(
            [ThreeFacts.Box(a: 0b0011), ThreeFacts.Box(b: 0b0011)], BoxesOf(Formula.Same(Formula.All([A, B]), Formula.Any([A, B]))));
    }

    private static List<Box> BoxesOf(Formula formula)
    {
        List<Box> boxes = [];
        formula.Collect(boxes);
        return boxes;
    }
}
