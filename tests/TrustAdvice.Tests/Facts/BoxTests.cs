using TrustAdvice.Facts;

namespace TrustAdvice.Tests.Facts;

/// <summary>A box is the same whatever the order of what it was made of, and two boxes meet where both hold.</summary>
public class BoxTests
{
    private static readonly Constraint First = new(2, 0b0110);
    private static readonly Constraint Second = new(5, 0b0011);

    [Fact]
    public void Of_AnyOrder_StandsInTheOrderOfTheFacts() =>
        Assert.Equal([First, Second], Box.Of([Second, First]).Constraints.ToArray());

    [Fact]
    public void Where_KeepsWhatIsPicked() =>
        Assert.Equal([Second], Box.Of([First, Second]).Where(constraint => constraint.Fact == 5).Constraints.ToArray());

    [Fact]
    public void Accepted_AFactWithoutAConstraint_IsEveryValue()
    {
        var box = Box.Of([First, Second]);

        Assert.Equal(0b0110UL, box.Accepted(2));
        Assert.Equal(0b0011UL, box.Accepted(5));
        Assert.Equal(ulong.MaxValue, box.Accepted(3));
    }

    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(2, 1, true)]
    [InlineData(0, 0, false)]
    [InlineData(3, 0, false)]
    [InlineData(1, 2, false)]
    public void Contains_WhatEveryConstraintAccepts(byte first, byte second, bool contains) =>
        Assert.Equal(contains, Box.Of([First, Second]).Contains([0, 0, first, 0, 0, second]));

    [Fact]
    public void And_OneFactInBoth_KeepsTheValuesOfBothOnce()
    {
        var both = Box.Of([First, Second]).And(Box.Of([new(2, 0b1100), new(7, 1)]));

        Assert.Equal([new(2, 0b0100), Second, new(7, 1)], both!.Constraints.ToArray());
    }

    [Fact]
    public void And_NoValueInBoth_IsNothing() => Assert.Null(Box.Of([First]).And(Box.Of([new(2, 0b1001)])));

    [Fact]
    public void And_Everything_ChangesNothing()
    {
        var box = Box.Of([First, Second]);

        Assert.Equal(box, box.And(Box.Everything));
        Assert.Equal(box, Box.Everything.And(box));
    }

    [Fact]
    public void Equals_TheSameConstraints_AndNoOthers()
    {
        var box = Box.Of([First, Second]);
        object same = Box.Of([Second, First]);

        Assert.True(box.Equals(same));
        Assert.Equal(box.GetHashCode(), same.GetHashCode());
        Assert.False(box.Equals((object?)null));
        Assert.False(box.Equals((Box?)null));
        Assert.False(box.Equals("box"));
        Assert.False(box.Equals(Box.Of([First])));
        Assert.False(box.Equals(Box.Of([First, Second with { Accepted = 1 }])));
    }

    [Fact]
    public void GetHashCode_CountsFactsAndValues()
    {
        int[] hashes = [.. new[] { Box.Everything, Box.Of([First]), Box.Of([First with { Fact = 3 }]), Box.Of([First with { Accepted = 1 }]) }
            .Select(box => box.GetHashCode())];

        Assert.Distinct(hashes);
    }
}
