using TrustAdvice.Journeys;
using TrustAdvice.Tests.Support;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

/// <summary>The order of events and what is left of repeated ones.</summary>
public class EventOrderTests
{
    [Fact]
    public void Events_OneDay_StandInTheOrderOfTheirKinds()
    {
        JourneyEvent[] events =
        [
            Breached(1), new NewFactEvent { On = Day(1) }, Step(1, RepairStep.GiveTime), Promise(1, PromiseOutcome.Kept),
            new HelpEvent { On = Day(1), Outcome = HelpOutcome.Begun }, new PauseEvent { On = Day(1) }, Rated(1, 5), Score(1, 5), Done(1),
        ];

        Assert.Equal(events, Told(Enumerable.Reverse(events)).Events);
        Assert.Equal(events, Told(events).Events);
    }

    [Fact]
    public void Compare_TheDayItBecameKnown_ComesFirst()
    {
        var discovered = new BreachEvent { On = Day(0), Discovered = Day(5) };

        IsBefore(Rated(3, 5), discovered);
        IsBefore(discovered, Rated(6, 5));
        IsBefore(discovered, Breached(5));
        IsBefore(new NewFactEvent { On = Day(5) }, new BreachEvent { On = Day(10), Discovered = Day(5) });
    }

    [Fact]
    public void Compare_SameDay_IsByKindThenContent()
    {
        IsBefore(Step(1, RepairStep.GiveTime), Rated(1, 5));
        IsBefore(Step(1, RepairStep.Communicate), Step(1, RepairStep.GiveTime));
        IsBefore(Done(1, "B"), Done(1, "a"));
        Assert.Equal(0, EventOrder.Instance.Compare(Rated(1, 5), Rated(1, 5)));
    }

    [Fact]
    public void Compare_Null_IsRefused()
    {
        Assert.Equal("x", Assert.Throws<ArgumentNullException>(() => EventOrder.Instance.Compare(null, Breached(0))).ParamName);
        Assert.Equal("y", Assert.Throws<ArgumentNullException>(() => EventOrder.Instance.Compare(Breached(0), null)).ParamName);
    }

    [Fact]
    public void Events_Identical_CountOnceExceptPromisesWithoutAnId()
    {
        Assert.Equal([Rated(1, 5), Rated(1, 6)], Told(Rated(1, 5), Rated(1, 6), Rated(1, 5), Rated(1, 5)).Events);
        Assert.Equal(3, Told(Promise(1, PromiseOutcome.Kept), Promise(1, PromiseOutcome.Kept), Promise(1, PromiseOutcome.Kept)).Events.Count);
        Assert.Single(Told(Promise(1, PromiseOutcome.Kept, "a"), Promise(1, PromiseOutcome.Kept, "a")).Events);
        Assert.Equal(2, Told(Promise(1, PromiseOutcome.Kept, "a"), Promise(1, PromiseOutcome.Kept, "b")).Events.Count);
        Assert.Equal(2, Told(Rated(1, 5), Rated(1, 5).Copy(("Shared", true))).Events.Count);
    }

    [Theory]
    [InlineData(3, "2026-01-08")]
    [InlineData(-5, "2025-12-31")]
    [InlineData(int.MaxValue, "9999-12-31")]
    [InlineData(int.MinValue, "0001-01-01")]
    public void Later_AnyNumberOfDays_StaysWithinTheCalendar(int days, string date) =>
        Assert.Equal(DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), JourneyDate.Later(Day(0), days));

    private static void IsBefore(JourneyEvent first, JourneyEvent second)
    {
        Assert.True(EventOrder.Instance.Compare(first, second) < 0);
        Assert.True(EventOrder.Instance.Compare(second, first) > 0);
    }
}
