using TrustAdvice.Facts;
using TrustAdvice.Proof;

namespace TrustAdvice.Tests.Verification;

/// <summary>Regions of a small space: their size, what a box adds to them, and how they are said.</summary>
public class RegionTests
{
    private static int First => FactSpace.BuiltIn.Count;

    /// <summary>Beside the built-in facts one of four values and one of two, unknown counted.</summary>
    private static FactSpace Space => new(
    [
        new FactDefinition("host.four", ["b", "c", "d"], isOrdered: false, isPrivate: false),
        new FactDefinition("host.two", ["y"], isOrdered: false, isPrivate: false),
    ]);

    [Theory]
    [InlineData(0b1111UL, 0b11UL, "in every situation")]
    [InlineData(0b0010UL, 0b11UL, "when host.four is b")]
    [InlineData(0b0001UL, 0b11UL, "when host.four is unknown")]
    [InlineData(0b0110UL, 0b11UL, "when host.four is b or c")]
    [InlineData(0b1101UL, 0b11UL, "when host.four is not b")]
    [InlineData(0b1111UL, 0b10UL, "when host.two is y")]
    [InlineData(0b1000UL, 0b01UL, "when host.four is d and host.two is unknown")]
    public void Words_SayTheValues_OrThoseThatAreNotThere(ulong four, ulong two, string words) =>
        Assert.Equal(words, RegionText.Of(Of(four, two)));

    [Fact]
    public void Words_ThreeOfMany_AreListed()
    {
        var space = new FactSpace([new FactDefinition("host.eight", ["b", "c", "d", "e", "f", "g", "h"], isOrdered: false, isPrivate: false)]);

        Assert.Equal("when host.eight is b, c or h", RegionText.Of(Region.Everything(space).With(First, 0b1000_0110)));
        Assert.Equal("when host.eight is not unknown, b or c", RegionText.Of(Region.Everything(space).With(First, 0b1111_1000)));
    }

    [Fact]
    public void Covers_WhatHasNoOtherValues_AlsoInASpaceWithMoreFacts()
    {
        var narrow = Region.Everything(new FactSpace([new FactDefinition("host.four", ["b", "c", "d"], isOrdered: false, isPrivate: false)])).With(First, 0b0110);

        Assert.True(narrow.Covers(Of(0b0110, 0b11)));
        Assert.True(narrow.Covers(Of(0b0100, 0b01)));
        Assert.False(narrow.Covers(Of(0b1100, 0b01)));
    }

    [Fact]
    public void Count_IsTheProductOfTheValues()
    {
        Assert.Equal(FactSpace.BuiltIn.SituationCount * 8, Region.Everything(Space).Count);
        Assert.Equal(FactSpace.BuiltIn.SituationCount * 3, Of(0b0111, 0b01).Count);
    }

    [Fact]
    public void And_ABox_KeepsWhatBothHold()
    {
        var region = Of(0b0110, 0b11);

        Assert.Equal(0b0010UL, region.And(Box(0b1011))![First]);
        Assert.Null(region.And(Box(0b1001)));
    }

    [Fact]
    public void IsIn_ABoxWithAllNoneOrSome()
    {
        var region = Of(0b0110, 0b11);

        Assert.True(region.IsIn(Box(0b1110)));
        Assert.False(region.IsIn(Box(0b1001)));
        Assert.Null(region.IsIn(Box(0b0011)));
    }

    [Fact]
    public void WhatMatters_LeavesOutWhatTheRegionAlreadySays()
    {
        var region = Of(0b0110, 0b11);
        var both = TrustAdvice.Facts.Box.Of([new Constraint(First, 0b0111), new Constraint(First + 1, 0b10)]);
        var open = TrustAdvice.Facts.Box.Of([new Constraint(First, 0b0011), new Constraint(First + 1, 0b10)]);

        Assert.Equal([new Constraint(First + 1, 0b10)], region.WhatMatters(both)!.Constraints.ToArray());
        Assert.Same(open, region.WhatMatters(open));
        Assert.Null(region.WhatMatters(Box(0b1001)));
    }

    [Fact]
    public void ToBox_AndDescribe_NameTheFactsThatAreNotFree()
    {
        var region = Of(0b0101, 0b11);

        Assert.Equal([new Constraint(First, 0b0101)], region.ToBox().Constraints.ToArray());
        var (name, values) = Assert.Single(region.Describe());
        Assert.Equal("host.four", name);
        Assert.Equal(["unknown", "c"], values);
        Assert.Equal(0, region.AnyPoint()[First]);
        Assert.Equal(2, Of(0b0100, 0b11).AnyPoint()[First]);
    }

    private static Region Of(ulong four, ulong two) => Region.Everything(Space).With(First, four).With(First + 1, two);

    private static Box Box(ulong four) => TrustAdvice.Facts.Box.Of([new Constraint(First, four)]);
}
