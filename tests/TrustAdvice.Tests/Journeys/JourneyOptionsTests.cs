using TrustAdvice.Journeys;
using TrustAdvice.Texts;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

public class JourneyOptionsTests
{
    [Fact]
    public void Default_EveryThreshold_IsAsDocumented()
    {
        var options = JourneyOptions.Default;

        Assert.Equal(
            (42, 4, 12, 8, 4, 21, 6),
            (options.EarlyDays, options.WeeksBetweenReviews, options.ReviewWindowWeeks, options.StallWeek, options.FewestRatings, options.FewestDays, options.FewestRatingsToStall));
        Assert.Equal(
            (21, 2, 1, 0.3, 2.9, 4, 2),
            (options.SilentDays, options.ImprovingRise, options.MeaningfulRise, options.FlatRise, options.WorseningFall, options.CollapseFall, options.EventFall));
        Assert.Equal(
            (2, 7, 0.4, 2.2, 0.7, 0.8, 0.5),
            (options.HardStretchFall, options.GoodRating, options.WeeklyCorrelation, options.RatingDeviation, options.RatingReliability, options.KeptShare, options.BrokenShare));
        Assert.Equal(
            (3, 2, 3, 7, 156, "en"),
            (options.FewestPromises, options.ReEntriesToStuck, options.GapWorthTalking, options.CheckInDays, options.MostRatings, options.Language));
        Assert.Same(MeasureScales.All, options.Scales);
        Assert.Equivalent(options, new JourneyOptions(), strict: true);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("es_MX")]
    [InlineData("-")]
    public void Language_NoTag_IsRefused(string? language) => Assert.Equal(
        "This is not a language tag such as es-MX. (Parameter 'value')",
        Assert.Throws<ArgumentException>(() => new JourneyOptions { Language = language! }).Message);

    [Theory]
    [InlineData("de", "de")]
    [InlineData("es-MX", "es")]
    [InlineData("qaa", "en")]
    public void Language_ATag_IsKeptAndFallsBack(string language, string spoken)
    {
        var options = new JourneyOptions { Language = language };

        Assert.Equal((language, spoken), (options.Language, options.Phrases.Language));
    }

    [Fact]
    public void Phrases_Given_ComeBeforeTheLanguage() =>
        Assert.Equal("de", new JourneyOptions { Language = "es", Phrases = Phrases.For("de") }.Phrases.Language);

    [Fact]
    public void FindScale_AnId_IsTheFirstOfIt()
    {
        var acme = new MeasureScale { Id = "rdas", Name = "Acme", Lowest = 0, Highest = 1, Provenance = "made up" };

        Assert.Same(MeasureScales.Rdas, JourneyOptions.Default.FindScale("rdas"));
        Assert.Null(JourneyOptions.Default.FindScale("RDAS"));
        Assert.Same(acme, new JourneyOptions { Scales = [MeasureScales.Csi4, acme, MeasureScales.Rdas] }.FindScale("rdas"));
    }

    [Fact]
    public void Options_GivenToEachMethod_Count()
    {
        var journey = Told(Breached(0), Answered(1, Safety.Safe), Dismissed(1, null));
        var german = new JourneyOptions { Language = "de", EarlyDays = 3 };

        Assert.Equal((JourneyState.Early, JourneyState.NotEnoughData), (journey.Assess(Day(9)).State, journey.Assess(Day(9), german).State));
        Assert.Equal((Progress.Early, Progress.NotEnoughData), (journey.SituationOn(Day(9)).Progress, journey.SituationOn(Day(9), options: german).Progress));
        Assert.NotEqual(journey.Readiness(Day(9))[0].Entry[0].Text, journey.Readiness(Day(9), options: german)[0].Entry[0].Text);
        Assert.NotEqual(journey.Schedule(Day(9)).Notification, journey.Schedule(Day(9), options: german).Notification);
        Assert.NotEqual(journey.FeedbackOn(Day(9))["listen-first"].Why, journey.FeedbackOn(Day(9), german)["listen-first"].Why);
    }
}
