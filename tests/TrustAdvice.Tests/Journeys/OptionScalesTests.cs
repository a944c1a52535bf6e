using TrustAdvice.Journeys;

namespace TrustAdvice.Tests.Journeys;

/// <summary>The scales of the options: a copy, without nulls, of scales that a score and a report can hold.</summary>
public class OptionScalesTests
{
    [Fact]
    public void Scales_NullOrWithNull_AreRefusedByName()
    {
        Assert.Equal("Scales", Assert.Throws<ArgumentNullException>(() => new JourneyOptions { Scales = null! }).ParamName);
        Assert.Equal(
            "A scale is null. (Parameter 'Scales')",
            Assert.Throws<ArgumentException>(() => new JourneyOptions { Scales = [MeasureScales.Ors, null!] }).Message);
    }

    [Fact]
    public void Scales_LowestAboveHighest_IsRefused() => Assert.Equal(
        "The lowest score of a scale is above its highest. (Parameter 'Scales')",
        Assert.Throws<ArgumentException>(() => new JourneyOptions { Scales = [Acme(1) with { Highest = -1 }] }).Message);

    [Fact]
    public void Scales_ListChangedLater_AreAsTheyWere()
    {
        MeasureScale[] given = [MeasureScales.Ors];
        var options = new JourneyOptions { Scales = given };

        given[0] = MeasureScales.Srs;

        Assert.Equal([MeasureScales.Ors], options.Scales);
        Assert.Throws<NotSupportedException>(() => ((IList<MeasureScale>)options.Scales)[0] = MeasureScales.Srs);
    }

    [Fact]
    public void Equals_ByTheScalesInThem()
    {
        var one = new JourneyOptions { Scales = [MeasureScales.Ors, Acme(1)] };
        var same = new JourneyOptions { Scales = new List<MeasureScale> { MeasureScales.Ors, Acme(1) } };

        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.Equal(JourneyOptions.Default, new JourneyOptions { Scales = [.. MeasureScales.All] });
        Assert.NotEqual(one, new JourneyOptions { Scales = [MeasureScales.Ors, Acme(2)] });
        Assert.NotEqual(one, new JourneyOptions { Scales = [MeasureScales.Ors] });
        Assert.Same(one.Scales, (one with { EarlyDays = 1 }).Scales);
    }

    [Fact]
    public void Scale_WhatNoScoreOrReportCanHold_IsRefusedByName()
    {
        foreach (double number in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity, -1_000_001, 1_000_001 })
        {
            Refuses("Lowest", () => Acme(1) with { Lowest = number });
            Refuses("Highest", () => Acme(1) with { Highest = number });
            Refuses("Cutoff", () => Acme(1) with { Cutoff = number });
            Refuses("ReliableChange", () => Acme(1) with { ReliableChange = number });
        }

        Refuses("ReliableChange", () => Acme(1) with { ReliableChange = -0.1 });
        Assert.Null((Acme(1) with { Cutoff = null, ReliableChange = null }).Cutoff);

        static void Refuses(string name, Func<MeasureScale> make) =>
            Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => { make(); }).ParamName);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Scale_IdThatNoScoreCanName_IsRefused(string? id) =>
        Assert.Equal("Id", Assert.ThrowsAny<ArgumentException>(() => Acme(1) with { Id = id! }).ParamName);

    [Fact]
    public void Scale_IdInHalfAPair_IsRefused() => Assert.Throws<ArgumentException>(() => Acme(1) with { Id = "\ud800" });

    private static MeasureScale Acme(double highest) => new() { Id = "acme", Name = "Acme", Lowest = 0, Highest = highest, Provenance = "made up" };
}
