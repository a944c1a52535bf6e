using TrustAdvice.Journeys;
using TrustAdvice.Tests.Support;

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
        Assert.Throws<ArgumentException>(() => new JourneyOptions { Scales = [Acme(1).Copy(("Highest", -1))] }).Message);

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
    public void Options_KeepTheScalesTheyWereGiven()
    {
        var one = new JourneyOptions { Scales = [MeasureScales.Ors, Acme(1)] };
        var same = new JourneyOptions { Scales = new List<MeasureScale> { MeasureScales.Ors, Acme(1) } };

        Assert.Equivalent(one, same, strict: true);
        Assert.Equivalent(JourneyOptions.Default, new JourneyOptions { Scales = [.. MeasureScales.All] }, strict: true);
        Assert.Equal(["ors", "acme"], one.Scales.Select(scale => scale.Id));
        Assert.Same(one.Scales, (one.Copy(("EarlyDays", 1))).Scales);
    }

    [Fact]
    public void Scale_WhatNoScoreOrReportCanHold_IsRefusedByName()
    {
        foreach (double number in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity, -1_000_001, 1_000_001 })
        {
            Refuses("Lowest", () => Acme(1).Copy(("Lowest", number)));
            Refuses("Highest", () => Acme(1).Copy(("Highest", number)));
            Refuses("Cutoff", () => Acme(1).Copy(("Cutoff", number)));
            Refuses("ReliableChange", () => Acme(1).Copy(("ReliableChange", number)));
        }

        Refuses("ReliableChange", () => Acme(1).Copy(("ReliableChange", -0.1)));
        Assert.Null((Acme(1).Copy(("Cutoff", null), ("ReliableChange", null))).Cutoff);

        static void Refuses(string name, Func<MeasureScale> make) =>
            Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => { make(); }).ParamName);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Scale_IdThatNoScoreCanName_IsRefused(string? id) =>
        Assert.Equal("Id", Assert.ThrowsAny<ArgumentException>(() => Acme(1).Copy(("Id", id!))).ParamName);

    [Fact]
    public void Scale_IdInHalfAPair_IsRefused() => Assert.Throws<ArgumentException>(() => Acme(1).Copy(("Id", "\ud800")));

    private static MeasureScale Acme(double highest) => new() { Id = "acme", Name = "Acme", Lowest = 0, Highest = highest, Provenance = "made up" };
}
