using TrustAdvice.Journeys;
using TrustAdvice.Tests.Support;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

/// <summary>When the next check-in and review are due, and what a notification says.</summary>
public class ScheduleTests
{
    [Fact]
    public void Schedule_NothingKnown_AsksToday() => Assert.Equivalent(
        new JourneySchedule { NextCheckIn = Day(3), CheckInRule = "FREQ=WEEKLY;INTERVAL=1", ReviewRule = "FREQ=WEEKLY;INTERVAL=4" },
        Told().Schedule(Day(3)), strict: true);

    [Theory]
    [InlineData(1, "FREQ=DAILY;INTERVAL=1")]
    [InlineData(3, "FREQ=DAILY;INTERVAL=3")]
    [InlineData(7, "FREQ=WEEKLY;INTERVAL=1")]
    [InlineData(10, "FREQ=DAILY;INTERVAL=10")]
    [InlineData(14, "FREQ=WEEKLY;INTERVAL=2")]
    public void CheckInRule_DaysOrWeeks_IsInRfc5545(int days, string rule)
    {
        var schedule = Told(Rated(0, 5)).Schedule(Day(0), options: new JourneyOptions { CheckInDays = days, WeeksBetweenReviews = 2 });

        Assert.Equal((Day(days), rule, "FREQ=WEEKLY;INTERVAL=2"), (schedule.NextCheckIn, schedule.CheckInRule, schedule.ReviewRule));
    }

    [Theory]
    [InlineData(0, 7)]
    [InlineData(6, 7)]
    [InlineData(7, 7)]
    [InlineData(8, 8)]
    [InlineData(20, 20)]
    public void NextCheckIn_AWeekAfterTheLastAndNeverInThePast(int on, int next) =>
        Assert.Equal(Day(next), Told(Rated(-5, 5), Rated(0, 5)).Schedule(Day(on)).NextCheckIn);

    [Fact]
    public void NextCheckIn_IsTheReaders()
    {
        JourneyEvent[] events = [Rated(0, 5), Rated(3, 5, JourneyRole.BrokeTrust)];

        Assert.Equal(Day(7), new Journey(WhoBrokeTrust.Partner, events).Schedule(Day(4)).NextCheckIn);
        Assert.Equal(Day(10), new Journey(WhoBrokeTrust.Me, events).Schedule(Day(4)).NextCheckIn);
        Assert.Equal(Day(10), new Journey(WhoBrokeTrust.Both, events).Schedule(Day(4)).NextCheckIn);
        Assert.Equal(Day(7), new Journey(WhoBrokeTrust.Both, events, JourneyRole.WasHurt).Schedule(Day(4)).NextCheckIn);
    }

    [Theory]
    [InlineData(6, 7)]
    [InlineData(7, 8)]
    [InlineData(20, 21)]
    [InlineData(null, 7)]
    public void NextCheckIn_DuringAPause_IsTheDayAfterIt(int? until, int next) => Assert.Equal(
        Day(next),
        Told(Rated(0, 5), new PauseEvent { On = Day(1), Until = Day(50) }, new PauseEvent { On = Day(2), Until = until is { } day ? Day(day) : null })
            .Schedule(Day(4)).NextCheckIn);

    [Fact]
    public void NextCheckIn_AfterAPause_IsAsWithoutIt() =>
        Assert.Equal(Day(7), Told(Rated(0, 5), new PauseEvent { On = Day(1), Until = Day(3) }).Schedule(Day(4)).NextCheckIn);

    [Fact]
    public void NextReview_IsThatOfTheReport()
    {
        Assert.Equal(Day(28), Told(Breached(0)).Schedule(Day(27)).NextReview);
        Assert.Equal(Day(56), Told(Breached(0)).Schedule(Day(28)).NextReview);
        Assert.Equal(Day(42), Told(Breached(0)).Schedule(Day(28), options: new JourneyOptions { WeeksBetweenReviews = 3 }).NextReview);
    }

    [Theory]
    [InlineData(Safety.Safe, null, null, true)]
    [InlineData(Safety.Safe, SelfHarm.No, YesNo.No, true)]
    [InlineData(Safety.Safe, SelfHarm.No, null, true)]
    [InlineData(Safety.Safe, SelfHarm.Yes, YesNo.No, false)]
    [InlineData(Safety.Safe, SelfHarm.No, YesNo.Yes, false)]
    [InlineData(Safety.Unsure, SelfHarm.No, YesNo.No, false)]
    [InlineData(null, SelfHarm.No, YesNo.No, false)]
    public void Notification_OnlyWhereTheReaderIsClearlySafe(Safety? safety, SelfHarm? selfHarm, YesNo? children, bool isGiven)
    {
        string? expected = isGiven ? "You have a note for today." : null;
        var checkIn = Rated(0, 5).Copy(("Safety", safety), ("SelfHarm", selfHarm), ("ChildrenAtRisk", children));

        Assert.Equal(expected, Told(checkIn).Schedule(Day(0)).Notification);
        Assert.Equal(expected, Told().Schedule(Day(0), new Situation { Safety = safety, SelfHarm = selfHarm, ChildrenAtRisk = children }).Notification);
    }
}
