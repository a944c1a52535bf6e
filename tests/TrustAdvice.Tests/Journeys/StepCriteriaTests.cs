using System.Globalization;
using TrustAdvice.Journeys;
using TrustAdvice.Tests.Support;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

/// <summary>What each step asks for, and when it is met.</summary>
public class StepCriteriaTests
{
    [Theory]
    [InlineData(RepairStep.Acknowledge, "safe, breach-named", "account-complete, responsibility-full, heard")]
    [InlineData(RepairStep.GiveTime, "safe, account-complete, responsibility-full, heard", "promises-kept, nothing-new, more-predictable")]
    [InlineData(RepairStep.Communicate, "safe, account-complete, responsibility-full, heard", "talks-calm, both-heard")]
    [InlineData(RepairStep.SetBoundaries, "safe, account-complete, responsibility-full, heard, talks-calm, both-heard", "boundaries-agreed")]
    [InlineData(RepairStep.Reconnect, "safe, promises-kept, nothing-new, more-predictable, talks-calm, both-heard, boundaries-agreed, closeness-wanted", "free-to-say-no")]
    [InlineData(RepairStep.GetHelp, "", "help-begun")]
    [InlineData(
        RepairStep.Forgive,
        "safe, account-complete, responsibility-full, heard, promises-kept, nothing-new, more-predictable, talks-calm, both-heard, boundaries-agreed, harm-stopped, own-wish",
        "chosen")]
    public void Readiness_EachStep_AsksForItsCriteria(RepairStep step, string entry, string moveOn)
    {
        var readiness = Told().Readiness(Day(0)).Single(one => one.Step == step);

        Assert.Equal((entry, moveOn), (string.Join(", ", readiness.Entry), string.Join(", ", readiness.MoveOn)));
    }

    [Theory]
    [InlineData("safe", "You said in private that you are safe with your partner.", "hotline-2014; safety comes before every step")]
    [InlineData("breach-named", "It is clear what was broken.", "article:1")]
    [InlineData("account-complete", "The main facts are told, as far as the hurt person wants them.", "Schneider et al. 1998; Cole & Cole (atone before attune)")]
    [InlineData("responsibility-full", "The one who broke trust owns it without shifting blame.", "Lewicki et al. 2016")]
    [InlineData("heard", "The hurt person felt heard at most of the last check-ins.", "Frantz & Bennigson 2005; design default")]
    [InlineData("promises-kept", "For four weeks or more, at least four of five promises were kept.", "Schweitzer et al. 2006; design default")]
    [InlineData("nothing-new", "For four weeks or more, nothing new was noted.", "Corley et al. 2012; design default")]
    [InlineData("more-predictable", "The hurt person finds the other one more predictable than at first.", "Rempel et al. 1985; design default")]
    [InlineData("talks-calm", "Hard talks end calmly.", "Makinen & Johnson 2006")]
    [InlineData("both-heard", "Both felt heard at most of their last check-ins.", "design default")]
    [InlineData("boundaries-agreed", "The two agreed on boundaries, both of their own will.", "article:4")]
    [InlineData("closeness-wanted", "The hurt person wants closeness, and may stop at any time.", "Cole & Cole (attach comes last)")]
    [InlineData("free-to-say-no", "Either can say no without a price.", "design default")]
    [InlineData("help-begun", "Help has begun.", "Roddy et al. 2020 (waiting alone rarely helps)")]
    [InlineData("harm-stopped", "No new breach was noted for half a year, and nobody said that it goes on.", "McNulty 2011; design default")]
    [InlineData("own-wish", "The hurt person thinks about forgiving of their own will.", "Freedman 2022 (free choice)")]
    [InlineData("chosen", "The hurt person has said, unasked, that they forgive.", "Freedman 2022 (free choice)")]
    public void Readiness_EachCriterion_SaysWhatAndWhereFrom(string id, string text, string source)
    {
        var criteria = All(Told(), 0).Where(criterion => criterion.Id == id).ToArray();

        Assert.NotEmpty(criteria);
        Assert.All(criteria, criterion => Assert.Equal((text, source, CriterionState.Unknown), (criterion.Text, criterion.Source, criterion.State)));
    }

    [Theory]
    [InlineData("safe", "safety", "safe=Met unsure=NotMet controlled=NotMet afraid=NotMet")]
    [InlineData("breach-named", "breach", "dishonesty=Met otherAgreement=Met")]
    [InlineData("account-complete", "account", "denied=NotMet partial=NotMet complete=Met")]
    [InlineData("responsibility-full", "responsibility", "denied=NotMet partial=NotMet full=Met")]
    [InlineData("talks-calm", "talks", "hostile=NotMet tense=NotMet calm=Met")]
    [InlineData("boundaries-agreed", "boundaries", "none=NotMet oneSided=NotMet discussed=NotMet agreed=Met")]
    [InlineData("closeness-wanted", "closeness", "notYet=NotMet smallSteps=Met wanted=Met")]
    [InlineData("help-begun", "help", "none=NotMet considering=NotMet partnerRefuses=NotMet inTherapy=Met notHelping=Met")]
    [InlineData("own-wish", "forgiveness", "notNow=NotMet considering=Met chosen=Met")]
    [InlineData("chosen", "forgiveness", "notNow=NotMet considering=NotMet chosen=Met")]
    public void Criterion_OfAFact_IsMetByItsValue(string id, string fact, string states)
    {
        foreach (string[] pair in states.Split(' ').Select(state => state.Split('=')))
        {
            Assert.Equal((pair[0], pair[1]), (pair[0], State(id, Told(), 0, new Situation().With(fact, pair[0])).ToString()));
        }
    }

    /// <summary>Most of the last four from six; a single bad evening takes nothing back.</summary>
    [Theory]
    [InlineData("6", nameof(CriterionState.Unknown))]
    [InlineData("5.9", nameof(CriterionState.NotMet))]
    [InlineData("0 6 6", nameof(CriterionState.Met))]
    [InlineData("9 5.9", nameof(CriterionState.NotMet))]
    [InlineData("9 9 9 0", nameof(CriterionState.Met))]
    [InlineData("9 9 0 0", nameof(CriterionState.NotMet))]
    [InlineData("0 0 0 9 9 9 0", nameof(CriterionState.Met))]
    public void Heard_AtMostOfTheLastFour(string ratings, string state)
    {
        var asked = ratings.Split(' ').Select((rating, day) => Asked(day, "heard", double.Parse(rating, CultureInfo.InvariantCulture)));

        Assert.Equal(state, State("heard", Told(asked), 9).ToString());
    }

    [Fact]
    public void Heard_AsksTheHurtPersonAboutTheNewestBreach()
    {
        Assert.Equal(CriterionState.Unknown, State("heard", Told(Rated(1, 9)), 9));
        Assert.Equal(CriterionState.Met, State("heard", Told(Breached(1), Asked(1, "heard", 9), Asked(2, "heard", 9)), 9));
        Assert.Equal(CriterionState.Unknown, State("heard", Told(Asked(1, "heard", 9), Breached(2), Asked(2, "heard", 9)), 9));
        Assert.Equal(CriterionState.Unknown, State("heard", Told(Heard(JourneyRole.BrokeTrust, 9)), 9));
    }

    [Fact]
    public void BothHeard_EachOfThem()
    {
        Assert.Equal(CriterionState.Met, Both(9, 9));
        Assert.Equal(CriterionState.NotMet, Both(9, 1));
        Assert.Equal(CriterionState.NotMet, Both(1, 9));
        Assert.Equal(CriterionState.Unknown, State("both-heard", Told(Heard(JourneyRole.WasHurt, 9)), 9));
        Assert.Equal(CriterionState.NotMet, State("both-heard", Told(Heard(JourneyRole.WasHurt, 1)), 9));
        Assert.Equal(CriterionState.NotMet, State("both-heard", Told(Heard(JourneyRole.BrokeTrust, 1)), 9));

        static CriterionState Both(double hurt, double other) =>
            State("both-heard", Told(Heard(JourneyRole.WasHurt, hurt).Concat(Heard(JourneyRole.BrokeTrust, other))), 9);
    }

    [Theory]
    [InlineData(27, nameof(CriterionState.NotMet))]
    [InlineData(28, nameof(CriterionState.Met))]
    public void NothingNew_ForFourWeeks(int day, string state) =>
        Assert.Equal(state, State("nothing-new", Told(Breached(-99), new NewFactEvent { On = Day(0) }, Rated(day, 5)), day).ToString());

    /// <summary>That nothing was noted proves nothing where nobody noted anything.</summary>
    [Theory]
    [InlineData("nothing-new", 27, null, nameof(CriterionState.NotMet))]
    [InlineData("nothing-new", 28, null, nameof(CriterionState.Unknown))]
    [InlineData("nothing-new", 28, 7, nameof(CriterionState.Met))]
    [InlineData("nothing-new", 28, 6, nameof(CriterionState.Unknown))]
    [InlineData("harm-stopped", 181, 1, nameof(CriterionState.NotMet))]
    [InlineData("harm-stopped", 200, 179, nameof(CriterionState.Met))]
    [InlineData("harm-stopped", 200, 178, nameof(CriterionState.Unknown))]
    public void NothingNewAndHarmStopped_AfterThreeWeeksOfSilence_AreUnknown(string id, int day, int? lastCheckIn, string expected)
    {
        var state = Enum.Parse<CriterionState>(expected);
        var journey = lastCheckIn is { } checkIn ? Told(Breached(0), Rated(checkIn, 5)) : Told(Breached(0));

        Assert.Equal(state, State(id, journey, day));
    }

    [Theory]
    [InlineData(181, null, nameof(CriterionState.NotMet))]
    [InlineData(182, null, nameof(CriterionState.Met))]
    [InlineData(182, BreachPattern.Repeated, nameof(CriterionState.Met))]
    [InlineData(900, BreachPattern.Ongoing, nameof(CriterionState.NotMet))]
    public void HarmStopped_ForHalfAYearAndNotOngoing(int day, BreachPattern? pattern, string expected)
    {
        var state = Enum.Parse<CriterionState>(expected);
        Assert.Equal(state, State("harm-stopped", Told(Breached(0).Copy(("Pattern", pattern)), Rated(day, 5)), day));
        Assert.Equal(CriterionState.NotMet, State("harm-stopped", Told(), day, new Situation { Pattern = BreachPattern.Ongoing }));
    }

    [Fact]
    public void MorePredictable_ByAPointBetweenTheFirstAndTheLastThree()
    {
        Assert.Equal(CriterionState.Unknown, Of(5));
        Assert.Equal(CriterionState.NotMet, Of(5, 6));
        Assert.Equal(CriterionState.Met, Of(3, 9, 4, 5, 6));
        Assert.Equal(CriterionState.NotMet, Of(3, 9, 4, 4.9, 6));
        Assert.Equal(CriterionState.NotMet, Of(9, 9, 9, 5, 5, 5));
        Assert.Equal(CriterionState.Unknown, State("more-predictable", Told(Asked(1, "predictable", 1), Breached(2), Asked(3, "predictable", 9)), 9));
        Assert.Equal(CriterionState.Unknown, State("more-predictable", Told(Rated(1, 1), Rated(2, 9)), 9));

        static CriterionState Of(params double[] ratings) =>
            State("more-predictable", Told(ratings.Select((rating, day) => (JourneyEvent)Asked(day, "predictable", rating))), 9);
    }

    [Theory]
    [InlineData(28, 3, 0, nameof(CriterionState.Met))]
    [InlineData(27, 3, 0, nameof(CriterionState.Unknown))]
    [InlineData(28, 2, 0, nameof(CriterionState.Unknown))]
    [InlineData(28, 4, 1, nameof(CriterionState.Met))]
    [InlineData(27, 4, 1, nameof(CriterionState.Unknown))]
    [InlineData(28, 3, 1, nameof(CriterionState.NotMet))]
    [InlineData(27, 0, 1, nameof(CriterionState.NotMet))]
    [InlineData(28, 0, 3, nameof(CriterionState.NotMet))]
    [InlineData(28, 0, 0, nameof(CriterionState.Unknown))]
    public void PromisesKept_FourOfFiveForFourWeeks(int day, int kept, int missed, string expected)
    {
        var state = Enum.Parse<CriterionState>(expected);
        var promises = Enumerable.Range(0, kept + missed).Select(one => (JourneyEvent)Promise(one, one < kept ? PromiseOutcome.Kept : PromiseOutcome.Missed));

        Assert.Equal(state, State("promises-kept", Told(promises.Append(Breached(0))), day));
        Assert.Equal(CriterionState.Unknown, State("promises-kept", Told(promises), day));
    }

    [Fact]
    public void IsOpen_UntilACriterionIsNotMet()
    {
        CriterionResult Result(CriterionState state) => new() { Id = "a", Text = "b", Source = "c", State = state };
        StepReadiness Of(params CriterionState[] states) =>
            new() { Step = RepairStep.Forgive, Entry = [.. states.Select(Result)], MoveOn = [.. states.Select(Result)] };

        Assert.Equal((true, true), Both(Of()));
        Assert.Equal((true, true), Both(Of(CriterionState.Met, CriterionState.Met)));
        Assert.Equal((true, false), Both(Of(CriterionState.Met, CriterionState.Unknown)));
        Assert.Equal((false, false), Both(Of(CriterionState.Met, CriterionState.NotMet)));

        static (bool, bool) Both(StepReadiness readiness) => (readiness.IsOpen, readiness.IsReadyToMoveOn);
    }

    [Fact]
    public void Readiness_TheLogsFacts_CountToo()
    {
        Assert.Equal(CriterionState.Met, State("safe", Told(Answered(0, Safety.Safe)), 0));
        Assert.Equal(CriterionState.Met, State("breach-named", Told(Breached(0).Copy(("Kind", Breach.Neglect))), 0));
        Assert.Equal(CriterionState.NotMet, State("safe", Told(Answered(0, Safety.Safe)), 0, new Situation { Safety = Safety.Unsure }));
    }

    private static IEnumerable<JourneyEvent> Heard(JourneyRole who, double rating) => [Asked(1, "heard", rating, who), Asked(2, "heard", rating, who)];

    private static IEnumerable<CriterionResult> All(Journey journey, int day, Situation? with = null) =>
        journey.Readiness(Day(day), with).SelectMany(step => step.Entry.Concat(step.MoveOn));

    private static CriterionState State(string id, Journey journey, int day, Situation? with = null) =>
        All(journey, day, with).Where(criterion => criterion.Id == id).Select(criterion => criterion.State).Distinct().Single();
}
