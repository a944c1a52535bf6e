using TrustAdvice.Journeys;
using TrustAdvice.Tests.Support;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

/// <summary>What a journey takes, whose it is, and when two are equal.</summary>
public class JourneyEqualityTests
{
    [Theory]
    [InlineData(WhoBrokeTrust.Me, null, JourneyRole.BrokeTrust)]
    [InlineData(WhoBrokeTrust.Me, JourneyRole.WasHurt, JourneyRole.BrokeTrust)]
    [InlineData(WhoBrokeTrust.Partner, null, JourneyRole.WasHurt)]
    [InlineData(WhoBrokeTrust.Partner, JourneyRole.BrokeTrust, JourneyRole.WasHurt)]
    [InlineData(WhoBrokeTrust.Both, null, null)]
    [InlineData(WhoBrokeTrust.Both, JourneyRole.BrokeTrust, JourneyRole.BrokeTrust)]
    [InlineData(WhoBrokeTrust.Disputed, JourneyRole.WasHurt, JourneyRole.WasHurt)]
    public void Reader_FollowsWhoBrokeTrustOrElseWhatIsSaid(WhoBrokeTrust who, JourneyRole? said, JourneyRole? reader) =>
        Assert.Equal(reader, new Journey(who, [], said).Reader);

    [Fact]
    public void Journey_FaultyArguments_AreRefusedByName()
    {
        Assert.Equal("events", Assert.Throws<ArgumentNullException>(() => new Journey(WhoBrokeTrust.Me, null!)).ParamName);
        Assert.Equal("events", Assert.Throws<ArgumentNullException>(() => Told().With((IEnumerable<JourneyEvent>)null!)).ParamName);
        Assert.Equal("whoBrokeTrust", Assert.Throws<ArgumentOutOfRangeException>(() => new Journey(0, [])).ParamName);
        Assert.Equal("An event is null. (Parameter 'events')", Assert.Throws<ArgumentException>(() => Told([null!])).Message);
        Assert.Equal("An event is null. (Parameter 'events')", Assert.Throws<ArgumentException>(() => Told([Rated(1, 2), null!])).Message);
    }

    [Fact]
    public void Equals_DiffersInOneThing_IsNotEqual()
    {
        var journey = new Journey(WhoBrokeTrust.Both, [Rated(1, 5)], JourneyRole.WasHurt);
        var same = new Journey(WhoBrokeTrust.Both, [Rated(1, 5), Rated(1, 5)], JourneyRole.WasHurt);

        Assert.True(journey.Equals(same));
        Assert.True(journey.Equals((object)same));
        Assert.Equal(journey.GetHashCode(), same.GetHashCode());
        Assert.False(journey.Equals(new Journey(WhoBrokeTrust.Disputed, [Rated(1, 5)], JourneyRole.WasHurt)));
        Assert.False(journey.Equals(new Journey(WhoBrokeTrust.Both, [Rated(1, 5)], JourneyRole.BrokeTrust)));
        Assert.False(journey.Equals(new Journey(WhoBrokeTrust.Both, [Rated(1, 5)])));
        Assert.False(journey.Equals(new Journey(WhoBrokeTrust.Both, [Rated(1, 6)], JourneyRole.WasHurt)));
        Assert.False(journey.Equals(new Journey(WhoBrokeTrust.Both, [], JourneyRole.WasHurt)));
        Assert.False(journey.Equals(null));
        Assert.False(journey.Equals((object)"journey"));
        Assert.NotEqual(journey.GetHashCode(), new Journey(WhoBrokeTrust.Disputed, [Rated(1, 5)], JourneyRole.WasHurt).GetHashCode());
        Assert.NotEqual(journey.GetHashCode(), journey.With(Rated(2, 5)).GetHashCode());
    }

    [Fact]
    public void With_MoreEvents_KeepsWhoAndReader()
    {
        var journey = new Journey(WhoBrokeTrust.Both, [Rated(2, 5)], JourneyRole.BrokeTrust);

        Assert.Equal(new Journey(WhoBrokeTrust.Both, [Rated(1, 4), Rated(2, 5)], JourneyRole.BrokeTrust), journey.With(Rated(1, 4)));
        Assert.Single(journey.Events);
    }

    [Fact]
    public void Events_EqualInEveryMember_AreEqual()
    {
        var help = new HelpEvent { On = Day(1), Outcome = HelpOutcome.Refused, By = JourneyRole.WasHurt };

        Assert.Equal(help, help.Copy());
        Assert.NotEqual(help, help.Copy(("On", Day(2))));
        Assert.NotEqual(help, help.Copy(("Shared", false)));
        Assert.NotEqual(help, help.Copy(("By", null)));
        Assert.NotEqual(help, help.Copy(("Outcome", HelpOutcome.Offered)));
        Assert.NotEqual(Rated(1, 5), Rated(1, 6));
        Assert.Equal(Rated(1, 5).GetHashCode(), Rated(1, 5).GetHashCode());
    }

    [Fact]
    public void Events_NumberOutsideItsEnum_IsRefusedByName()
    {
        Refuses("Kind", "Breach", () => new BreachEvent { On = Day(0), Kind = (Breach)99 });
        Refuses("Pattern", "BreachPattern", () => new BreachEvent { On = Day(0), Pattern = (BreachPattern)99 });
        Refuses("By", "JourneyRole", () => new BreachEvent { On = Day(0), By = (JourneyRole)99 });
        Refuses("By", "JourneyRole", () => new CheckInEvent { On = Day(0), By = 0 });
        Refuses("Safety", "Safety", () => Rated(0, 5).Copy(("Safety", (Safety)0)));
        Refuses("SelfHarm", "SelfHarm", () => Rated(0, 5).Copy(("SelfHarm", (SelfHarm)0)));
        Refuses("ChildrenAtRisk", "YesNo", () => Rated(0, 5).Copy(("ChildrenAtRisk", (YesNo)0)));
        Refuses("Outcome", "FeedbackOutcome", () => Done(0).Copy(("Outcome", (FeedbackOutcome)0)));
        Refuses("Reason", "FeedbackReason", () => Done(0).Copy(("Reason", (FeedbackReason)0)));
        Refuses("Outcome", "HelpOutcome", () => new HelpEvent { On = Day(0), Outcome = 0 });
        Refuses("By", "JourneyRole", () => new HelpEvent { On = Day(0), Outcome = HelpOutcome.Begun, By = 0 });
        Refuses("Outcome", "PromiseOutcome", () => Promise(0, 0));
        Refuses("Step", "RepairStep", () => Step(0, 0));
        Refuses("By", "JourneyRole", () => Score(0, 1, by: 0));

        static void Refuses(string property, string type, Func<JourneyEvent> make) => Assert.Equal(
            $"Not a member of {type}. (Parameter '{property}')", Assert.Throws<ArgumentOutOfRangeException>(() => { make(); }).Message);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Score_NoNumber_IsRefused(double score) => Assert.Equal(
        "A score is a number. (Parameter 'Score')", Assert.Throws<ArgumentOutOfRangeException>(() => { Score(0, score); }).Message);

    [Fact]
    public void ToString_EveryType_TellsItsNameAlone()
    {
        var report = Told(Weekly(4, 5, 6, 7)).Assess(Day(28));
        var readiness = Told().Readiness(Day(0))[1];

        Assert.Equal("TrustAdvice.Journeys.ActionFeedback", Told(Done(0)).FeedbackOn(Day(0))["listen-first"].ToString());
        Assert.Equal("SeriesSummary", report.Series.ToString());
        Assert.Equal("TrendSlope", report.Slope!.ToString());
        Assert.Equal("MannKendallResult", report.MannKendall.ToString());
        Assert.Equal("ReliableChange", report.ReliableChanges[0].ToString());
        Assert.Equal("PromiseCount", report.Promises.ToString());
        Assert.Equal("ReviewResult", report.LastReview!.ToString());
        Assert.Equal("TrustAdvice.Journeys.JourneySchedule", Told().Schedule(Day(0)).ToString());
        Assert.Equal("GiveTime", readiness.ToString());
        Assert.Equal("safe", readiness.Entry[0].ToString());
        JourneyEvent[] events = [Breached(0), Rated(0, 1), Done(0), Score(0, 1), Step(0, RepairStep.Forgive), Promise(0, PromiseOutcome.Made)];
        Assert.All(events, entry => Assert.Equal("JourneyEvent", entry.ToString()));
    }
}
