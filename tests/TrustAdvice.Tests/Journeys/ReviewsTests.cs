using TrustAdvice.Journeys;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

/// <summary>When reviews are, and what they find at each threshold.</summary>
public class ReviewsTests
{
    [Fact]
    public void Clock_TheBreachOrAWeekBeforeTheFirstCheckIn()
    {
        Assert.Null(At(SeriesOf()).Clock);
        Assert.Equal(Day(3), At(SeriesOf(), 3).Clock);
        Assert.Equal(Day(-7), At(SeriesOf((0, 5))).Clock);
        Assert.Equal(Day(-7), At(SeriesOf((0, 5)), -8).Clock);
        Assert.Equal(Day(-6), At(SeriesOf((0, 5)), -6).Clock);
    }

    [Theory]
    [InlineData(-40, 0)]
    [InlineData(0, 0)]
    [InlineData(27, 0)]
    [InlineData(28, 1)]
    [InlineData(55, 1)]
    [InlineData(56, 2)]
    [InlineData(280, 10)]
    public void PassedBy_EveryFourWeeks_OneMore(int day, int passed) => Assert.Equal(passed, At(SeriesOf(), 0).PassedBy(Day(day)));

    [Fact]
    public void DayOf_ANumber_IsSoManyTimesFourWeeks()
    {
        Assert.Equal([Day(0), Day(28), Day(84)], new[] { 0, 1, 3 }.Select(number => At(SeriesOf(), 0).DayOf(number)!.Value));
        Assert.Equal(Day(21), At(SeriesOf(), 0, new JourneyOptions { WeeksBetweenReviews = 3 }).DayOf(1));
        Assert.Equal(2, At(SeriesOf(), 0, new JourneyOptions { WeeksBetweenReviews = 3 }).PassedBy(Day(42)));
        Assert.Null(At(SeriesOf()).DayOf(1));
        Assert.Equal(0, At(SeriesOf()).PassedBy(Day(280)));
    }

    [Fact]
    public void At_StraightLine_PinsEveryMember()
    {
        // The clock is day -7, so review 1 is on day 21; its line has no errors and rises a point in seven days.
        var review = At(SeriesOf((0, 2), (7, 3), (14, 4), (21, 5))).At(1);

        Assert.Equal(3, review.Rise!.Value, 10);
        Assert.Equal(
            new ReviewResult { On = Day(21), Week = 4, State = JourneyState.Improving, Count = 4, From = Day(0), To = Day(21), Rise = review.Rise },
            review);
    }

    [Fact]
    public void At_RatingEndsBeforeTheReview_TheLineGoesOnToItsDay() =>
        Assert.Equal(4, At(SeriesOf((0, 2), (7, 3), (14, 4), (21, 5)), 0).At(1).Rise!.Value, 10);

    [Fact]
    public void At_RunOfHighs_KeepsTheFewestRatings() =>
        Assert.Equal(7.2, At(SeriesOf((0, 1), (7, 9), (14, 9), (21, 9)), options: new JourneyOptions { WeeklyCorrelation = 0 }).At(1).Rise!.Value, 10);

    [Fact]
    public void At_Window_GoesBackTwelveWeeksAndIncludesBothEnds()
    {
        var series = SeriesOf([.. from day in new[] { 0, 27, 28, 29, 70, 111, 112, 113 } select (day, 5.0)]);
        var review = At(series, 0).At(4);

        Assert.Equal((5, Day(28), Day(112), 16), (review.Count, review.From, review.To, review.Week));
        Assert.Equal((0, null, null, null), Empty());

        (int, DateOnly?, DateOnly?, double?) Empty()
        {
            var empty = At(SeriesOf(), 0).At(1);
            return (empty.Count, empty.From, empty.To, empty.Rise);
        }
    }

    [Theory]
    [InlineData(1, 4, 4, true)]
    [InlineData(1, 5, 4, false)]
    [InlineData(1, 0, 9, true)]
    [InlineData(2, 9, 8, true)]
    [InlineData(2, 9, 9, false)]
    [InlineData(2, 9, 0, true)]
    public void At_FewestRatings_DependOnTheWeek(int number, int fewest, int fewestToStall, bool isEnough)
    {
        // Four ratings by review 1, eight by review 2.
        var options = new JourneyOptions { FewestRatings = fewest, FewestRatingsToStall = fewestToStall };
        var review = At(SeriesOf([.. from week in Enumerable.Range(0, 8) select (7 * week, 5.0)]), options: options).At(number);

        Assert.Equal((isEnough, isEnough), (review.Rise is not null, review.State != JourneyState.NotEnoughData));
    }

    [Fact]
    public void At_OneRating_IsNeverEnough()
    {
        var options = new JourneyOptions { FewestRatings = 0, FewestDays = 0, SilentDays = 99 };

        Assert.Null(At(SeriesOf((0, 5)), options: options).At(1).Rise);
        Assert.NotNull(At(SeriesOf((0, 5), (1, 6)), options: options).At(1).Rise);
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    [InlineData(22, true)]
    public void At_FewestDays_AreFromTheFirstToTheLast(int last, bool isEnough) =>
        Assert.Equal(isEnough, At(SeriesOf((0, 5), (1, 5), (2, 5), (last, 5)), 0).At(1).Rise is not null);

    [Theory]
    [InlineData(22, true)]
    [InlineData(21, true)]
    [InlineData(20, false)]
    public void At_Silence_FindsNothing(int silent, bool isEnough) => Assert.Equal(
        isEnough,
        At(SeriesOf((0, 5), (1, 5), (2, 5), (7, 5)), 0, new JourneyOptions { FewestDays = 7, SilentDays = silent }).At(1).Rise is not null);

    [Fact]
    public void At_ImprovingRise_CountsFromExactlyThere()
    {
        var rising = SeriesOf((0, 2), (7, 3), (14, 4), (21, 5));
        double rise = At(rising).At(1).Rise!.Value;

        Assert.Equal(JourneyState.Improving, State(rising, 1, new JourneyOptions { ImprovingRise = rise }));
        Assert.Equal(JourneyState.Slow, State(rising, 1, new JourneyOptions { ImprovingRise = Math.BitIncrement(rise) }));
    }

    [Fact]
    public void At_WorseningFall_CountsFromExactlyThereAndFromTheStallWeek()
    {
        var falling = SeriesOf([.. from week in Enumerable.Range(0, 8) select (7 * week, 6 - (0.5 * week))]);
        double fall = -At(falling).At(2).Rise!.Value;

        Assert.Equal(3.5, fall, 10);
        Assert.Equal(JourneyState.Worsening, State(falling, 2, new JourneyOptions { WorseningFall = fall }));
        Assert.Equal(JourneyState.Stalled, State(falling, 2, new JourneyOptions { WorseningFall = Math.BitIncrement(fall) }));
        Assert.Equal(JourneyState.Worsening, State(falling, 2, new JourneyOptions { StallWeek = 8 }));
        Assert.Equal(JourneyState.Slow, State(falling, 2, new JourneyOptions { StallWeek = 9 }));
    }

    [Fact]
    public void At_MeaningfulRise_CountsFromExactlyThere()
    {
        var creeping = SeriesOf([.. from week in Enumerable.Range(0, 8) select (7 * week, 3 + (0.2 * week))]);
        double rise = At(creeping).At(2).Rise!.Value;

        Assert.Equal(JourneyState.Slow, State(creeping, 2, new JourneyOptions { MeaningfulRise = rise }));
        Assert.Equal(JourneyState.Stalled, State(creeping, 2, new JourneyOptions { MeaningfulRise = Math.BitIncrement(rise) }));
    }

    [Fact]
    public void At_GoodRating_IsTheMeanSinceTheReviewBefore()
    {
        // Review 2 is on day 49 and review 1 on day 21, whose own rating is left out.
        var series = SeriesOf((0, 1), (7, 9), (14, 9), (21, 1), (28, 6.5), (35, 7.5), (42, 6), (49, 8));

        Assert.Equal(JourneyState.Steady, State(series, 2, new JourneyOptions { ImprovingRise = 9, GoodRating = 7 }));
        Assert.NotEqual(JourneyState.Steady, State(series, 2, new JourneyOptions { ImprovingRise = 9, GoodRating = Math.BitIncrement(7.0) }));
    }

    [Fact]
    public void At_Flat_IsStuckAtTheSecondReviewThatFindsNoGain()
    {
        var flat = SeriesOf([.. from week in Enumerable.Range(0, 20) select (7 * week, 4.0)]);

        Assert.Equal([JourneyState.Slow, JourneyState.Stalled, JourneyState.Stuck, JourneyState.Stuck], Enumerable.Range(1, 4).Select(number => State(flat, number)));
        Assert.Equal(JourneyState.Stalled, State(flat, 3, new JourneyOptions { StallWeek = 9 }));
        Assert.Equal(JourneyState.Stuck, State(flat, 3, new JourneyOptions { StallWeek = 8 }));
        Assert.Equal(JourneyState.Stalled, State(flat, 3, new JourneyOptions { FlatRise = -0.01 }));
    }

    [Fact]
    public void At_FlatRise_IsBelowAndNotAt()
    {
        var creeping = SeriesOf([.. from week in Enumerable.Range(0, 12) select (7 * week, 3 + (0.02 * week))]);
        double rise = At(creeping).At(3).Rise!.Value;

        Assert.Equal(JourneyState.Stalled, State(creeping, 3, new JourneyOptions { FlatRise = rise }));
        Assert.Equal(JourneyState.Stuck, State(creeping, 3, new JourneyOptions { FlatRise = Math.BitIncrement(rise) }));
    }

    [Theory]
    [InlineData(3, 3, JourneyState.Slow, JourneyState.Stuck)]
    [InlineData(4, 4, JourneyState.Stalled, JourneyState.Stuck)]
    [InlineData(7, 7, JourneyState.Worsening, JourneyState.Stuck)]
    [InlineData(2, 2, JourneyState.Improving, JourneyState.Stalled)]
    [InlineData(4, 10, JourneyState.Steady, JourneyState.Stalled)]
    public void At_FlatAfterAnotherFinding_IsStuckUnlessThatWasGood(double third, double fifth, JourneyState before, JourneyState after)
    {
        // Reviews look back five weeks, so that the third sees only the ratings of 4 at the end.
        double[] ratings = [4, 4, third, third, fifth, fifth, 4, 4, 4, 4, 4, 4];
        var options = new JourneyOptions { ReviewWindowWeeks = 5, FewestRatingsToStall = 4, WeeklyCorrelation = 0 };
        var series = SeriesOf([.. ratings.Select((rating, week) => (7 * week, rating))]);

        Assert.Equal([before, after], new[] { 2, 3 }.Select(number => State(series, number, options)));
    }

    [Fact]
    public void At_FlatAfterTooLittle_IsStalled()
    {
        // Nothing is known at review 2 (five ratings), and enough at review 3.
        var series = SeriesOf([.. from day in new[] { 0, 7, 14, 42, 49, 56, 63, 70, 77 } select (day, 4.0)]);

        Assert.Equal([JourneyState.NotEnoughData, JourneyState.Stalled], new[] { 2, 3 }.Select(number => State(series, number)));
    }

    private static Reviews At(RatingSeries series, int? phaseStart = null, JourneyOptions? options = null) =>
        new(series, phaseStart is { } day ? Day(day) : null, options ?? JourneyOptions.Default);

    private static JourneyState State(RatingSeries series, int number, JourneyOptions? options = null) => At(series, options: options).At(number).State;
}
