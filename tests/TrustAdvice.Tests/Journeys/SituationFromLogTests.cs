using TrustAdvice.Journeys;
using TrustAdvice.Tests.Journeys.Support;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

/// <summary>The facts that a log knows.</summary>
public class SituationFromLogTests
{
    [Fact]
    public void Situation_EmptyLog_KnowsWhoAndThatItIsTooLittle() => Assert.Equal(
        new Situation { WhoBrokeTrust = WhoBrokeTrust.Partner, Progress = Progress.NotEnoughData }, Told().SituationOn(Day(0)));

    [Theory]
    [InlineData(0, TimeSince.Days)]
    [InlineData(13, TimeSince.Days)]
    [InlineData(14, TimeSince.Weeks)]
    [InlineData(59, TimeSince.Weeks)]
    [InlineData(60, TimeSince.Months)]
    [InlineData(364, TimeSince.Months)]
    [InlineData(365, TimeSince.Years)]
    public void Since_DaysAfterTheNewestBreach_AreNamed(int days, TimeSince since) =>
        Assert.Equal(since, Told(Breached(-50), Breached(0)).SituationOn(Day(days)).Since);

    [Fact]
    public void Breach_TheNewestKindThatIsTold()
    {
        Assert.Equal(Breach.Neglect, Told(Of(0, Breach.Financial), Of(1, Breach.Neglect), Of(2, null)).SituationOn(Day(9)).Breach);
        Assert.Null(Told(Of(0, null)).SituationOn(Day(9)).Breach);

        static BreachEvent Of(int day, Breach? kind) => new() { On = Day(day), Kind = kind };
    }

    [Fact]
    public void Pattern_AsToldLastOrElseRepeatedFromTheSecondBreach()
    {
        Assert.Null(Told(Of(0, null)).SituationOn(Day(9)).Pattern);
        Assert.Null(Told(Of(0, null), new NewFactEvent { On = Day(1) }).SituationOn(Day(9)).Pattern);
        Assert.Equal(BreachPattern.Repeated, Told(Of(0, null), Of(1, null)).SituationOn(Day(9)).Pattern);
        Assert.Equal(BreachPattern.Once, Told(Of(0, BreachPattern.Once)).SituationOn(Day(9)).Pattern);
        Assert.Equal(BreachPattern.Ongoing, Told(Of(0, BreachPattern.Once), Of(1, BreachPattern.Ongoing)).SituationOn(Day(9)).Pattern);
        Assert.Equal(BreachPattern.Repeated, Told(Of(0, BreachPattern.Ongoing), Of(1, null)).SituationOn(Day(9)).Pattern);

        static BreachEvent Of(int day, BreachPattern? pattern) => new() { On = Day(day), Pattern = pattern };
    }

    [Theory]
    [InlineData(2, 0, null)]
    [InlineData(3, 0, PromiseRecord.Kept)]
    [InlineData(4, 1, PromiseRecord.Kept)]
    [InlineData(3, 1, PromiseRecord.Mixed)]
    [InlineData(2, 2, PromiseRecord.Mixed)]
    [InlineData(2, 3, PromiseRecord.Broken)]
    [InlineData(0, 3, PromiseRecord.Broken)]
    [InlineData(1, 1, null)]
    [InlineData(0, 0, null)]
    public void Promises_ByTheShareKept(int kept, int missed, PromiseRecord? record) =>
        Assert.Equal(record, Told(Promises(kept, missed)).SituationOn(Day(40)).Promises);

    [Fact]
    public void Promises_BeforeTheNewestBreach_DoNotCount()
    {
        Assert.Equal(PromiseRecord.Kept, Told([Breached(0), .. Promises(3, 0)]).SituationOn(Day(40)).Promises);
        Assert.Null(Told([Breached(1), .. Promises(3, 0)]).SituationOn(Day(40)).Promises);
        Assert.Equal(3, Told([Breached(1), .. Promises(3, 0)]).Assess(Day(40)).Promises.Kept);
    }

    [Fact]
    public void Promises_OptionsMoveTheShares()
    {
        Assert.Null(Told().SituationOn(Day(40), options: new JourneyOptions { FewestPromises = 0 }).Promises);
        Assert.Equal(PromiseRecord.Kept, Record(new JourneyOptions { FewestPromises = 1, KeptShare = 0.5 }));
        Assert.Equal(PromiseRecord.Mixed, Record(new JourneyOptions { FewestPromises = 2 }));
        Assert.Equal(PromiseRecord.Broken, Record(new JourneyOptions { FewestPromises = 2, BrokenShare = 0.6 }));

        static PromiseRecord? Record(JourneyOptions options) => Told(Promises(1, 1)).SituationOn(Day(40), options: options).Promises;
    }

    [Fact]
    public void Step_TheLastEntered()
    {
        Assert.Null(Told(Breached(0)).SituationOn(Day(9)).Step);
        Assert.Equal(RepairStep.GiveTime, Told(Step(0, RepairStep.Forgive), Step(1, RepairStep.GiveTime)).SituationOn(Day(9)).Step);
    }

    [Theory]
    [InlineData(JourneyState.NotEnoughData, Progress.NotEnoughData)]
    [InlineData(JourneyState.Early, Progress.Early)]
    [InlineData(JourneyState.Improving, Progress.Improving)]
    [InlineData(JourneyState.Steady, Progress.Steady)]
    [InlineData(JourneyState.Slow, Progress.Slow)]
    [InlineData(JourneyState.Stalled, Progress.Stalled)]
    [InlineData(JourneyState.Stuck, Progress.Stuck)]
    [InlineData(JourneyState.Worsening, Progress.Worsening)]
    [InlineData(JourneyState.Disengaged, Progress.NotEnoughData)]
    public void Progress_FollowsTheState(JourneyState state, Progress progress) =>
        Assert.Equal(progress, SituationFromLog.Of(Told().On(0), state).Progress);

    [Theory]
    [InlineData(HelpOutcome.Offered, null, HelpStatus.Considering)]
    [InlineData(HelpOutcome.Refused, null, HelpStatus.PartnerRefuses)]
    [InlineData(HelpOutcome.Refused, JourneyRole.BrokeTrust, HelpStatus.PartnerRefuses)]
    [InlineData(HelpOutcome.Refused, JourneyRole.WasHurt, HelpStatus.None)]
    [InlineData(HelpOutcome.Begun, JourneyRole.WasHurt, HelpStatus.InTherapy)]
    [InlineData(HelpOutcome.NotHelping, null, HelpStatus.NotHelping)]
    [InlineData(HelpOutcome.Ended, null, HelpStatus.None)]
    public void Help_TheLastThatHappened(HelpOutcome outcome, JourneyRole? by, HelpStatus help)
    {
        var last = new HelpEvent { On = Day(2), Outcome = outcome, By = by };

        Assert.Equal(help, Told(new HelpEvent { On = Day(1), Outcome = HelpOutcome.Begun }, last, Rated(3, 5)).SituationOn(Day(9)).Help);
        Assert.Equal(HelpStatus.Considering, Told(last, new HelpEvent { On = Day(3), Outcome = HelpOutcome.Offered }).SituationOn(Day(9)).Help);
    }

    /// <summary>A partner's own treatment is not the reader's therapy.</summary>
    [Theory]
    [InlineData(HelpOutcome.Begun)]
    [InlineData(HelpOutcome.NotHelping)]
    [InlineData(HelpOutcome.Ended)]
    public void Help_ThatTheOtherOneHas_IsNotTheReaders(HelpOutcome outcome)
    {
        var theirs = new HelpEvent { On = Day(2), Outcome = outcome, By = JourneyRole.BrokeTrust };

        Assert.Null(Told(theirs).SituationOn(Day(9)).Help);
        Assert.Equal(HelpStatus.Considering, Told(new HelpEvent { On = Day(1), Outcome = HelpOutcome.Offered }, theirs).SituationOn(Day(9)).Help);
    }

    [Fact]
    public void Help_RefusedAndReaderUnknown_IsThePartners()
    {
        Assert.Equal(HelpStatus.PartnerRefuses, Help(null));
        Assert.Equal(HelpStatus.PartnerRefuses, Help(JourneyRole.WasHurt));

        static HelpStatus? Help(JourneyRole? who) =>
            new Journey(WhoBrokeTrust.Both, [new HelpEvent { On = Day(2), Outcome = HelpOutcome.Refused, By = who }]).SituationOn(Day(9)).Help;
    }

    [Fact]
    public void PrivateAnswers_AreTheReadersAlone()
    {
        JourneyEvent[] events =
        [
            new CheckInEvent { On = Day(1), By = JourneyRole.WasHurt, Safety = Safety.Safe, SelfHarm = SelfHarm.Yes, ChildrenAtRisk = YesNo.No },
            new CheckInEvent { On = Day(1), By = JourneyRole.BrokeTrust, Safety = Safety.Controlled, SelfHarm = SelfHarm.No, ChildrenAtRisk = YesNo.Yes },
        ];

        Assert.Equal((Safety.Safe, SelfHarm.Yes, YesNo.No), Answers(WhoBrokeTrust.Partner));
        Assert.Equal((Safety.Controlled, SelfHarm.No, YesNo.Yes), Answers(WhoBrokeTrust.Me));
        Assert.Equal((Safety.Controlled, SelfHarm.No, YesNo.Yes), Answers(WhoBrokeTrust.Disputed, JourneyRole.BrokeTrust));
        Assert.Equal((null, null, null), Answers(WhoBrokeTrust.Disputed));
        Assert.Equal((null, null, null), Answers(WhoBrokeTrust.Both));

        (Safety?, SelfHarm?, YesNo?) Answers(WhoBrokeTrust who, JourneyRole? reader = null)
        {
            var situation = new Journey(who, events, reader).SituationOn(Day(9));
            return (situation.Safety, situation.SelfHarm, situation.ChildrenAtRisk);
        }
    }

    [Fact]
    public void With_AppAndLog_TheAppWinsWhereItKnows()
    {
        var log = new Situation { Talks = Talks.Tense, Step = RepairStep.Forgive };

        Assert.Same(log, SituationFromLog.With(log, null));
        Assert.Equal(
            new Situation { Talks = Talks.Calm, Step = RepairStep.Forgive, Help = HelpStatus.None }.With("acme.faith", "matters"),
            SituationFromLog.With(log, new Situation { Talks = Talks.Calm, Help = HelpStatus.None }.With("acme.faith", "matters")));
    }

    /// <summary>Promises on days of their own, from day 0.</summary>
    private static IEnumerable<JourneyEvent> Promises(int kept, int missed) => Enumerable.Range(0, kept + missed)
        .Select(day => (JourneyEvent)Promise(day, day < kept ? PromiseOutcome.Kept : PromiseOutcome.Missed));
}
