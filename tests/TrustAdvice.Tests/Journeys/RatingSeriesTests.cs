using TrustAdvice.Journeys;
using TrustAdvice.Tests.Support;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

/// <summary>The ratings of one person, one a day, and what is read off them.</summary>
public class RatingSeriesTests
{
    [Fact]
    public void Of_ManyEntries_TakesTheCheckInsOfThePersonADayEach()
    {
        var series = RatingSeries.Of(
            JourneyRole.WasHurt,
            [Breached(0), Rated(1, 1), Rated(1, 9, JourneyRole.BrokeTrust), Rated(1, 4), Answered(2, Safety.Safe), Rated(3, 5), Promise(3, PromiseOutcome.Kept), Rated(3, 6), Rated(3, 10), Rated(9, 8)]);

        Assert.Equal(JourneyRole.WasHurt, series.By);
        Assert.Equal([(1, 2.5), (3, 6), (9, 8)], Points(series));
        Assert.Equal((3, Day(1), Day(9)), (series.Count, series.First, series.Last));
    }

    [Fact]
    public void Of_NoRatings_IsEmpty()
    {
        var series = RatingSeries.Of(JourneyRole.BrokeTrust, [Rated(1, 1), Answered(2, Safety.Safe, JourneyRole.BrokeTrust)]);

        Assert.Equal((0, null, null), (series.Count, series.First, series.Last));
        Assert.Empty(series.Points());
        Assert.Equal(JourneyRole.BrokeTrust, series.By);
    }

    [Fact]
    public void Of_Correction_TakesThePlaceOfTheOthersOfThatDay()
    {
        Assert.Equal([(1, 8), (2, 3)], Points(RatingSeries.Of(
            JourneyRole.WasHurt, [Rated(1, 2), Rated(1, 7).Copy(("Corrects", true)), Rated(1, 9).Copy(("Corrects", true)), Rated(2, 3)])));
        Assert.Equal([(2, 3)], Points(RatingSeries.Of(
            JourneyRole.WasHurt, [Rated(1, 2), new CheckInEvent { On = Day(1), By = JourneyRole.WasHurt, Corrects = true }, Rated(2, 3)])));
        Assert.Equal([(1, 2), (2, 3)], Points(RatingSeries.Of(
            JourneyRole.WasHurt, [Rated(1, 2), Rated(1, 7, JourneyRole.BrokeTrust).Copy(("Corrects", true)), Rated(2, 3)])));
    }

    [Fact]
    public void Of_SeveralOfOneDay_MergesEachQuestionByItself()
    {
        IReadOnlyList<JourneyEvent> day = [Asked(1, "heard", 8), Rated(1, 2), Asked(1, "heard", 6), Answered(1, Safety.Safe)];

        Assert.Equal([(1, 2)], Points(RatingSeries.Of(JourneyRole.WasHurt, day)));
        Assert.Equal([(1, 7)], Points(RatingSeries.Of(JourneyRole.WasHurt, day, "heard")));
        Assert.Empty(Points(RatingSeries.Of(JourneyRole.WasHurt, day, "predictable")));
        Assert.Equal([(1, 2.5)], Points(RatingSeries.Of(JourneyRole.WasHurt, [Asked(1, "a", 1), Asked(1, "b", 4)])));
    }

    [Fact]
    public void Of_OneQuestion_LeavesOutDaysWithoutIt() =>
        Assert.Equal([(2, 5)], Points(RatingSeries.Of(JourneyRole.WasHurt, [Rated(1, 2), Asked(2, "heard", 5)], "heard")));

    [Theory]
    [InlineData(null, null, new[] { 10, 20, 30 })]
    [InlineData(10, null, new[] { 10, 20, 30 })]
    [InlineData(11, null, new[] { 20, 30 })]
    [InlineData(30, null, new[] { 30 })]
    [InlineData(31, null, new int[0])]
    [InlineData(null, 30, new[] { 10, 20, 30 })]
    [InlineData(null, 29, new[] { 10, 20 })]
    [InlineData(null, 10, new[] { 10 })]
    [InlineData(null, 9, new int[0])]
    [InlineData(20, 20, new[] { 20 })]
    [InlineData(11, 19, new int[0])]
    [InlineData(25, 15, new int[0])]
    public void Between_BothEnds_AreIncluded(int? from, int? to, int[] days)
    {
        var part = Three().Between(from is { } first ? Day(first) : null, to is { } last ? Day(last) : null);

        Assert.Equal(days, Points(part).Select(point => point.Day));
        Assert.Equal(JourneyRole.WasHurt, part.By);
    }

    [Fact]
    public void Newest_SoMany_AreTheLastOnes()
    {
        Assert.Equal([(30, 9)], Points(Three().Newest(1)));
        Assert.Equal([(20, 2), (30, 9)], Points(Three().Newest(2)));
        Assert.Equal(3, Three().Newest(3).Count);
        Assert.Equal(3, Three().Newest(4).Count);
    }

    [Fact]
    public void Medians_FirstOrLast_UseAllWhenThereAreFewer()
    {
        Assert.Equal((4, 3, 4), (Three().MedianOfFirst(1), Three().MedianOfFirst(2), Three().MedianOfFirst(7)));
        Assert.Equal((9, 5.5, 4), (Three().MedianOfLast(1), Three().MedianOfLast(2), Three().MedianOfLast(7)));
    }

    [Fact]
    public void MeanSince_ADay_LeavesThatDayOut()
    {
        Assert.Equal(5, Three().MeanSince(Day(9)));
        Assert.Equal(5.5, Three().MeanSince(Day(10)));
        Assert.Equal(9, Three().MeanSince(Day(29)));
        Assert.Equal(double.NaN, Three().MeanSince(Day(30)));
    }

    [Fact]
    public void LastAreAtMost_AllOfThemAndEnoughOfThem()
    {
        var series = SeriesOf((1, 8), (2, 3), (3, 4), (4, 2));

        Assert.True(series.LastAreAtMost(3, 4));
        Assert.False(series.LastAreAtMost(3, 3.9));
        Assert.False(series.LastAreAtMost(4, 7.9));
        Assert.True(series.LastAreAtMost(4, 8));
        Assert.False(series.LastAreAtMost(5, 10));
    }

    private static RatingSeries Three() => SeriesOf((10, 4), (20, 2), (30, 9));

    private static IEnumerable<(int Day, double Rating)> Points(RatingSeries series) =>
        series.Points().Select(point => (point.Key.DayNumber - Day(0).DayNumber, point.Value));
}
