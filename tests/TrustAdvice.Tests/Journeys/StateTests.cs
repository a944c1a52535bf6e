using TrustAdvice.Journeys;
using TrustAdvice.Tests.Journeys.Support;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

/// <summary>The state of one person's ratings at each threshold.</summary>
public class StateTests
{
    [Theory]
    [InlineData(0, JourneyState.Early)]
    [InlineData(41, JourneyState.Early)]
    [InlineData(42, JourneyState.NotEnoughData)]
    public void State_AfterABreach_IsEarlyForSixWeeks(int day, JourneyState state) => Assert.Equal(state, Of(day, Breached(0)).State);

    [Theory]
    [InlineData(2, true)]
    [InlineData(2.1, false)]
    [InlineData(0, true)]
    public void State_FallWithABreach_IsWorseningFromTwoPoints(double after, bool fell)
    {
        var state = Of(29, [.. Weekly(9, 1, 4, 9), Breached(22), Rated(28, after)]);

        Assert.Equal((fell ? JourneyState.Worsening : JourneyState.Early, fell), (state.State, state.FellWithEvent));
    }

    [Fact]
    public void State_FallWithABreach_ComparesTheLastThreeOfEachSide()
    {
        // Before: 6, 6, 6 after a 1; since: 9 then 4, 4, 4 and one low.
        Assert.True(Fell(Rated(0, 1), Rated(7, 6), Rated(14, 6), Rated(20, 6), Breached(21), Rated(21, 9), Rated(22, 4), Rated(23, 4), Rated(24, 4)));
        Assert.False(Fell(Rated(0, 1), Rated(7, 6), Rated(14, 6), Rated(20, 6), Breached(21), Rated(21, 9), Rated(22, 9), Rated(24, 4)));
        Assert.False(Fell(Breached(21), Rated(22, 0)));
        Assert.False(Fell(Rated(20, 9), Breached(21)));
        Assert.False(Fell(Rated(21, 9), Breached(21), Rated(22, 9)));
    }

    [Theory]
    [InlineData(-84, true)]
    [InlineData(-85, false)]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void State_FallWithABreach_LooksBackTwelveWeeks(int day, bool fell) =>
        Assert.Equal(fell, Of(9, Rated(day, 9), Breached(0), Rated(1, 0), Rated(2, 0), Rated(3, 0)).FellWithEvent);

    [Fact]
    public void State_FallWithABreach_IsOldNewsAfterTheEarlyWeeks()
    {
        JourneyEvent[] events = [Rated(-1, 9), Breached(0), Rated(1, 0), Rated(40, 0)];

        Assert.True(Of(41, events).FellWithEvent);
        Assert.Equal((false, JourneyState.NotEnoughData), (Of(42, events).FellWithEvent, Of(42, events).State));
    }

    [Theory]
    [InlineData(41, 9, JourneyState.Early)]
    [InlineData(42, 9, JourneyState.Worsening)]
    [InlineData(42, 9.1, JourneyState.NotEnoughData)]
    public void State_ScaleDrops_IsWorseningAfterTheEarlyWeeks(int day, double last, JourneyState state) =>
        Assert.Equal(state, Of(day, Breached(0), Score(0, 13), Score(30, 50, "rdas"), Score(40, last)).State);

    [Fact]
    public void Scales_EachPersonSinceTheBreach_CompareTheFirstWithTheLastDay()
    {
        var scales = Of(
            50, Breached(0), Score(-1, 21), Score(0, 8), Score(0, 10), Score(20, 1), Score(40, 13), Score(40, 14), Score(40, 1, by: JourneyRole.BrokeTrust),
            Score(45, 60, "rdas"), Score(46, 3, "unknown")).Scales;

        Assert.Equal([("csi-4", 9, 13.5), ("rdas", 60.0, 60.0)], scales.Select(scale => (scale.Scale.Id, scale.First, scale.Last)));
        Assert.Equal([ChangeVerdict.Improved, ChangeVerdict.Indeterminate], scales.Select(scale => scale.Verdict!.Value));
        Assert.Equal([true, true], scales.Select(scale => scale.IsGood));
        Assert.False(Of(50, Score(1, 8, "dyadic-trust")).Scales[0].IsGood);
        Assert.Null(Of(50, Score(1, 8, "dyadic-trust")).Scales[0].Verdict);
        Assert.Equal(21, Of(50, Score(-1, 21), Score(3, 8)).Scales[0].First);
    }

    [Theory]
    [InlineData(21, JourneyState.Stuck)]
    [InlineData(22, JourneyState.Disengaged)]
    public void State_Silence_AsksFromTheTwentySecondDay(int days, JourneyState state) =>
        Assert.Equal(state, Of((7 * 12) + days, [.. Flat(4, 13)]).State);

    [Fact]
    public void State_SilenceOfEverybody_IsTooLittleAndAPauseToo()
    {
        Assert.Equal(JourneyState.NotEnoughData, Of(300, Rated(0, 4, JourneyRole.BrokeTrust)).State);
        Assert.Equal(JourneyState.Disengaged, Of(300, Rated(0, 4)).State);
        Assert.Equal(JourneyState.NotEnoughData, Of(300, Rated(0, 4), new PauseEvent { On = Day(1) }).State);
    }

    [Theory]
    [InlineData(3, 2, JourneyState.Worsening)]
    [InlineData(3, 2.1, JourneyState.NotEnoughData)]
    [InlineData(2, 2, JourneyState.NotEnoughData)]
    public void State_Collapse_NeedsThreeFarBelowTheFirstThree(int fallen, double low, JourneyState state)
    {
        // All in the week after the first, so that no review says anything.
        double[] ratings = [6, 9, 1, 3, .. Enumerable.Repeat(low, fallen)];

        Assert.Equal(state, Of(9, [.. ratings.Select((rating, day) => Rated(day, rating))]).State);
    }

    [Fact]
    public void State_Collapse_NeedsSixRatings()
    {
        Assert.Equal(JourneyState.Setback, Of(9, Rated(0, 9), Rated(1, 9), Rated(2, 0), Rated(3, 0), Rated(4, 0)).State);
        Assert.Equal(JourneyState.Worsening, Of(9, Rated(0, 9), Rated(1, 9), Rated(2, 9), Rated(3, 0), Rated(4, 0), Rated(5, 0)).State);
    }

    [Theory]
    [InlineData(13, JourneyState.Stuck)]
    [InlineData(14, JourneyState.NotEnoughData)]
    public void State_FewerRatingsThanTheFewest_IsTooLittle(int fewest, JourneyState state) =>
        Assert.Equal(state, Of(84, new JourneyOptions { FewestRatings = fewest }, [.. Flat(4, 13)]).State);

    [Theory]
    [InlineData(20, JourneyState.NotEnoughData)]
    [InlineData(21, JourneyState.Slow)]
    public void State_ShorterThanTheFewestDays_IsTooLittle(int last, JourneyState state) =>
        Assert.Equal(state, Of(last, new JourneyOptions { WeeksBetweenReviews = 1 }, Rated(0, 4), Rated(7, 4), Rated(8, 4), Rated(last, 4)).State);

    [Fact]
    public void State_BeforeTheFirstReview_IsTooLittle()
    {
        var state = Of(27, new JourneyOptions { EarlyDays = 0 }, [Breached(0), .. Weekly(4, 4, 4, 4)]);

        Assert.Equal((JourneyState.NotEnoughData, 0, null, Day(28)), (state.State, state.ReviewsPassed, state.LastReview, state.NextReview));
        Assert.Equal(JourneyState.Slow, Of(28, new JourneyOptions { EarlyDays = 0 }, [Breached(0), .. Weekly(4, 4, 4, 4)]).State);
    }

    [Fact]
    public void Reviews_OnTheirDay_AreCounted()
    {
        var state = Of(49, [.. Flat(4, 8)]);

        Assert.Equal((2, Day(49), 8, Day(77)), (state.ReviewsPassed, state.LastReview!.On, state.LastReview.Week, state.NextReview));
        Assert.Equal((1, Day(21)), (Of(48, [.. Flat(4, 7)]).ReviewsPassed, Of(48, [.. Flat(4, 7)]).LastReview!.On));
    }

    [Fact]
    public void Phase_BeginsOnTheDayOfTheBreach()
    {
        Assert.Equal((2, Day(7)), Phase([.. Weekly(4, 5, 6), Breached(7)]));
        Assert.Equal((1, Day(14)), Phase([.. Weekly(4, 5, 6), Breached(8)]));
        Assert.Equal((3, Day(0)), Phase([.. Weekly(4, 5, 6)]));
        Assert.True(Of(20, [.. Weekly(4, 5, 6), Breached(15)]).HasRatings);
        Assert.False(Of(20, Breached(15)).HasRatings);

        static (int, DateOnly?) Phase(params JourneyEvent[] events) => (Of(20, events).Phase.Count, Of(20, events).Phase.First);
    }

    [Theory]
    [InlineData(1, JourneyState.NotEnoughData)]
    [InlineData(2, JourneyState.Stuck)]
    [InlineData(3, JourneyState.Stuck)]
    public void State_SameStepAgain_IsStuckFromTheSecondReturn(int times, JourneyState state) =>
        Assert.Equal(state, Of(30, [.. BackAndForth(times)]).State);

    [Fact]
    public void State_SameStepAgain_CountsOnlyWhereNothingBetterOrWorseIsFound()
    {
        Assert.Equal(JourneyState.Stuck, Of(21, [.. Weekly(4, 4, 4, 4), .. BackAndForth(2)]).State);
        Assert.Equal(JourneyState.Stuck, Of(49, [.. Flat(4, 8), .. BackAndForth(2)]).State);
        Assert.Equal(JourneyState.Stalled, Of(49, [.. Flat(4, 8), .. BackAndForth(1)]).State);
        Assert.Equal(JourneyState.Improving, Of(21, [.. Weekly(2, 4, 6, 8), .. BackAndForth(2)]).State);
        Assert.Equal(JourneyState.Steady, Of(21, [.. Weekly(8, 8, 8, 8), .. BackAndForth(2)]).State);
        Assert.Equal(JourneyState.Worsening, Of(49, [.. Weekly(8, 7.5, 7, 6.5, 6, 5.5, 5, 4.5), .. BackAndForth(2)]).State);
    }

    [Theory]
    [InlineData(4, JourneyState.Slow)]
    [InlineData(8, JourneyState.Stalled)]
    [InlineData(12, JourneyState.Stuck)]
    public void State_ScaleSpeaksAgainst_SlowStalledAndStuck(int week, JourneyState alone)
    {
        JourneyEvent[] flat = [.. Flat(4, week)];
        int day = 7 * (week - 1);

        Assert.Equal(alone, Of(day, flat).State);
        Assert.Equal(alone, Of(day, [.. flat, Score(0, 9), Score(day, 12)]).State);
        Assert.Equal(JourneyState.Steady, Of(day, [.. flat, Score(0, 10), Score(day, 13.5), Score(day, 5, "csi-16")]).State);
        Assert.Equal(JourneyState.Improving, Of(day, [.. flat, Score(0, 9), Score(day, 13), Score(day, 5, "csi-16")]).State);
        Assert.Equal(JourneyState.Improving, Of(day, [.. flat, Score(0, 9), Score(day, 21)]).State);
    }

    [Fact]
    public void State_ScaleIsGood_DoesNotSpeakAgainstOtherFindings()
    {
        Assert.Equal(JourneyState.NotEnoughData, Of(9, Rated(0, 4), Score(0, 9), Score(9, 21)).State);
        Assert.Equal(JourneyState.Worsening, Of(49, [.. Weekly(8, 7.5, 7, 6.5, 6, 5.5, 5, 4.5), Score(0, 9), Score(9, 21)]).State);
        Assert.Equal(JourneyState.Improving, Of(21, [.. Weekly(2, 4, 6, 8), Score(9, 21)]).State);
        Assert.Equal(JourneyState.Steady, Of(21, [.. Weekly(8, 8, 8, 8), Score(0, 9), Score(9, 21)]).State);
    }

    [Theory]
    [InlineData(2, 2, true)]
    [InlineData(2, 2.1, false)]
    [InlineData(2.1, 2, false)]
    [InlineData(0, 0, true)]
    public void IsHardStretch_LastTwoAreTwoBelowTheFirstThree(double second, double last, bool isHard) => Assert.Equal(
        isHard, Of(9, Rated(0, 4), Rated(1, 9), Rated(2, 1), Rated(3, second), Rated(4, last)).IsHardStretch);

    [Fact]
    public void IsHardStretch_FourRatings_AreTooFew() =>
        Assert.False(Of(9, Rated(0, 9), Rated(1, 9), Rated(3, 0), Rated(4, 0)).IsHardStretch);

    private static bool Fell(params JourneyEvent[] events) => Of(30, events).FellWithEvent;

    private static SeriesAssessment Of(int day, params JourneyEvent[] events) => Of(day, JourneyOptions.Default, events);

    private static SeriesAssessment Of(int day, JourneyOptions options, params JourneyEvent[] events) =>
        SeriesAssessment.Of(Told(events).On(day, options), JourneyRole.WasHurt);
}
